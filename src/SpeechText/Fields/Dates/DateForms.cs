using SpeechText.Languages;

namespace SpeechText.Fields.Dates;

/// <summary>
/// The forms of a date, tried in the order of how much they say.
/// </summary>
internal static class DateForms
{
    internal static bool TryRead(ref Cursor cursor, DateWords words, out EventDate value, out DateForm form)
    {
        if (DayMonthYear.TryRead(ref cursor, words, out var date))
        {
            form = date.IsComplete ? DateForm.DayMonthYear : DateForm.DayMonth;
        }
        else if (MonthDayYear.TryRead(ref cursor, words, out date))
        {
            form = date.IsComplete ? DateForm.MonthDayYear : DateForm.MonthDay;
        }
        else if (MonthYear.TryRead(ref cursor, words, out date))
        {
            form = DateForm.MonthYear;
        }
        else
        {
            value = default;
            form = default;
            return false;
        }

        value = new EventDate(date);
        return true;
    }
}
