using SpeechText.Languages;

namespace SpeechText.Fields.Dates;

/// <summary>
/// A range of dates.
/// <code>
/// 20-28 September 2024                  2024-09-20/2024-09-28
/// du 28 septembre au 3 octobre 2024     2024-09-28/2024-10-03
/// September 20 to 28, 2024              2024-09-20/2024-09-28
/// </code>
/// Two ends and a join. The last end has a month of its own, or the first has its month before its day.
/// </summary>
internal static class DateRange
{
    internal static bool TryRead(ref Cursor cursor, DateWords words, out EventDate range)
    {
        range = default;
        var c = cursor;
        var isOpened = c.Take(words.From) && c.SkipBlanks();
        if (!DateParts.TryRead(ref c, words, out var start) || !RangeJoin.TryRead(ref c, words, out var join) || !DateParts.TryRead(ref c, words, out var end))
        {
            return false;
        }

        if (!c.AtWordEnd || !IsTogether(start, end, join) || !DateParts.TryJoin(start, end, out range))
        {
            return false;
        }

        // "6 and 9 December" are two days, not a range; "6 and 7 December" is both.
        if (join.IsAnd && !isOpened && !(start.Day + 1 == end.Day && range.Start.Month == range.End!.Value.Month))
        {
            return false;
        }

        if (words.MonthsAreCapitalised && end.Year is null && !(start.IsCapital && end.IsCapital))
        {
            return false;
        }

        cursor = c;
        return true;
    }

    private static bool IsTogether(DateParts start, DateParts end, RangeJoin join)
    {
        if (end.Month is null)
        {
            // In "December 6 - 10 countries" the dash ends a dateline.
            return start.IsMonthFirst && (join.IsTight || end.Year is not null);
        }

        return start.Month is not null || !end.IsMonthFirst;
    }
}
