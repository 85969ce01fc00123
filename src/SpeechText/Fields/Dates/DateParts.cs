using SpeechText.Languages;

namespace SpeechText.Fields.Dates;

/// <summary>
/// What one end of a range prints: a day alone, a day and a month, a month.
/// <code>
/// 20                       of "20-28 September 2024"
/// Monday, 28 September     of "from Monday, 28 September to Friday, 2 October 2020"
/// September 20             of "September 20-28, 2024"
/// </code>
/// </summary>
internal readonly record struct DateParts(int? Day, int? Month, int? Year, bool IsMonthFirst, bool IsCapital = true)
{
    internal static bool TryRead(ref Cursor cursor, DateWords words, out DateParts parts)
    {
        parts = default;
        var c = cursor;
        WeekdayName.Read(ref c, words);
        var isMonthFirst = !char.IsDigit(c.Next);
        var isCapital = !char.IsLower(c.Next);
        int? day = null, month = null;
        if (!isMonthFirst)
        {
            if (!DayNumber.TryRead(ref c, words, out var number))
            {
                return false;
            }

            day = number;
            var after = c;
            after.SkipBlanks();
            if (after.Take(words.Of))
            {
                after.SkipBlanks();
            }

            isCapital = !char.IsLower(after.Next);
            if (MonthName.TryRead(ref after, words, out var name))
            {
                month = name;
                c = after;
            }
        }
        else
        {
            if (!MonthName.TryRead(ref c, words, out var name))
            {
                return false;
            }

            month = name;
            var after = c;
            after.Take('.');
            after.SkipBlanks();
            if (DayNumber.TryRead(ref after, words, out var number))
            {
                day = number;
                c = after;
            }
        }

        int? year = YearNumber.TryRead(ref c, words, out var printed) ? printed : null;
        parts = new DateParts(day, month, year, isMonthFirst, isCapital || month is null);
        cursor = c;
        return true;
    }

    /// <summary>Makes the range of its two ends, each lending the other what it leaves out.</summary>
    /// <returns><see langword="false"/> where they make no range, the first before the last.</returns>
    internal static bool TryJoin(DateParts start, DateParts end, out EventDate range)
    {
        range = default;
        var firstMonth = start.Month ?? end.Month;
        var lastMonth = end.Month ?? start.Month;
        // "30 December to 3 January 2025" begins the year before.
        var firstYear = start.Year ?? (firstMonth > lastMonth ? end.Year - 1 : end.Year);
        if (!PartialDate.IsValid(firstYear, firstMonth, start.Day) || !PartialDate.IsValid(end.Year, lastMonth, end.Day)
            || (start.Day is null) != (end.Day is null))
        {
            return false;
        }

        range = new EventDate(new PartialDate(firstYear, firstMonth, start.Day), new PartialDate(end.Year, lastMonth, end.Day));
        return range.Start < range.End!.Value;
    }
}
