namespace SpeechText.Lines.Markdown;

/// <summary>
/// Code between two fences of <c>```</c> or <c>~~~</c>: each line is text as it stands. A fence that is never closed goes to the end.
/// </summary>
internal sealed class Fence(string text, ParagraphWriter writer)
{
    private readonly List<ContentLine> _line = [];
    private readonly List<Mark> _noMarks = [];
    private char _mark;
    private int _width;

    internal bool IsOpen => _width > 0;

    internal void Open(ContentLine line, int width)
    {
        _mark = text[line.Start];
        _width = width;
        writer.Skip(line.Prefix, line.End);
        writer.Next(LineStyle.StartsBlock);
    }

    internal void Read(int first, int last, int indent)
    {
        if (first == last)
        {
            writer.Blank();
        }
        else if (last - first >= _width && text.AsSpan(first, last - first).IndexOfAnyExcept(_mark) < 0)
        {
            _width = 0;
            writer.Skip(first, last);
            writer.Next(LineStyle.StartsBlock);
        }
        else
        {
            _line.Clear();
            _line.Add(new ContentLine(first, first, last, last) { Indent = indent, Style = LineStyle.HardBreak });
            writer.Write(_line, _noMarks);
        }
    }
}
