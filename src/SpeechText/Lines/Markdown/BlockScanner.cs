namespace SpeechText.Lines.Markdown;

/// <summary>
/// Goes through the source line by line, tells markup lines from words, and hands whole paragraphs on.
/// </summary>
internal sealed class BlockScanner(string text, ParagraphWriter writer, Footnotes footnotes)
{
    // A row of hyphens under more lines than this divides; under fewer it makes a heading of them.
    private const int LongestHeading = 3;

    private readonly List<ContentLine> _paragraph = [];
    private readonly Inlines _inlines = new(text, footnotes);
    private readonly Fence _fence = new(text, writer);

    // The number that the paragraph begins with, 0 for none, and whether that number is markup.
    private int _number;
    private bool _isList;
    private bool _noCommentEnds;

    internal void Scan(int start)
    {
        for (var at = start; at < text.Length;)
        {
            var end = LineEnds.Find(text, at);
            var next = LineEnds.After(text, end);
            var first = LineEnds.SkipBlanks(text, at, end);
            var last = LineEnds.TrimBlanks(text, first, end);
            if (_fence.IsOpen)
            {
                _fence.Read(first, last, first - at);
            }
            else if (first == last)
            {
                Blank();
            }
            else
            {
                var goOn = Read(new ContentLine(first, first, last, last) { Indent = first - at, Style = HardBreakAt(last, end) });
                next = goOn > 0 ? goOn : next;
            }

            if (end < text.Length && text[end] == '\f')
            {
                Flush();
                writer.Next(LineStyle.PageBreak);
            }

            at = next;
        }

        Flush();
    }

    // Reads one line; gives where to go on where that is not the next line, otherwise 0.
    private int Read(ContentLine line)
    {
        if (footnotes.Take(line))
        {
            Markup(line.Prefix, line.End);
            return 0;
        }

        if (text[line.Start] == '>' && !Quotation(ref line))
        {
            return 0;
        }

        var words = text.AsSpan(line.Start, line.Length);
        switch (words[0])
        {
            case '#' when LineMarks.HeadingLevel(words) is var level and > 0:
                Heading(line, level);
                return 0;
            case '=' when IsUnderline(words, '='):
                Underline(line, 1);
                return 0;
            case '-' when IsUnderline(words, '-'):
                Underline(line, 2);
                return 0;
            case '*' or '-' or '_' when LineMarks.IsThematicBreak(words):
            case '|' or '-' or ':' when LineMarks.IsTableRule(words):
                Markup(line.Prefix, line.End);
                return 0;
            case '*' or '-' or '+' when LineMarks.BulletWidth(words) is var width and > 0 && MayInterrupt(words, width):
                Item(line, width);
                return 0;
            case >= '0' and <= '9' when LineMarks.Number(words, out var width) is var number and > 0:
                Numbered(line, number, width);
                return 0;
            case '`' or '~' when LineMarks.FenceWidth(words) is var width and > 0:
                Flush();
                _fence.Open(line, width);
                return 0;
            case '<' when words.StartsWith("<!--", StringComparison.Ordinal) && CommentEnd(line.Start) is var end and > 0:
                Markup(line.Prefix, end);
                return end;
            default:
                Add(line);
                return 0;
        }
    }

    // Takes the quotation marks off a line; false where nothing else stands on it. A line after a quotation goes on in it without a mark.
    private bool Quotation(ref ContentLine line)
    {
        var start = line.Start;
        while (start < line.End && (text[start] == '>' || char.IsWhiteSpace(text[start])))
        {
            start++;
        }

        if (start == line.End)
        {
            Flush();
            writer.Skip(line.Prefix, line.End);
            writer.Blank();
            return false;
        }

        if (_paragraph.Count > 0 && (_paragraph[^1].Style & LineStyle.BlockQuote) == 0)
        {
            Flush();
            writer.Next(LineStyle.StartsBlock);
        }

        line = line with { Start = start, Style = line.Style | LineStyle.BlockQuote };
        return true;
    }

    private void Heading(ContentLine line, int level)
    {
        Flush();
        var start = LineEnds.SkipBlanks(text, line.Start + level, line.End);
        var end = line.End;
        while (end > start && text[end - 1] == '#')
        {
            end--;
        }

        end = end == start || char.IsWhiteSpace(text[end - 1]) ? LineEnds.TrimBlanks(text, start, end) : line.End;
        _paragraph.Add(line with { Start = start, End = end, Style = LineStyle.Heading | LineStyle.StartsBlock, Level = level });
        Flush();
        writer.Next(LineStyle.StartsBlock);
    }

    private bool IsUnderline(ReadOnlySpan<char> words, char mark) =>
        _paragraph.Count is > 0 and <= LongestHeading && (_paragraph[0].Style & LineStyle.ListItem) == 0 && LineMarks.IsRowOf(words, mark);

    private void Underline(ContentLine line, int level)
    {
        for (var i = 0; i < _paragraph.Count; i++)
        {
            _paragraph[i] = _paragraph[i] with { Style = _paragraph[i].Style | LineStyle.Heading, Level = level };
        }

        Markup(line.Prefix, line.End);
    }

    private void Markup(int from, int to)
    {
        Flush();
        writer.Skip(from, to);
        writer.Next(LineStyle.StartsBlock);
    }

    // A hyphen that begins a line of a paragraph may be a dash; before a small letter it is.
    private bool MayInterrupt(ReadOnlySpan<char> words, int width) =>
        _paragraph.Count == 0 || words[0] != '-' || (_paragraph[0].Style & LineStyle.ListItem) != 0 || !char.IsLower(words[width]);

    private void Item(ContentLine line, int width)
    {
        Flush();
        Add(line with { Start = line.Start + width, Style = line.Style | LineStyle.ListItem | LineStyle.StartsBlock });
    }

    private void Numbered(ContentLine line, int number, int width)
    {
        if (_paragraph.Count == 0)
        {
            _isList = number == 1 && OrderedList.BeginsAt(text, line.Start);
        }
        else if (_number == 0 || number != _number + 1)
        {
            Add(line);
            return;
        }
        else
        {
            var isList = _isList;
            Flush();
            _isList = isList;
            line = line with { Style = line.Style | LineStyle.StartsBlock };
        }

        _number = number;
        Add(_isList ? line with { Start = line.Start + width, Style = line.Style | LineStyle.ListItem | LineStyle.StartsBlock } : line);
    }

    private void Add(ContentLine line)
    {
        if (text[line.End - 1] == '\\' && line.Length > 1 && text[line.End - 2] != '\\')
        {
            line = line with { End = line.End - 1, Style = line.Style | LineStyle.HardBreak };
        }

        _paragraph.Add(line);
    }

    private void Blank()
    {
        footnotes.Blank();
        Flush();
        writer.Blank();
    }

    private void Flush()
    {
        if (_paragraph.Count > 0)
        {
            writer.Write(_paragraph, _inlines.Find(_paragraph));
            _paragraph.Clear();
        }

        _number = 0;
        _isList = false;
    }

    private LineStyle HardBreakAt(int last, int end) =>
        end - last > 1 && text[end - 1] == ' ' && text[end - 2] == ' ' ? LineStyle.HardBreak : LineStyle.None;

    private int CommentEnd(int start)
    {
        var length = _noCommentEnds ? -1 : text.AsSpan(start).IndexOf("-->", StringComparison.Ordinal);
        _noCommentEnds = length < 0;
        return length < 0 ? 0 : start + length + 3;
    }
}
