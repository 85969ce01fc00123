namespace SpeechText.Lines.Plain;

/// <summary>
/// A page on which extraction has kept two columns side by side, as <c>pdftotext -layout</c> does: where the right one begins, and the rows that both take up.
/// The cells of a table are of any length; most lines of a column are as long as it is wide.
/// </summary>
/// <param name="Rows">All rows of the page, parted at the gutter.</param>
/// <param name="Gutter">The offset in a row at which lines of the right column begin.</param>
/// <param name="First">The first row of the columns.</param>
/// <param name="Last">The last row of the columns.</param>
internal sealed record ColumnPage(ColumnRow[] Rows, int Gutter, int First, int Last)
{
    private const int MostRows = 120;
    private const int FewestRows = 8;

    // On a page after one with columns.
    private const int FewestRowsLater = 1;
    private const int ShortestLeft = 15;
    private const int ShortestRight = 10;
    private const int WidestGap = 40;

    // A column has at least this width, and lines that come up to it so far.
    private const int Narrowest = 30;
    private const int Ragged = 10;

    // Of the rows with words in both columns, so many at least are full on either side, and so many begin on the right where most do.
    private const double Full = 0.25;
    private const double Aligned = 0.4;
    private const int LeastAligned = 3;
    private const int MostAcross = 6;
    private const int MostWordsOfEdge = 5;

    /// <summary>The columns of a page; <see langword="null"/> where it has none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="rows">The rows of the page, blank ones too, line ends left out.</param>
    /// <param name="before">The last page before it that has columns.</param>
    internal static ColumnPage? Find(string text, IReadOnlyList<TextSpan> rows, ColumnPage? before)
    {
        if (rows.Count > MostRows || FindGutter(text, rows, before?.Gutter) is not { } gutter)
        {
            return null;
        }

        var parted = new ColumnRow[rows.Count];
        for (var i = 0; i < parted.Length; i++)
        {
            parted[i] = ColumnRow.Of(text, rows[i].Start, rows[i].End, gutter);
        }

        for (var i = 1; i + 1 < parted.Length; i++)
        {
            parted[i] = parted[i - 1].IsBoth || parted[i + 1].IsBoth ? parted[i].AtOneBlank(text, gutter) : parted[i];
        }

        // Of a last page with a few short lines only the gutter of the page before tells.
        Predicate<ColumnRow> isOfColumns = before is null ? IsOfColumns : static row => row.IsBoth;
        var first = Array.FindIndex(parted, isOfColumns);
        while (first >= 0 && IsEdge(text, parted, first, 1))
        {
            first = Array.FindIndex(parted, first + 1, isOfColumns);
        }

        var last = Array.FindLastIndex(parted, isOfColumns);
        while (last >= first && last >= 0 && IsEdge(text, parted, last, -1))
        {
            last = last == 0 ? -1 : Array.FindLastIndex(parted, last - 1, isOfColumns);
        }

        if (first < 0 || last < first)
        {
            return null;
        }

        (first, last) = (Top(text, parted, first, gutter, isFirst: rows[0].Start == 0), Bottom(text, parted, last));
        return AreColumns(parted.AsSpan(first, last + 1 - first), gutter, isLater: before is not null) ? new ColumnPage(parted, gutter, first, last) : null;
    }

    private static bool IsOfColumns(ColumnRow row) => row.IsBoth && row.LeftEnd - row.Start >= ShortestLeft && row.End - row.RightStart >= ShortestRight;

    // Where the most lines of words begin behind a gap; where hardly any do, where they did on the page before.
    private static int? FindGutter(string text, IReadOnlyList<TextSpan> rows, int? before)
    {
        var counts = new Dictionary<int, int>();
        foreach (var span in rows)
        {
            var row = text.AsSpan(span.Start, span.Length).TrimEnd();
            var start = row.Length - row.TrimStart().Length;
            for (var at = start; at < row.Length && row[at..].IndexOf("  ") is var gap and >= 0;)
            {
                var end = at + gap;
                var next = row.Length - row[end..].TrimStart().Length;
                if (end - start >= ShortestLeft
                    && row.Length - next >= ShortestRight
                    && next - end <= WidestGap
                    && row[end - 1] != '.' | row[Math.Max(0, end - 2)] != ' ')
                {
                    counts[next] = counts.GetValueOrDefault(next) + 1;
                }

                at = next;
            }
        }

        int? gutter = null;
        foreach (var (at, count) in counts)
        {
            gutter = gutter is { } best && (counts[best] > count || (counts[best] == count && best < at)) ? gutter : at;
        }

        return gutter is { } most && counts[most] >= LeastAligned ? gutter : before ?? gutter;
    }

    private static bool AreColumns(ReadOnlySpan<ColumnRow> rows, int gutter, bool isLater)
    {
        int both = 0, aligned = 0, across = 0, left = 0, right = 0;
        foreach (var row in rows)
        {
            both += row.IsBoth ? 1 : 0;
            aligned += row.IsBoth && row.RightStart - row.Start == gutter ? 1 : 0;
            across += row.RunsAcross ? 1 : 0;
            left = Math.Max(left, row.RunsAcross ? 0 : row.LeftEnd - row.Start);
            right = Math.Max(right, row.RunsAcross ? 0 : row.End - row.RightStart);
        }

        if (isLater || across * MostAcross > both)
        {
            return both >= FewestRowsLater && across * MostAcross <= both;
        }

        int fullLeft = 0, fullRight = 0;
        foreach (var row in rows)
        {
            fullLeft += row.IsBoth && row.LeftEnd - row.Start >= left - Ragged ? 1 : 0;
            fullRight += row.IsBoth && row.End - row.RightStart >= right - Ragged ? 1 : 0;
        }

        return both >= FewestRows && left >= Narrowest && right >= Narrowest && fullLeft >= Full * both && fullRight >= Full * both && aligned >= Aligned * both;
    }

    // Short lines above are of the columns too, up to the head of the page; on the first page of all a cover may stand there.
    private static int Top(string text, ColumnRow[] rows, int first, int gutter, bool isFirst)
    {
        for (var row = first - 1; row >= 0
            && !rows[row].RunsAcross
            && !IsEdge(text, rows, row, 1)
            && !(isFirst && rows[row].IsBoth && rows[row].RightStart - rows[row].Start != gutter); row--)
        {
            first = rows[row].IsBoth || rows[row].IsRight ? row : first;
        }

        return first;
    }

    // Below the last row with both, one column goes on alone, up to what belongs to the page.
    private static int Bottom(string text, ColumnRow[] rows, int last)
    {
        for (var row = last + 1; row < rows.Length && !rows[row].RunsAcross && !IsEdge(text, rows, row, -1); row++)
        {
            last = rows[row].IsBlank ? last : row;
        }

        return last;
    }

    // "2                              04-31522": few words and a number, apart from all else on that side.
    private static bool IsEdge(string text, ColumnRow[] rows, int row, int towards)
    {
        var near = row + towards;
        var words = text.AsSpan(rows[row].Start, rows[row].End - rows[row].Start);
        if (rows[row].IsBlank || !words.ContainsAnyInRange('0', '9') || (near >= 0 && near < rows.Length && !rows[near].IsBlank) || !IsOuter(rows, row, -towards))
        {
            return false;
        }

        var count = 0;
        foreach (var word in words.Split(' '))
        {
            count += words[word].IsEmpty ? 0 : 1;
        }

        return count <= MostWordsOfEdge && words[^1] is not ('.' or ',' or ';' or ':');
    }

    // Nothing but another such row stands further out.
    private static bool IsOuter(ColumnRow[] rows, int row, int outwards)
    {
        var others = 0;
        for (var at = row + outwards; at >= 0 && at < rows.Length; at += outwards)
        {
            others += rows[at].IsBlank ? 0 : 1;
        }

        return others <= 1;
    }
}
