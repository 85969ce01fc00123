using SpeechText.Pdf.Script;

namespace SpeechText.Pdf.Layout;

/// <summary>
/// Puts together what the tool took apart: a number set apart from its paragraph, a raised <c>th</c> that got a line of its own. What
/// stands on one base line with no column between is one line.
/// </summary>
internal static class LineJoiner
{
    // A wider gap parts columns, in units of the line's height.
    private const double WidestGap = 1.5;
    private const double WidestGapOfLabel = 6;
    private const int LongestLabel = 6;

    // No line is in more parts; a page of thousands at one height is none of text.
    private const int MostNeighbours = 8;

    internal static List<PageLine> Join(Page page, LayerRepairs repairs)
    {
        var lines = TableRows.Join(page.Lines);
        var joined = lines.ToArray<PageLine?>();
        var byHeight = Enumerable.Range(0, joined.Length).OrderBy(at => Middle(lines[at])).ToArray();
        for (var i = 0; i < byHeight.Length; i++)
        {
            var at = byHeight[i];
            for (var j = i + 1; j <= i + MostNeighbours && j < byHeight.Length && joined[at] is { } line; j++)
            {
                var other = byHeight[j];
                if (joined[other] is not { } part || !AreOne(line, part))
                {
                    continue;
                }

                // Numbers may come all together, before their paragraphs: what they number has its place in the order of reading.
                var isFirst = Math.Min(line.Characters, part.Characters) > LongestLabel ? at < other : line.Characters >= part.Characters;
                var (kept, left) = isFirst ? (at, other) : (other, at);
                (joined[kept], joined[left]) = (new PageLine([.. line.Words, .. part.Words], page.Width, isRightToLeft: false, joined[kept]!.Block), null);
                at = kept;
            }
        }

        return [.. Ordered([.. joined.OfType<PageLine>()]).Select(line => InOrder(line, page, repairs))];
    }

    // Where no two lines stand side by side there are no columns, and the order is that from the top.
    private static List<PageLine> Ordered(List<PageLine> lines)
    {
        var fromTop = lines.OrderBy(Middle).ToList();
        for (var i = 1; i < fromTop.Count; i++)
        {
            var (above, below) = (fromTop[i - 1], fromTop[i]);
            if (Math.Min(above.Bottom, below.Bottom) - Math.Max(above.Top, below.Top) > 0.6 * Math.Min(above.Size, below.Size))
            {
                return lines;
            }
        }

        return fromTop;
    }

    private static PageLine InOrder(PageLine line, Page page, LayerRepairs repairs)
    {
        line.Words.Sort((a, b) => a.Left.CompareTo(b.Left));
        var isRightToLeft = WritingOrder.IsRightToLeft(line.Words);
        return new PageLine(WritingOrder.Put(line.Words, isRightToLeft, repairs), page.Width, isRightToLeft, line.Block);
    }

    private static double Middle(PageLine line) => (line.Top + line.Bottom) / 2;

    private static bool AreOne(PageLine a, PageLine b)
    {
        var overlap = Math.Min(a.Bottom, b.Bottom) - Math.Max(a.Top, b.Top);
        if (overlap < 0.6 * Math.Min(a.Size, b.Size))
        {
            return false;
        }

        var (left, right) = a.Left <= b.Left ? (a, b) : (b, a);
        var gap = right.Left - left.Right;
        if (gap < 0)
        {
            // One lies within a hole of the other.
            return left.Words.TrueForAll(word => right.Words.TrueForAll(other => word.Right <= other.Left + 1 || other.Right <= word.Left + 1));
        }

        var size = Math.Max(a.Size, b.Size);
        return a.Block == b.Block
            || gap <= WidestGap * size
            || (gap <= WidestGapOfLabel * size && (left.Characters <= LongestLabel || (WritingOrder.IsRightToLeft(left.Words) && right.Characters <= LongestLabel)));
    }
}
