namespace SpeechText.Languages;

/// <summary>
/// The words that times of day are written with in one language. Where a set is empty, the language has no such word.
/// </summary>
internal sealed record TimeWords
{
    private FirstLetters? _afterHour;

    /// <summary>No words: only times whose context is known are read.</summary>
    internal static TimeWords None { get; } = new() { Name = "digits" };

    /// <summary>The language's English name, as a rule says it: "hour and minutes in English".</summary>
    internal required string Name { get; init; }

    /// <summary>Words after or before a time that put it in the morning: "a.m.".</summary>
    internal PhraseSet BeforeNoon { get; init; } = new();

    /// <summary>Words that put a time in the afternoon or evening: "p.m.".</summary>
    internal PhraseSet AfterNoon { get; init; } = new();

    /// <summary>Words that alone, or after 12, say 12:00: "noon".</summary>
    internal PhraseSet Noon { get; init; } = new();

    /// <summary>Words that alone, or after 12, say 0:00: "midnight".</summary>
    internal PhraseSet Midnight { get; init; } = new();

    /// <summary>Words before a time: "at", "à".</summary>
    internal PhraseSet At { get; init; } = new();

    /// <summary>Words between the two ends of a range: "to".</summary>
    internal PhraseSet To { get; init; } = new();

    /// <summary>Words after the number of the hour, before that of the minutes: "h", "ч.".</summary>
    internal PhraseSet Hours { get; init; } = new();

    /// <summary>What a word right after the number of an hour begins with.</summary>
    internal FirstLetters AfterHour => _afterHour ??= BeforeNoon.First.With(AfterNoon.First).With(Noon.First).With(Midnight.First).With(To.First).With(Hours.First).With(WholeHours.First);

    /// <summary>Words after the number of the minutes: "м.".</summary>
    internal PhraseSet Minutes { get; init; } = new();

    /// <summary>The language's own numerals from nought to ten; empty where it writes digits alone.</summary>
    internal string Numerals { get; init; } = string.Empty;

    /// <summary>Words after a whole time on the 24-hour clock: "hrs", "horas".</summary>
    internal PhraseSet WholeHours { get; init; } = new();

    /// <summary>Names and abbreviations of zones, and their IANA names; the empty name for "local time", which names none.</summary>
    internal PhraseTable<string> Zones { get; init; } = new();

    /// <summary>True where the half of the day stands before the hour.</summary>
    internal bool HalfDayLeads { get; init; }

    /// <summary>True where a slash may stand between hour and minutes, as in Arabic records.</summary>
    internal bool SlashBeforeMinutes { get; init; }
}
