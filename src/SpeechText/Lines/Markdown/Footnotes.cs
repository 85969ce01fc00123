using System.Buffers;

namespace SpeechText.Lines.Markdown;

/// <summary>
/// Footnotes: a mark in the text, and the note on lines of its own, over as many of them as it is wrapped to or as are set in below it.
/// <code>
/// So the Charter says[^1] and we agree.
///
/// [^1]: Article 2, paragraph 4.
/// </code>
/// A mark without a note, or a note without the colon, is text.
/// </summary>
internal sealed class Footnotes
{
    private const int LongestLabel = 40;
    private const int LeastIndent = 2;

    private static readonly SearchValues<char> AfterLabel = SearchValues.Create(" \t\r\n[]");

    private readonly string _text;
    private readonly Dictionary<string, int> _marks = [];
    private readonly List<(string Label, TextSpan Span)> _notes = [];

    private bool _isOpen;
    private bool _isAfterBlank;

    internal Footnotes(string text)
    {
        _text = text;
        for (var at = 0; text.AsSpan(at).IndexOf("[^", StringComparison.Ordinal) is var next and >= 0; at += 2)
        {
            at += next;
            if (LabelOf(text.AsSpan(at)) is { Length: > 0 } label && BeginsNote(text.AsSpan(at)) && text.AsSpan(0, at).TrimEnd(" \t") is [] or [.., '\n' or '\r' or '>'])
            {
                _marks.TryAdd(label.ToString(), -1);
            }
        }
    }

    /// <summary>The notes, in order.</summary>
    internal IReadOnlyList<Footnote> All => _notes.ConvertAll(note => new Footnote(note.Span, _marks[note.Label]));

    /// <summary>True for a line that begins a note: <c>[^1]: …</c></summary>
    internal static bool BeginsNote(ReadOnlySpan<char> line) => LabelOf(line) is { Length: > 0 } label && label.Length + 3 < line.Length && line[label.Length + 3] == ':';

    /// <summary>True where a line, which is not blank, belongs to a note; false ends the note.</summary>
    internal bool Take(in ContentLine line)
    {
        var words = _text.AsSpan(line.Start, line.Length);
        if (_marks.Count > 0 && BeginsNote(words) && _marks.ContainsKey(LabelOf(words).ToString()))
        {
            _notes.Add((LabelOf(words).ToString(), new TextSpan(line.Start, line.End)));
            (_isOpen, _isAfterBlank) = (true, false);
        }
        else if (_isOpen && (!_isAfterBlank || line.Indent >= LeastIndent))
        {
            _notes[^1] = _notes[^1] with { Span = new TextSpan(_notes[^1].Span.Start, line.End) };
        }
        else
        {
            _isOpen = false;
        }

        return _isOpen;
    }

    internal void Blank() => _isAfterBlank = true;

    /// <summary>The length of the mark of a note at a place of the text; 0 where none stands there.</summary>
    internal int MarkAt(int at, int end)
    {
        var label = _marks.Count == 0 ? [] : LabelOf(_text.AsSpan(at, end - at));
        if (label.IsEmpty || !_marks.TryGetValue(label.ToString(), out var first))
        {
            return 0;
        }

        _marks[label.ToString()] = first < 0 ? at : first;
        return label.Length + 3;
    }

    // The 1 of "[^1]"; empty where no label stands there.
    private static ReadOnlySpan<char> LabelOf(ReadOnlySpan<char> text)
    {
        if (text.Length < 4 || text[0] != '[' || text[1] != '^')
        {
            return [];
        }

        var end = text[2..Math.Min(text.Length, LongestLabel)].IndexOfAny(AfterLabel);
        return end > 0 && text[2 + end] == ']' ? text.Slice(2, end) : [];
    }
}
