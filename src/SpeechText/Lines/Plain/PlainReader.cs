namespace SpeechText.Lines.Plain;

/// <summary>
/// Plain text: the reading text is the source itself, unless columns stand side by side or letters of its cover stand apart, and a line is a line.
/// </summary>
internal sealed class PlainReader : ILineReader
{
    public string MediaType => "text/plain";

    public IReadOnlyList<string> Extensions => [".txt", ".text"];

    public bool Recognizes(ReadOnlySpan<char> start) => false;

    public LineDocument Read(string text, int maximumNesting)
    {
        if (Columns.Unfold(text) is var (unfolded, pages))
        {
            return new LineDocument { Text = unfolded, Lines = Lines(unfolded.Text), Diagnostics = [DiagnosticId.ColumnsSideBySide.At(new TextSpan(0, 0), pages)] };
        }

        var lines = Lines(text);
        var mended = SpacedLetters.Mend(text, lines);
        return new LineDocument { Text = mended ?? new ReadingText(text), Lines = mended is null ? lines : Lines(mended.Text) };
    }

    internal static List<Line> Lines(string text)
    {
        var lines = new List<Line>();
        var blank = 0;
        var style = LineStyle.None;
        for (var at = 0; at < text.Length;)
        {
            var end = LineEnds.Find(text, at);
            var start = LineEnds.SkipBlanks(text, at, end);
            var last = LineEnds.TrimBlanks(text, start, end);
            if (last > start)
            {
                // Two ideographic blanks are how a Chinese paragraph begins.
                style |= start - at >= 2 && text[at] == '\u3000' && text[at + 1] == '\u3000' ? LineStyle.StartsBlock : LineStyle.None;
                lines.Add(new Line(new Extent(start, last), start - at, lines.Count == 0 ? 0 : blank, style));
                blank = 0;
                style = LineStyle.None;
            }
            else
            {
                blank++;
            }

            if (end < text.Length && text[end] == '\f')
            {
                style = LineStyle.PageBreak;
            }

            at = LineEnds.After(text, end);
        }

        return lines;
    }
}
