using SpeechText.Languages;

namespace SpeechText.Fields.Dates;

/// <summary>
/// A date with the month first.
/// <code>
/// September 25, 2024       2024-09-25
/// Sept. 27th, 2024         2024-09-27
/// December 6               XXXX-12-06, where the language writes so
/// </code>
/// </summary>
internal static class MonthDayYear
{
    internal static bool TryRead(ref Cursor cursor, DateWords words, out PartialDate date)
    {
        date = default;
        var c = cursor;
        var isCapital = !char.IsLower(c.Next);
        if (!MonthName.TryRead(ref c, words, out var month))
        {
            return false;
        }

        c.Take('.');
        c.SkipBlanks();
        if (!DayNumber.TryRead(ref c, words, out var day))
        {
            return false;
        }

        int? year = YearNumber.TryRead(ref c, words, out var printed) ? printed : null;
        if (!PartialDate.IsValid(year, month, day) || (year is null && !(words.MonthMayLead && isCapital && c.AtWordEnd)))
        {
            return false;
        }

        date = new PartialDate(year, month, day);
        cursor = c;
        return true;
    }
}
