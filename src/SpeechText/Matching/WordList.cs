using System.Globalization;
using SpeechText.Lines;

namespace SpeechText.Matching;

/// <summary>
/// The words of a text with their places in its source. A word is kept as a number made of its letters and digits, without case, accents
/// of speech or apostrophes; of scripts that set no blanks, each character is a word.
/// </summary>
internal sealed class WordList
{
    private const ulong Seed = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    private readonly List<ulong> _hashes = [];
    private readonly List<TextSpan> _spans = [];

    // The words that a new piece of a paragraph begins with, of which a span never reaches over the gap before.
    private readonly HashSet<int> _pieces = [];

    internal int Count => _hashes.Count;

    internal ulong this[int index] => _hashes[index];

    /// <summary>All words of a transcript's paragraphs, spoken or not.</summary>
    internal static WordList Of(Transcript transcript)
    {
        var words = new WordList();
        foreach (var item in transcript.Items)
        {
            var paragraphs = item switch { Speech speech => speech.Paragraphs, Narrative narrative => narrative.Paragraphs, _ => [] };
            foreach (var paragraph in paragraphs)
            {
                words.Add(transcript.Source, paragraph.Spans, paragraph.Joins);
            }
        }

        return words;
    }

    /// <summary>The words of some pieces of a source.</summary>
    internal static WordList Of(SourceText source, IReadOnlyList<TextSpan> pieces)
    {
        var words = new WordList();
        words.Add(source, pieces, []);
        return words;
    }

    /// <summary>Adds the source spans from the word <paramref name="first"/> on, one for each piece they lie in.</summary>
    internal void AddSpans(int first, int length, List<TextSpan> spans)
    {
        var start = first;
        for (var i = first + 1; i <= first + length; i++)
        {
            if (i == first + length || _pieces.Contains(i))
            {
                spans.Add(new TextSpan(_spans[start].Start, _spans[i - 1].End));
                start = i;
            }
        }
    }

    private void Add(SourceText source, IReadOnlyList<TextSpan> pieces, IReadOnlyList<Join> joins)
    {
        if (source.Text is not { } text)
        {
            return;
        }

        var join = 0;
        foreach (var piece in pieces)
        {
            while (join < joins.Count && joins[join].At.End < piece.Start)
            {
                join++;
            }

            var isDivided = join < joins.Count && joins[join].At.End == piece.Start && joins[join].Reason == JoinReason.Hyphen;
            _pieces.Add(Count);
            AddPiece(text, piece, isDivided);
        }
    }

    private void AddPiece(string text, TextSpan piece, bool goesOn)
    {
        var hash = Seed;
        var start = -1;
        var end = piece.Start;
        if (goesOn && Count > 0)
        {
            // The word that the line end divided is one with what follows.
            (hash, start, end) = (_hashes[^1], _spans[^1].Start, _spans[^1].End);
            _hashes.RemoveAt(Count - 1);
            _spans.RemoveAt(_spans.Count - 1);
            _pieces.Remove(Count + 1);
        }

        for (var at = piece.Start; at < piece.End;)
        {
            var (c, length) = Character(text, at, piece.End);
            if (IsIdeograph(c))
            {
                Close(ref hash, ref start, end);
                (hash, start, end) = (Mix(Seed, c), at, at + length);
                Close(ref hash, ref start, end);
            }
            else if (char.IsLetterOrDigit(c) || char.IsSurrogate(c))
            {
                start = start < 0 ? at : start;
                hash = Mix(hash, char.ToUpperInvariant(c));
                end = at + length;
            }
            else if (!IsSilent(c))
            {
                Close(ref hash, ref start, end);
            }

            at += length;
        }

        Close(ref hash, ref start, end);
    }

    private void Close(ref ulong hash, ref int start, int end)
    {
        if (start >= 0)
        {
            _hashes.Add(hash);
            _spans.Add(new TextSpan(start, end));
        }

        (hash, start) = (Seed, -1);
    }

    private static (char Character, int Length) Character(string text, int at, int end) =>
        text[at] == '&' && EntityDecoder.Read(text.AsSpan(at, end - at), out var length) is { Length: > 0 } read ? (read[0], length) : (text[at], 1);

    private static ulong Mix(ulong hash, char c) => (hash ^ c) * Prime;

    // What stands within a word and is not of its letters.
    private static bool IsSilent(char c) =>
        c is '\'' or '’' or '\u00AD' or '\u0640' || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format;

    private static bool IsIdeograph(char c) => c is >= '\u3040' and <= '\u9FFF';
}
