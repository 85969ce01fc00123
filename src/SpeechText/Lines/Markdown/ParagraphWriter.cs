namespace SpeechText.Lines.Markdown;

/// <summary>
/// Writes paragraphs into the reading text, their markup left out, and notes the lines as a reader sees them.
/// </summary>
internal sealed class ParagraphWriter(string source, int start)
{
    private readonly ReadingTextBuilder _reading = new(source);
    private readonly List<Line> _lines = [];
    private readonly List<TextSpan> _furniture = [];

    private int _at = start;
    private int _blank;
    private LineStyle _pending;

    // Of the line being written: where it begins, how deep it stands in emphasis, and what all its words so far are.
    private int _lineStart;
    private int _strong;
    private int _weak;
    private LineStyle _shared;
    private LineStyle? _lead;

    internal List<Line> Lines => _lines;

    /// <summary>The images left out, in order.</summary>
    internal List<TextSpan> Furniture => _furniture;

    internal void Blank() => _blank++;

    /// <summary>Adds to the style of the line that comes next.</summary>
    internal void Next(LineStyle style) => _pending |= style;

    /// <summary>Leaves out the source from <paramref name="from"/> to <paramref name="to"/>: markup of its own line.</summary>
    internal void Skip(int from, int to)
    {
        _reading.Verbatim(_at, from);
        _at = Math.Max(_at, to);
    }

    internal ReadingText Build()
    {
        _reading.Verbatim(_at, source.Length);
        return _reading.Build();
    }

    /// <summary>Writes the title that stands before the text, in front matter; nothing where there is none.</summary>
    internal void Title(TextSpan title)
    {
        if (title.IsEmpty)
        {
            return;
        }

        Begin();
        var isMarked = source[title.Start - 1] is '\'' or '"' && source[title.End] == source[title.Start - 1];
        YamlScalar.Write(source, title.Start - (isMarked ? 1 : 0), title.End + (isMarked ? 1 : 0), _reading);
        _shared = LineStyle.None;
        End(new ContentLine(title.Start, title.Start, title.End, title.End) { Style = LineStyle.Heading | LineStyle.StartsBlock, Level = 1 });
        _reading.Replace(_at, _at, "\n");
        _pending = LineStyle.StartsBlock;
        Blank();
    }

    internal void Write(List<ContentLine> paragraph, List<Mark> marks)
    {
        _strong = _weak = 0;
        var mark = 0;
        foreach (var line in paragraph)
        {
            Skip(line.Prefix, line.Start);
            Begin();
            for (; mark < marks.Count && marks[mark].Start < line.End; mark++)
            {
                Write(marks[mark], line);
            }

            Words(line.End);
            End(line);

            // An image may have taken the source beyond the line.
            _at = Math.Max(_at, line.Suffix);
        }
    }

    private void Write(in Mark mark, in ContentLine line)
    {
        Words(mark.Start);
        switch (mark.Kind)
        {
            case MarkKind.Cut:
                _at = mark.End;
                break;
            case MarkKind.Image:
                _furniture.Add(new TextSpan(mark.Start, mark.End));
                _at = mark.End;
                break;
            case MarkKind.Replace:
                Share();
                _reading.Replace(mark.Start, mark.End, mark.Replacement);
                _at = mark.End;
                break;
            case MarkKind.Break:
                End(line with { Style = line.Style | LineStyle.HardBreak });
                _reading.Replace(mark.End, mark.End, "\n");
                _at = mark.End;
                Begin();
                break;
            case MarkKind.Emphasis:
                Write(mark);
                break;
        }
    }

    private void Write(in Mark run)
    {
        _at += (2 * run.Closes.Strong) + run.Closes.Weak;
        _strong -= run.Closes.Strong;
        _weak -= run.Closes.Weak;
        Words(run.End - (2 * run.Opens.Strong) - run.Opens.Weak);
        _at = run.End;
        _strong += run.Opens.Strong;
        _weak += run.Opens.Weak;
    }

    private void Words(int to)
    {
        if (to <= _at)
        {
            return;
        }

        if (_shared != LineStyle.None && !source.AsSpan(_at, to - _at).IsWhiteSpace())
        {
            Share();
        }

        _reading.Verbatim(_at, to);
        _at = to;
    }

    private void Share()
    {
        _lead ??= _strong > 0 ? LineStyle.BoldLead : LineStyle.None;
        _shared &= (_strong > 0 ? LineStyle.Bold : 0) | (_weak > 0 ? LineStyle.Italic : 0);
    }

    private void Begin()
    {
        _lineStart = _reading.Length;
        _shared = LineStyle.Bold | LineStyle.Italic;
        _lead = null;
    }

    private void End(in ContentLine line)
    {
        var extent = _reading.LineFrom(_lineStart);
        if (extent.IsEmpty)
        {
            _blank++;
            return;
        }

        var style = line.Style | _shared | _pending | ((_shared & LineStyle.Bold) == 0 ? _lead ?? LineStyle.None : LineStyle.None);
        _lines.Add(new Line(extent, line.Indent, _lines.Count == 0 ? 0 : _blank, style, line.Level));
        _blank = 0;
        _pending = LineStyle.None;
    }
}
