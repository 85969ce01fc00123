using SpeechText.Languages;

namespace SpeechText.Fields.Dates;

/// <summary>
/// A date whose numbers each have their mark, as Chinese writes it.
/// <code>
/// 2016年10月13日              2016-10-13
/// 二〇二四年九月二十八日        2024-09-28
/// 2024年9月20日至28日          2024-09-20/2024-09-28
/// </code>
/// Year, month and day in this order; at least two of them.
/// </summary>
internal static class MarkedDate
{
    internal static bool TryRead(ref Cursor cursor, DateWords words, out EventDate date)
    {
        date = default;
        var c = cursor;
        var start = ReadParts(ref c, words);
        if (start.Month is null)
        {
            return false;
        }

        if (TryReadRange(ref c, words, start, out date))
        {
            cursor = c;
            return true;
        }

        if (!PartialDate.IsValid(start.Year, start.Month, start.Day))
        {
            return false;
        }

        date = new EventDate(new PartialDate(start.Year, start.Month, start.Day));
        cursor = c;
        return true;
    }

    private static bool TryReadRange(ref Cursor cursor, DateWords words, DateParts start, out EventDate range)
    {
        range = default;
        var c = cursor;

        // In "9月20-28日" the first day shares the mark of the last.
        if (start.Day is null && MarkedNumber.TryRead(ref c, words, out var day))
        {
            start = start with { Day = day };
        }

        if (!RangeJoin.TryRead(ref c, words, out _))
        {
            return false;
        }

        var end = ReadParts(ref c, words);
        if (end.Day is null || !DateParts.TryJoin(start, end with { Year = end.Year ?? start.Year }, out range))
        {
            return false;
        }

        cursor = c;
        return true;
    }

    private static DateParts ReadParts(ref Cursor cursor, DateWords words)
    {
        var year = MarkedNumber.Read(ref cursor, words, words.YearMarks);
        var month = MarkedNumber.Read(ref cursor, words, words.MonthMarks);
        var day = MarkedNumber.Read(ref cursor, words, words.DayMarks);
        return new DateParts(day, month, year, true);
    }
}
