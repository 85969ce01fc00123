namespace SpeechText.Fields.Dates;

/// <summary>
/// A date found in a text.
/// </summary>
/// <param name="Start">The offset of its first character, of the weekday's where one stands before the date.</param>
/// <param name="End">The offset after its last character.</param>
/// <param name="Reading">What it was read as.</param>
/// <param name="Words">The English name of the language whose words it was read with.</param>
internal readonly record struct DateMatch(int Start, int End, DateReading Reading, string Words)
{
    /// <summary>The printed weekday of a single date; <see langword="null"/> where none is printed.</summary>
    internal DayOfWeek? Weekday { get; init; }

    internal EventDate Value => Reading.Value;

    /// <summary>True where the numbers of day and month could change places.</summary>
    internal bool IsDoubtful => Reading.IsDoubtful;

    internal int Length => End - Start;

    /// <summary>The rule met, as evidence says it.</summary>
    internal string Rule => Reading.Form switch
    {
        DateForm.DayMonthYear => $"day, month and year in {Words}",
        DateForm.MonthDayYear => $"month, day and year in {Words}",
        DateForm.DayMonth => $"day and month in {Words}",
        DateForm.MonthDay => $"month and day in {Words}",
        DateForm.MonthYear => $"month and year in {Words}",
        DateForm.Range => $"a range of dates in {Words}",
        DateForm.DayFirstNumbers => "day, month and year in numbers",
        DateForm.MonthFirstNumbers => "month, day and year in numbers",
        DateForm.YearFirstNumbers => "year, month and day in numbers",
        _ => $"year, month and day, each with its mark in {Words}",
    };

    /// <summary>Tells whether the printed weekday is not that of the date, and which one is.</summary>
    internal bool WeekdayContradicts(out DayOfWeek real)
    {
        real = Value.TryGetDate(out var date) ? date.DayOfWeek : default;
        return Weekday is { } printed && Value.IsComplete && printed != real;
    }
}
