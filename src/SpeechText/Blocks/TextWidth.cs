using SpeechText.Lines;

namespace SpeechText.Blocks;

/// <summary>
/// How long the full lines of a text are that was wrapped to a width, in characters.
/// </summary>
internal static class TextWidth
{
    private const int WidestLine = 180;
    private const int LeastWidth = 30;
    private const int LeastLines = 8;

    // Letters of many widths make full lines differ by so much.
    private const double Shortest = 0.88;
    private const double Longest = 1.08;

    /// <summary>0 where the lines are no lines of a page: the format says where its blocks begin, or most lines are of any length.</summary>
    internal static int Of(IReadOnlyList<Line> lines, int from)
    {
        Span<int> counts = stackalloc int[WidestLine + 2];
        var all = 0;
        for (var i = from; i < lines.Count; i++)
        {
            if (lines[i].Is(LineStyle.StartsBlock))
            {
                return 0;
            }

            counts[Math.Min(WidestLine + 1, lines[i].Extent.Length)]++;
            all++;
        }

        // Three lines of ten are at least as long: a full line, but not the longest of all.
        var width = WidestLine + 1;
        for (var longer = counts[width]; width > 0 && longer * 10 < all * 3;)
        {
            longer += counts[--width];
        }

        var full = 0;
        for (var length = (int)(Shortest * width); length <= Math.Min(WidestLine, (int)(Longest * width)); length++)
        {
            full += counts[length];
        }

        return all >= LeastLines && width is >= LeastWidth and <= WidestLine && full * 5 >= all * 2 ? width : 0;
    }
}
