namespace SpeechText.Languages;

/// <summary>
/// The words by which a press service's account of a meeting is known.
/// </summary>
internal sealed record CoverageWords
{
    /// <summary>A language in which no such accounts are known.</summary>
    internal static CoverageWords None { get; } = new();

    /// <summary>What the symbols of its accounts begin with: <c>SC</c>, <c>GA</c>.</summary>
    internal WordSet Series { get; init; } = new();

    /// <summary>The word after the number of a meeting.</summary>
    internal WordSet Meetings { get; init; } = new();

    /// <summary>The word after the number of a session, which may stand on a line of its own.</summary>
    internal WordSet Sessions { get; init; } = new();

    /// <summary>The half of the day in which a meeting is held, as it is printed after its number.</summary>
    internal WordSet HalfDays { get; init; } = new();

    /// <summary>What the service calls its text: <c>Meetings Coverage</c>.</summary>
    internal PhraseSet Labels { get; init; } = new();

    /// <summary>The bodies that meet.</summary>
    internal PhraseSet Organs { get; init; } = new();

    /// <summary>The day of the meeting as the first paragraph gives it: <c>today</c>.</summary>
    internal PhraseSet Today { get; init; } = new();

    /// <summary>Those who speak at meetings: <c>delegates</c>.</summary>
    internal WordSet Delegates { get; init; } = new();

    /// <summary>What stands below an account: <c>For information media</c>.</summary>
    internal PhraseSet Colophon { get; init; } = new();
}
