namespace SpeechText.Languages;

/// <summary>
/// The words that dates are written with in one language. Where a set is empty, the language has no such word.
/// </summary>
internal sealed record DateWords
{
    /// <summary>No words: only dates in digits are read.</summary>
    internal static DateWords None { get; } = new() { Name = "digits" };

    /// <summary>The language's English name, as a rule says it: "day, month and year in English".</summary>
    internal required string Name { get; init; }

    /// <summary>Names and abbreviations of the months, 1 to 12; without the full stop of an abbreviation.</summary>
    internal PhraseTable<int> Months { get; init; } = new();

    /// <summary>Names and abbreviations of the weekdays.</summary>
    internal PhraseTable<DayOfWeek> Weekdays { get; init; } = new();

    /// <summary>What leads from a weekday to its date: <c>الموافق</c>.</summary>
    internal PhraseSet WeekdayTails { get; init; } = new();

    /// <summary>True where months are names with a capital, so that "may 2000" is no date.</summary>
    internal bool MonthsAreCapitalised { get; init; }

    /// <summary>True where the month may stand first and the year be left out: "December 6".</summary>
    internal bool MonthMayLead { get; init; }

    /// <summary>Marks after the number of a day: "st", "er".</summary>
    internal PhraseSet OrdinalMarks { get; init; } = new();

    /// <summary>Words between day, month and year: "of", "de".</summary>
    internal PhraseSet Of { get; init; } = new();

    /// <summary>Words that open a range: "from", "du".</summary>
    internal PhraseSet From { get; init; } = new();

    /// <summary>Words between the two ends of a range: "to", "au".</summary>
    internal PhraseSet To { get; init; } = new();

    /// <summary>Words between two days that follow each other: "and", "et".</summary>
    internal PhraseSet And { get; init; } = new();

    /// <summary>Marks after the number of a year: "года", "年".</summary>
    internal PhraseSet YearMarks { get; init; } = new();

    /// <summary>Marks after the number of a month, where months have no names: "月".</summary>
    internal PhraseSet MonthMarks { get; init; } = new();

    /// <summary>Marks after the number of a day, where months have no names: "日".</summary>
    internal PhraseSet DayMarks { get; init; } = new();

    /// <summary>The language's own numerals, 0 to 10 in order; empty where it has none.</summary>
    internal string Numerals { get; init; } = "";
}
