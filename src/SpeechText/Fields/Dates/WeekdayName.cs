using SpeechText.Languages;

namespace SpeechText.Fields.Dates;

/// <summary>
/// The weekday beside a date.
/// <code>
/// Thursday, 18 May 2023       before it
/// 18 May 2023 (Thursday)      after it, in brackets
/// 2023年5月18日星期四            after it
/// </code>
/// </summary>
internal static class WeekdayName
{
    /// <summary>Reads a weekday and what sets it apart from the date; leaves the cursor where there is none.</summary>
    internal static DayOfWeek? Read(ref Cursor cursor, DateWords words)
    {
        if (!cursor.Take(words.Weekdays, out var weekday))
        {
            return null;
        }

        cursor.TakeAny(",.،");
        cursor.SkipBlanks();
        if (cursor.Take(words.WeekdayTails))
        {
            cursor.SkipBlanks();
        }

        return weekday;
    }

    /// <summary>Reads a weekday that follows the date; leaves the cursor where there is none.</summary>
    internal static DayOfWeek? ReadAfter(ref Cursor cursor, DateWords words)
    {
        var c = cursor;
        c.SkipBlanks();
        var bracket = c.TakeAny("(（");
        if (!c.Take(words.Weekdays, out var weekday) || (bracket && !c.TakeAny(")）")))
        {
            return null;
        }

        cursor = c;
        return weekday;
    }
}
