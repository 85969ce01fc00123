namespace SpeechText.Pdf.Layout;

/// <summary>
/// How the text of a document is set: the size of its letters, the distance from line to line, and where its lines begin and end.
/// </summary>
internal sealed class Typography
{
    // A line that reaches over more of the column than this was ended by its width, more likely than not.
    private const double FullLine = 0.6;
    private const int LeastLinesOfPage = 5;

    private readonly double _leading;
    private readonly double _end;

    internal Typography(IReadOnlyList<Page> pages, HashSet<PageLine> furniture)
    {
        var lines = pages.SelectMany(page => page.Lines).Where(line => !furniture.Contains(line)).ToList();
        BodySize = MostCommon(lines.Select(line => (line.Size, (double)line.Characters)), 0.5) ?? 12;
        Start = MostCommon(lines.Where(line => line.Characters > 30).Select(line => (line.Start, (double)line.Characters)), 2) ?? 72;
        _end = lines.Count == 0 ? 540 : EndOf(lines);
        var gaps = pages.SelectMany(page => Gaps(page, furniture)).ToList();
        _leading = MostCommon(gaps.Select(gap => (gap, 1.0)), 0.5) ?? 1.2 * BodySize;
    }

    /// <summary>The height of the lines of most of the text.</summary>
    internal double BodySize { get; }

    /// <summary>Where most lines begin.</summary>
    internal double Start { get; }

    /// <summary>The distance of two lines of one paragraph, from foot to foot, and where full lines end, on this page.</summary>
    internal (double Leading, double End) Of(Page page, HashSet<PageLine> furniture)
    {
        var lines = page.Lines.Where(line => !furniture.Contains(line) && line.End - line.Start > FullLine * (_end - Start)).ToList();
        var gaps = Gaps(page, furniture).ToList();
        return (
            gaps.Count < LeastLinesOfPage ? _leading : MostCommon(gaps.Select(gap => (gap, 1.0)), 0.5)!.Value,
            lines.Count < LeastLinesOfPage ? _end : EndOf(lines));
    }

    private IEnumerable<double> Gaps(Page page, HashSet<PageLine> furniture)
    {
        PageLine? last = null;
        foreach (var line in page.Lines.Where(line => !furniture.Contains(line)))
        {
            if (last is not null && last.End > Start + (FullLine * (_end - Start)) && line.Bottom > last.Bottom + 1 && Math.Abs(last.Size - line.Size) < 0.2 * line.Size)
            {
                yield return line.Bottom - last.Bottom;
            }

            last = line;
        }
    }

    // The very longest line may hang over.
    private static double EndOf(List<PageLine> lines)
    {
        var ends = lines.Select(line => line.End).OrderDescending().ToList();
        return ends[Math.Min(ends.Count - 1, ends.Count / 20)];
    }

    // The middle of the values about which most weight lies.
    private static double? MostCommon(IEnumerable<(double Value, double Weight)> values, double step)
    {
        var steps = new Dictionary<long, double>();
        foreach (var (value, weight) in values)
        {
            var at = (long)Math.Round(value / step);
            steps[at] = steps.GetValueOrDefault(at) + weight;
        }

        if (steps.Count == 0)
        {
            return null;
        }

        var best = steps.MaxBy(pair => pair.Value + (0.9 * (steps.GetValueOrDefault(pair.Key - 1) + steps.GetValueOrDefault(pair.Key + 1)))).Key;
        return best * step;
    }
}
