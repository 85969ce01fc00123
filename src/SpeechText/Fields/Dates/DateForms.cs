using SpeechText.Languages;

namespace SpeechText.Fields.Dates;

/// <summary>
/// The forms of a date, tried in the order of how much they say.
/// </summary>
internal static class DateForms
{
    internal static bool TryRead(ref Cursor cursor, DateWords words, out DateReading reading)
    {
        if (DateRange.TryRead(ref cursor, words, out var range))
        {
            reading = new DateReading(range, DateForm.Range);
        }
        else if (DayMonthYear.TryRead(ref cursor, words, out var date))
        {
            reading = new DateReading(new EventDate(date), date.IsComplete ? DateForm.DayMonthYear : DateForm.DayMonth);
        }
        else if (MonthDayYear.TryRead(ref cursor, words, out date))
        {
            reading = new DateReading(new EventDate(date), date.IsComplete ? DateForm.MonthDayYear : DateForm.MonthDay);
        }
        else if (MonthYear.TryRead(ref cursor, words, out date))
        {
            reading = new DateReading(new EventDate(date), DateForm.MonthYear);
        }
        else if (MarkedDate.TryRead(ref cursor, words, out var marked))
        {
            reading = new DateReading(marked, marked.End is null ? DateForm.Marked : DateForm.Range);
        }
        else
        {
            return NumericDate.TryRead(ref cursor, words, out reading);
        }

        return true;
    }
}
