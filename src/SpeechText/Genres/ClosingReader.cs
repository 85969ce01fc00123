using System.Buffers;
using SpeechText.Blocks;
using SpeechText.Fields.Closings;
using SpeechText.Fields.Notes;
using SpeechText.Languages;
using SpeechText.Lines;

namespace SpeechText.Genres;

/// <summary>
/// Cuts the closing off the body, and what stands below it on the page: a print stamp, an address, footnotes.
/// </summary>
internal static class ClosingReader
{
    // More than this after the thanks is no foot of a page.
    private const int MostBelow = 40;
    private const int EntriesOfText = 5;
    private const int LongestBelow = 300;
    private const int LongestEntry = 80;

    private static readonly SearchValues<char> FootnoteMarks = SearchValues.Create("0123456789*†¹²³⁴⁵⁶⁷⁸⁹");

    // A footnote says something: three words at least.
    private const int LongestMark = 2;
    private const int LeastBlanks = 2;

    // A slogan or two may follow the thanks; more short lines are a menu.
    private const int MostSlogans = 2;

    /// <summary>Takes the closing and the furniture below it out of <paramref name="passages"/>; <see langword="null"/> where there is no closing.</summary>
    internal static TextPiece? Read(TranscriptBuilder builder, List<NumberedPassage> passages, Lexicon lexicon)
    {
        var below = 0;
        for (var i = passages.Count - 1; i >= 0 && below <= MostBelow; i--)
        {
            var passage = passages[i].Passage;
            var end = EndBeforeNote(passage.Text, lexicon);
            var start = ThanksFormula.Find(passage.Text.AsSpan(0, end), lexicon);
            if (start >= 0
                && !(passages[i].Number is not null
                    && i > 0
                    && ThanksFormula.IsElsewhere(passage.Text)
                    && ThanksFormula.Find(passages[i - 1].Passage.Text, lexicon) >= 0))
            {
                TakeFurniture(builder, passages, i + 1, lexicon);
                var closing = Cut(builder, passages, i, start, end);
                return start == 0 && ThanksFormula.IsElsewhere(passage.Text) ? Extend(builder, passages, i, closing, lexicon) : closing;
            }

            if (passage.Text.Length > LongestBelow)
            {
                break;
            }

            // The entries of a menu are short and many.
            below += passage.Text.Length > LongestEntry || EndsSentence(passage.Text) ? EntriesOfText : 1;
        }

        return null;
    }

    // "I thank you, Mr. President. / Fakafetai lasi.": thanks in a language of which nothing else is known come after others.
    private static TextPiece Extend(TranscriptBuilder builder, List<NumberedPassage> passages, int index, TextPiece closing, Lexicon lexicon) =>
        index > 0 && passages[index - 1].Passage.Text is var text && ThanksFormula.Find(text, lexicon) is var start and >= 0
            ? builder.PieceTo(Cut(builder, passages, index - 1, start, text.Length), closing)
            : closing;

    // "Thank you. (Applause.)": what happened after the last words.
    private static int EndBeforeNote(string text, Lexicon lexicon) =>
        text[^1] is ')' or ']' && text.LastIndexOfAny(['(', '[']) is var open and > 0 && StageNote.IsWhole(text.AsSpan(open), lexicon.Records)
            ? text.AsSpan(0, open).TrimEnd().Length
            : text.Length;

    // The closing is the whole paragraph, or the end of it; a note after it is none of the words.
    private static TextPiece Cut(TranscriptBuilder builder, List<NumberedPassage> passages, int index, int start, int end)
    {
        var (passage, number) = (passages[index].Passage, passages[index].Number);
        if (end < passage.Text.Length)
        {
            var note = passage.Text.Length - passage.Text.AsSpan(end).TrimStart().Length;
            passages.Insert(index + 1, new NumberedPassage(passage.From(note), null));
        }

        if (start > 0)
        {
            passages[index] = passages[index] with { Passage = passage.Part(0, passage.Text.AsSpan(0, start).TrimEnd().Length) };
        }
        else
        {
            passages.RemoveAt(index);
            if (number is { } label)
            {
                builder.Claim(label, SegmentRole.Label);
            }
        }

        return builder.Piece(passage.ToReading(start, end), SegmentRole.Closing);
    }

    private static void TakeFurniture(TranscriptBuilder builder, List<NumberedPassage> passages, int from, Lexicon lexicon)
    {
        var isMenu = passages.Skip(from).Count(p => !EndsSentence(p.Passage.Text)) > MostSlogans;
        for (var i = passages.Count - 1; i >= from; i--)
        {
            var (passage, number) = passages[i];
            var label = passages[i].Sign ?? number;
            if (IsFootnote(builder, label, passage.Text))
            {
                builder.Footnotes.Insert(0, new Footnote(builder.PieceOf(label is { } mark ? mark.To(passage.Extent) : passage.Extent).Span));
                passages.RemoveAt(i);
            }
            else if (IsBelow(passage.Text, isMenu, lexicon))
            {
                passages.RemoveAt(i);
                foreach (var piece in label is { } sign ? [sign, .. passage.Pieces] : passage.Pieces)
                {
                    builder.Claim(piece, SegmentRole.Furniture);
                }
            }
        }
    }

    // A footnote or stamp begins with a number or a mark; an end mark, a menu or an address is no sentence. A blessing is spoken, and stays.
    private static bool IsBelow(string text, bool isMenu, Lexicon lexicon) =>
        (!char.IsLetter(text[0]) && text[0] is not ('“' or '"' or '«' or '¡' or '¿'))
        || (!EndsSentence(text) && (isMenu || IsOfPage(text, lexicon)));

    // "1 See the report of the Council.", "* Spoke on behalf of the Group.": a sentence after a number or a star, small or not.
    private static bool IsFootnote(TranscriptBuilder builder, Extent? label, string text)
    {
        var mark = label is { } sign ? builder.PieceOf(sign).Text : text[..(text.AsSpan().IndexOfAnyExcept(FootnoteMarks) is var end and > 0 ? end : 0)];
        return mark.Length is > 0 and <= LongestMark && (mark[0] is '*' or '†' or '¹' or '²' or '³' || char.IsAsciiDigit(mark[0]))
            && EndsSentence(text)
            && text.AsSpan(label is null ? mark.Length : 0).TrimStart(" .") is [var first, ..] words
            && char.IsLetter(first)
            && words.Count(' ') >= LeastBlanks;
    }

    // "END", "Tel. 555 1234", "www.example.org", "Permanent Mission of Fredonia": figures, an address, a name of an office, one word in capitals.
    private static bool IsOfPage(string text, Lexicon lexicon) =>
        text.AsSpan().ContainsAnyInRange('0', '9')
        || text.Contains("://", StringComparison.Ordinal)
        || text.Contains("www.", StringComparison.OrdinalIgnoreCase)
        || text.Contains('@', StringComparison.Ordinal)
        || lexicon.Header.Contacts.MatchStart(text) > 0
        || lexicon.Header.PageLines.Contains(text)
        || lexicon.Header.Organizations.MatchStart(text) > 0
        || lexicon.Header.Offices.MatchStart(text) > 0
        || (!text.Contains(' ', StringComparison.Ordinal) && !text.Any(char.IsLower));

    private static bool EndsSentence(string text) => text[^1] is '.' or '!' or '?' or '”' or '"' or '»' or '…' or '。' or '！' or '؟';
}
