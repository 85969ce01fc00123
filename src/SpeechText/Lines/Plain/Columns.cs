namespace SpeechText.Lines.Plain;

/// <summary>
/// Puts columns that stand side by side one after the other: all of the left one of a page, then all of the right one. The characters stay where
/// they are in the source; the reading text alone has the order in which they are read.
/// <code>
/// The Council will now     the report. It is             The Council will now
/// consider the item on     hoped that                    consider the item on
///                                                        the report. It is
///                                                        hoped that
/// </code>
/// Where a line runs across both, what stands above it is read before it.
/// </summary>
internal static class Columns
{
    private const int LeastIndent = 3;
    private const int Ragged = 10;

    // Paragraphs have more lines than so many.
    private const int LeastOffset = 3;

    // Nothing else parts two columns, and few other texts have it inside their lines.
    private const string Gap = "   ";

    /// <summary>The reading text of such pages, and how many there are; <see langword="null"/> where no page has columns.</summary>
    internal static (ReadingText Text, int Pages)? Unfold(string text)
    {
        if (!text.Contains(Gap, StringComparison.Ordinal) || text.AsSpan().ContainsAnyInRange('\u0590', '\u08FF'))
        {
            return null;
        }

        ReadingTextBuilder? unfolded = null;
        ColumnPage? last = null;
        var (copied, pages) = (0, 0);
        var rows = new List<TextSpan>();
        for (var at = 0; at < text.Length;)
        {
            var end = LineEnds.Find(text, at);
            rows.Add(new TextSpan(at, end));
            at = LineEnds.After(text, end);
            if (at < text.Length && text[end] != '\f')
            {
                continue;
            }

            if (ColumnPage.Find(text, rows, last) is { } page)
            {
                unfolded ??= new ReadingTextBuilder(text);
                unfolded.Verbatim(copied, page.Rows[page.First].Start);
                copied = Write(page, unfolded);
                last = page;
                pages++;
            }

            rows.Clear();
        }

        unfolded?.Verbatim(copied, text.Length);
        return unfolded is null ? null : (unfolded.Build(), pages);
    }

    private static int Write(ColumnPage page, ReadingTextBuilder unfolded)
    {
        var rows = page.Rows.AsSpan(page.First, page.Last + 1 - page.First);
        while (!rows.IsEmpty)
        {
            var across = 0;
            while (across < rows.Length && !rows[across].RunsAcross)
            {
                across++;
            }

            WriteColumn(rows[..across], isLeft: true, 0, false, unfolded);
            WriteColumn(rows[..across], isLeft: false, page.Gutter, BeginsAnew(rows[..across], page.Gutter), unfolded);
            if (across < rows.Length)
            {
                EndLine(rows[across].Start, unfolded);
                unfolded.Verbatim(rows[across].Start, rows[across].End);
                across++;
            }

            rows = rows[across..];
        }

        // The line end of the last row is still in the source.
        return page.Rows[page.Last].End;
    }

    // A paragraph begins at the head of the right column where its first line is indented, or the last one on the left is not full.
    private static bool BeginsAnew(ReadOnlySpan<ColumnRow> rows, int gutter)
    {
        int widest = 0, last = 0;
        var indent = -1;
        foreach (var row in rows)
        {
            last = row.LeftEnd > row.Start ? row.LeftEnd - row.Start : last;
            widest = Math.Max(widest, last);
            indent = indent < 0 && row.RightStart < row.End ? row.RightStart - row.Start - gutter : indent;
        }

        return last > 0 && indent >= 0 && (indent >= LeastIndent || last < widest - Ragged);
    }

    private static void WriteColumn(ReadOnlySpan<ColumnRow> rows, bool isLeft, int indent, bool beginsAnew, ReadingTextBuilder unfolded)
    {
        var between = AreOffset(rows, isLeft) ? 1 : 0;
        var blank = -between;
        var isFirst = true;
        foreach (var row in rows)
        {
            var (start, end) = isLeft ? (row.Start, row.LeftEnd) : (row.RightStart, row.End);
            if (end == start)
            {
                blank++;
                continue;
            }

            EndLine(start, unfolded);
            for (blank = !isFirst ? blank : beginsAnew ? 1 : 0; blank > 0; blank--)
            {
                unfolded.Replace(start, start, "\n");
            }

            blank = -between;
            isFirst = false;
            unfolded.Verbatim(isLeft ? start : Math.Max(row.LeftEnd, Math.Min(start, row.Start + indent)), end);
        }
    }

    // Where the lines of the columns stand at different heights, a row of the other one stands between two lines of this one, and parts nothing.
    private static bool AreOffset(ReadOnlySpan<ColumnRow> rows, bool isLeft)
    {
        int lines = 0, apart = 0, gap = 0;
        foreach (var row in rows)
        {
            if (isLeft ? row.LeftEnd == row.Start : row.RightStart == row.End)
            {
                gap += row.IsBlank ? LeastOffset : 1;
                continue;
            }

            apart += gap == 1 ? 1 : 0;
            (lines, gap) = (lines + 1, 0);
        }

        return lines > 0 && apart * LeastOffset > lines;
    }

    private static void EndLine(int start, ReadingTextBuilder unfolded)
    {
        if (unfolded.Length > 0 && unfolded[unfolded.Length - 1] is not ('\n' or '\f'))
        {
            unfolded.Replace(start, start, "\n");
        }
    }
}
