using SpeechText.Pdf.Script;

namespace SpeechText.Pdf.Layout;

/// <summary>
/// Parts pages into their columns, in the order of reading. The tool parts what stands far apart in a line, but where justified lines are
/// stretched it goes from one column to the other and back.
/// <code>
/// heading over both columns        heading
/// left 1        right 1            left 1, left 2, right 1, right 2
/// left 2        right 2
/// </code>
/// </summary>
internal static class Columns
{
    // Fewer lines side by side are a letterhead or signatures, but on a page of a document that has columns.
    private const int LeastRows = 6;
    private const int LeastRowsLikeOthers = 2;

    // Running text fills its column in most lines; the cells of a table do not, nor do dots that lead to one.
    private const double Full = 0.75;
    private const double LeastShareFull = 0.5;
    private const string Leader = "....";

    // Where the gutter of one page is that of another.
    private const double SamePlace = 0.02;

    /// <summary>The parts of each page: columns, and what stands across them.</summary>
    internal static List<List<Page>> Part(IReadOnlyList<Page> pages)
    {
        var gutters = pages.Select(Gutter.Find).ToList();
        var parts = pages.Select((page, i) => Part(page, gutters[i], isLikeOthers: false)).ToList();
        var known = Enumerable.Range(0, pages.Count).Where(i => parts[i].Exists(part => part.IsColumn)).Select(i => gutters[i]).Order().ToList();
        if (known.Count == 0)
        {
            return parts;
        }

        var gutter = known[known.Count / 2];
        return [.. pages.Select((page, i) => parts[i].Exists(part => part.IsColumn) && Math.Abs(gutters[i] - gutter) < SamePlace * page.Width
            ? parts[i]
            : Part(page, gutter, isLikeOthers: true))];
    }

    private static List<Page> Part(Page page, double gutter, bool isLikeOthers)
    {
        var parts = new List<Page>();
        var across = new List<PageLine>();
        List<PageLine> left = [], right = [];
        foreach (var line in page.Lines.SelectMany(line => Split(line, gutter)).OrderBy(line => line.Top + line.Bottom))
        {
            var isLeader = line.Words.Exists(word => word.Text.Contains(Leader, StringComparison.Ordinal));
            if (!isLeader && line.Right <= gutter)
            {
                left.Add(line);
            }
            else if (!isLeader && line.Left >= gutter)
            {
                right.Add(line);
            }
            else
            {
                Close();
                across.Add(line);
            }
        }

        Close();
        AddAcross();
        return parts is [{ IsColumn: false }] ? [page] : parts;

        void Close()
        {
            TakeAbove(left, right, across);
            TakeAbove(right, left, across);
            if (AreColumns(left, right, isLikeOthers))
            {
                AddAcross();
                var isRightToLeft = 2 * left.Count(line => WritingOrder.IsRightToLeft(line.Words)) > left.Count;
                var (first, second) = isRightToLeft && right.Count > 0 ? (right, left) : (left, right);
                AddColumn(first, first, isRightToLeft);
                AddColumn(second, first, isRightToLeft);
            }
            else
            {
                across.AddRange(left);
                across.AddRange(right);
            }

            (left, right) = ([], []);
        }

        void AddAcross()
        {
            if (across.Count > 0)
            {
                var lines = across.ToHashSet();
                parts.Add(new Page(page.Width, page.Height, [.. page.Lines.Where(lines.Remove), .. lines]));
                across = [];
            }
        }

        void AddColumn(List<PageLine> lines, List<PageLine> first, bool isRightToLeft)
        {
            if (lines.Count > 0)
            {
                var shift = isRightToLeft ? first.Max(line => line.Right) - lines.Max(line => line.Right) : first.Min(line => line.Left) - lines.Min(line => line.Left);
                parts.Add(new Page(page.Width, page.Height, [.. lines.Select(line => Shifted(line, shift))]) { IsColumn = true });
            }
        }
    }

    // What stands on one side above both columns is of neither.
    private static void TakeAbove(List<PageLine> column, List<PageLine> other, List<PageLine> across)
    {
        if (other.Count > 0)
        {
            var top = other.Min(line => line.Top);
            across.AddRange(column.Where(line => line.Bottom <= top));
            column.RemoveAll(line => line.Bottom <= top);
        }
    }

    private static IEnumerable<PageLine> Split(PageLine line, double gutter)
    {
        var before = line.Words.FindAll(word => word.Right <= gutter);
        var after = line.Words.FindAll(word => word.Left >= gutter);
        return before.Count > 0 && after.Count > 0 && before.Count + after.Count == line.Words.Count
            && after.Min(word => word.Left) - before.Max(word => word.Right) >= Gutter.LeastWidth * line.Size
            ? [Of(before, line), Of(after, line)]
            : [line];
    }

    private static bool AreColumns(List<PageLine> left, List<PageLine> right, bool isLikeOthers)
    {
        var least = isLikeOthers ? LeastRowsLikeOthers : LeastRows;
        return IsRunningText(left, least) && (right.Count == 0 ? isLikeOthers : isLikeOthers || (IsRunningText(right, least) && StandBeside(left, right)));
    }

    // The lower half of one is not beside the upper half of the other.
    private static bool StandBeside(List<PageLine> left, List<PageLine> right)
    {
        var both = Math.Min(left.Max(line => line.Bottom), right.Max(line => line.Bottom)) - Math.Max(left.Min(line => line.Top), right.Min(line => line.Top));
        var shorter = Math.Min(left.Max(line => line.Bottom) - left.Min(line => line.Top), right.Max(line => line.Bottom) - right.Min(line => line.Top));
        return both > shorter / 2;
    }

    private static bool IsRunningText(List<PageLine> column, int least)
    {
        if (column.Count < least)
        {
            return false;
        }

        var width = column.Max(line => line.Right) - column.Min(line => line.Left);
        var (rows, full) = (0, 0);
        for (var first = 0; first < column.Count;)
        {
            var (from, to, next) = (column[first].Left, column[first].Right, first + 1);
            for (; next < column.Count && column[next].Top < (column[first].Top + column[first].Bottom) / 2; next++)
            {
                (from, to) = (Math.Min(from, column[next].Left), Math.Max(to, column[next].Right));
            }

            rows++;
            full += to - from >= Full * width ? 1 : 0;
            first = next;
        }

        return rows >= least && full >= LeastShareFull * rows;
    }

    private static PageLine Of(List<Word> words, PageLine line) => new(words, line.PageWidth, line.IsRightToLeft, line.Block);

    private static PageLine Shifted(PageLine line, double by) =>
        by == 0 ? line : Of([.. line.Words.Select(word => word with { Left = word.Left + by, Right = word.Right + by })], line);
}
