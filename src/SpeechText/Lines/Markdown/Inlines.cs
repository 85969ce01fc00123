using System.Buffers;

namespace SpeechText.Lines.Markdown;

/// <summary>
/// Finds the inline markup of a paragraph: emphasis, links, images, code, escapes, entities and tags. One pass, left to right;
/// a mark without its partner stays text.
/// </summary>
internal sealed class Inlines
{
    private static readonly SearchValues<char> Signs = SearchValues.Create("\\`*_[]<&");

    private readonly string _text;
    private readonly List<Mark> _marks = [];
    private readonly Emphasis _emphasis;
    private readonly Links _links;
    private readonly Footnotes _footnotes;

    internal Inlines(string text, Footnotes footnotes)
    {
        _text = text;
        _footnotes = footnotes;
        _emphasis = new Emphasis(text, _marks);
        _links = new Links(text, _marks, _emphasis);
    }

    /// <summary>The marks of the paragraph, in order; good until the next call.</summary>
    internal List<Mark> Find(List<ContentLine> paragraph)
    {
        _marks.Clear();
        _emphasis.Clear();
        _links.Clear();
        foreach (var line in paragraph)
        {
            FindIn(line.Start, line.End);
        }

        return _marks;
    }

    private void FindIn(int start, int end)
    {
        var code = new CodeSpans(_text, end);
        var tags = new InlineTags(_text, end);
        for (var at = start; _text.AsSpan(at, end - at).IndexOfAny(Signs) is var next and >= 0;)
        {
            at += next;
            at = _text[at] switch
            {
                '\\' => Escape(at, end),
                '`' => code.Add(at, _marks),
                '[' => _footnotes.MarkAt(at, end) is var mark and > 0 ? Footnote(at, mark) : _links.Open(at, start),
                ']' => _links.Close(at, end),
                '<' => tags.Add(at, _marks),
                '&' => Entity(at, end),
                _ => Run(at, start, end),
            };
        }
    }

    private int Footnote(int at, int length)
    {
        _marks.Add(new Mark(MarkKind.Cut, at, at + length));
        return at + length;
    }

    private int Escape(int at, int end)
    {
        if (at + 1 < end && char.IsAscii(_text[at + 1]) && (char.IsPunctuation(_text[at + 1]) || char.IsSymbol(_text[at + 1])))
        {
            _marks.Add(new Mark(MarkKind.Cut, at, at + 1));
            return at + 2;
        }

        return at + 1;
    }

    private int Entity(int at, int end)
    {
        if (EntityDecoder.Read(_text.AsSpan(at, end - at), out var length) is not { } characters || _text[at + length - 1] != ';')
        {
            return at + 1;
        }

        _marks.Add(new Mark(MarkKind.Replace, at, at + length) { Replacement = characters });
        return at + length;
    }

    private int Run(int at, int start, int end)
    {
        var after = at + 1;
        while (after < end && _text[after] == _text[at])
        {
            after++;
        }

        _emphasis.Add(at, after, start, end);
        return after;
    }
}
