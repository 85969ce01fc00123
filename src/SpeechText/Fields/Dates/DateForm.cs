namespace SpeechText.Fields.Dates;

/// <summary>
/// How a date is written.
/// </summary>
internal enum DateForm
{
    DayMonthYear,
    MonthDayYear,
    DayMonth,
    MonthDay,
    MonthYear,
    Range,
    DayFirstNumbers,
    MonthFirstNumbers,
    YearFirstNumbers,
    Marked,
}
