using SpeechText.Languages;

namespace SpeechText.Fields.Dates;

/// <summary>
/// A date with the day first.
/// <code>
/// 18 January 2022                2022-01-18
/// 25 de septiembre de 2024       2024-09-25
/// 6 December                     XXXX-12-06
/// 24-Sep-2024                    2024-09-24
/// </code>
/// Day, month, and the year where there is one; between hyphens there must be. Without a year, a month that the language capitalises must be a capital.
/// </summary>
internal static class DayMonthYear
{
    internal static bool TryRead(ref Cursor cursor, DateWords words, out PartialDate date)
    {
        date = default;
        var c = cursor;
        if (!DayNumber.TryRead(ref c, words, out var day))
        {
            return false;
        }

        var isJoined = c.Take('-');
        c.SkipBlanks();
        if (!isJoined && c.Take(words.Of))
        {
            c.SkipBlanks();
        }

        var isCapital = !char.IsLower(c.Next);
        if (!MonthName.TryRead(ref c, words, out var month) || (isJoined && !(c.Take('-') && char.IsDigit(c.Next))))
        {
            return false;
        }

        int? year = YearNumber.TryRead(ref c, words, out var printed) ? printed : null;
        if (!PartialDate.IsValid(year, month, day) || (year is null && words.MonthsAreCapitalised && !isCapital))
        {
            return false;
        }

        date = new PartialDate(year, month, day);
        cursor = c;
        return true;
    }
}
