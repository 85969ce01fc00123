using SpeechText.Lines;

namespace SpeechText.Blocks;

/// <summary>
/// Groups lines into blocks at blank lines, page breaks and wherever the format says that a block begins.
/// </summary>
internal static class BlockReader
{
    // No page is set wider: a longer line is a whole paragraph, and so are its neighbours, blank line or not.
    private const int LongestWrappedLine = 180;

    // In a text that is written one paragraph a line, so many of its lines at least are longer than any page is wide.
    private const int LeastLongLines = 2;
    private const int LongLinesAmong = 10;

    internal static List<Block> Read(IReadOnlyList<Line> lines, int from = 0, int? to = null, bool isWrapped = true)
    {
        var end = to ?? lines.Count;
        var blocks = new List<Block>(end - from);
        for (var first = from; first < end;)
        {
            var style = lines[first].Style;
            var next = first + 1;
            while (isWrapped
                && next < end
                && lines[next].BlankBefore == 0
                && !lines[next].Is(LineStyle.StartsBlock | LineStyle.PageBreak | LineStyle.ColumnBreak)
                && IsWrapped(lines[next - 1], lines[next]))
            {
                style &= lines[next].Style;
                next++;
            }

            style |= lines[first].Style & (LineStyle.PageBreak | LineStyle.ColumnBreak | LineStyle.Continues | LineStyle.ListItem);
            blocks.Add(new Block(first, next - first, lines[first].Extent.To(lines[next - 1].Extent), lines[first].BlankBefore, style));
            first = next;
        }

        return blocks;
    }

    /// <summary>False where every line is a paragraph, the short ones among them too.</summary>
    internal static bool Wraps(IReadOnlyList<Line> lines, int from, int to)
    {
        var longer = 0;
        for (var line = from; line < to; line++)
        {
            longer += lines[line].Extent.Length > LongestWrappedLine ? 1 : 0;
        }

        return longer < LeastLongLines || longer * LongLinesAmong < to - from;
    }

    private static bool IsWrapped(Line line, Line next) => line.Extent.Length <= LongestWrappedLine && next.Extent.Length <= LongestWrappedLine;
}
