using System.Text;

namespace SpeechText.Lines;

/// <summary>
/// Writes the source text of a document that is not made of characters, such as PDF or Word, line by line, and with it the lines:
/// what is text goes into the reading text, a mark within a line is markup, a line that belongs to the page is furniture.
/// </summary>
internal sealed class LineWriter
{
    private readonly StringBuilder _source = new();
    private readonly List<TextSpan> _read = [];
    private readonly List<TextSpan> _furniture = [];
    private readonly List<Footnote> _footnotes = [];
    private readonly List<Line> _lines = [];

    private int _readLength;
    private int _consumed;
    private int _blank;
    private LineStyle _next;

    /// <summary>True once a line of text has been written.</summary>
    internal bool HasLines => _lines.Count > 0;

    /// <summary>The number of characters written.</summary>
    internal int Length => _source.Length;

    /// <summary>Puts blank lines before the next line.</summary>
    internal void Blank(int count = 1) => _blank += count;

    /// <summary>Puts a form feed before the next line, and says so of the next line of text.</summary>
    internal void PageBreak()
    {
        if (_source.Length == 0)
        {
            return;
        }

        _next |= LineStyle.PageBreak;
        if (_source[^1] != '\f')
        {
            _source.Append("\n\f");
        }
    }

    /// <summary>Says of the next line of text that a column begins with it.</summary>
    internal void ColumnBreak() => _next |= LineStyle.ColumnBreak;

    /// <summary>Writes a line that is all text.</summary>
    internal void Line(string text, LineStyle style, int level = 0) => Line([new LinePiece(text, true)], style, level);

    /// <summary>Writes a line of which some pieces are text and others marks; without any text it is a blank line or furniture.</summary>
    internal void Line(IReadOnlyList<LinePiece> pieces, LineStyle style, int level = 0)
    {
        var text = string.Concat(pieces.Where(piece => piece.IsText).Select(piece => piece.Text));
        if (string.IsNullOrWhiteSpace(text))
        {
            Furniture(string.Concat(pieces.Select(piece => piece.Text)));
            Blank();
            return;
        }

        var blank = HasLines ? _blank : 0;
        BreakLine();
        if (HasLines)
        {
            Read(_consumed);
        }

        var indent = text.Length - text.AsSpan().TrimStart().Length;
        var start = _readLength + indent;
        foreach (var piece in pieces)
        {
            var from = _source.Length;
            _source.Append(piece.Text);
            if (piece.IsText)
            {
                Read(from);
            }
        }

        _consumed = _source.Length;
        _lines.Add(new Line(new Extent(start, start + text.AsSpan().Trim().Length), indent, blank, style | _next, level));
        _next = LineStyle.None;
    }

    /// <summary>Writes a line that belongs to the page. It parts nothing: the lines about it stand as near as without it.</summary>
    internal void Furniture(string text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return;
        }

        var blank = _blank;
        _blank = 0;
        BreakLine();
        var from = _source.Length;
        _source.Append(text);
        _consumed = _source.Length;
        _furniture.Add(new TextSpan(from, _consumed));
        _blank = blank;
    }

    /// <summary>Writes a line of a footnote: the first of one, or the next of the one before. It parts nothing either.</summary>
    internal void Footnote(string text, bool begins)
    {
        var before = _furniture.Count;
        Furniture(text);
        if (_furniture.Count > before)
        {
            if (begins || _footnotes.Count == 0)
            {
                _footnotes.Add(new Footnote(_furniture[^1]));
            }
            else
            {
                _footnotes[^1] = new Footnote(new TextSpan(_footnotes[^1].Span.Start, _furniture[^1].End));
            }
        }
    }

    /// <summary>The source text, and the lines that stand in it.</summary>
    internal (string Source, LineDocument Document) Build(IReadOnlyList<Diagnostic> diagnostics)
    {
        var source = _source.ToString();
        var reading = new ReadingTextBuilder(source);
        foreach (var span in _read)
        {
            reading.Verbatim(span.Start, span.End);
        }

        return (source, new LineDocument { Text = reading.Build(), Lines = _lines, Furniture = _furniture, Footnotes = _footnotes, Diagnostics = diagnostics });
    }

    private void BreakLine()
    {
        if (_source.Length > 0)
        {
            _source.Append('\n', (_source[^1] == '\f' ? 0 : 1) + _blank);
        }

        _blank = 0;
    }

    private void Read(int from)
    {
        if (_source.Length > from)
        {
            _read.Add(new TextSpan(from, _source.Length));
            _readLength += _source.Length - from;
        }
    }
}
