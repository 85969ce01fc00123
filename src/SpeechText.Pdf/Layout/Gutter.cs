namespace SpeechText.Pdf.Layout;

/// <summary>
/// Finds the gutter of a page, the white strip between two columns: where about the middle fewest lines are crossed.
/// </summary>
internal static class Gutter
{
    // In parts of the page's width.
    private const double From = 0.35;
    private const double To = 0.65;
    private const int Steps = 120;

    /// <summary>A gutter is wider than a blank, in units of the line's height.</summary>
    internal const double LeastWidth = 0.5;

    /// <summary>The middle of the widest strip that no more lines cross than must; in points from the left.</summary>
    internal static double Find(Page page)
    {
        var step = (To - From) * page.Width / Steps;
        var crossed = new int[Steps + 1];
        foreach (var (left, right) in page.Lines.SelectMany(Unbroken))
        {
            var first = Math.Ceiling((left - (From * page.Width)) / step);
            var end = Math.Ceiling((right - (From * page.Width)) / step);
            if (first < Steps && end > 0 && first < end)
            {
                crossed[(int)Math.Max(0, first)]++;
                crossed[(int)Math.Min(Steps, end)]--;
            }
        }

        var (count, fewest, start, best, width) = (0, int.MaxValue, 0, 0, 0);
        for (var at = 0; at < Steps; at++)
        {
            count += crossed[at];
            if (count < fewest)
            {
                (fewest, start, best, width) = (count, at, at, 1);
            }
            else if (count == fewest)
            {
                start = at == 0 || start < 0 ? at : start;
                (best, width) = at + 1 - start > width ? (start, at + 1 - start) : (best, width);
            }
            else
            {
                start = -1;
            }
        }

        return (From * page.Width) + (step * (best + (width / 2.0)));
    }

    // The tool takes two lines for one where the gutter is no wider than their blanks are stretched.
    private static IEnumerable<(double Left, double Right)> Unbroken(PageLine line)
    {
        (double Left, double Right)? run = null;
        foreach (var word in line.Words.OrderBy(word => word.Left))
        {
            if (run is { } before && word.Left - before.Right >= LeastWidth * line.Size)
            {
                yield return before;
                run = null;
            }

            run = (run?.Left ?? word.Left, Math.Max(run?.Right ?? word.Right, word.Right));
        }

        if (run is { } last)
        {
            yield return last;
        }
    }
}
