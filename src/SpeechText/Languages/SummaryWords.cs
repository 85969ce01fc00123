namespace SpeechText.Languages;

/// <summary>
/// The words of summary records, which report what was said.
/// </summary>
internal sealed record SummaryWords
{
    /// <summary>A language of which no such words are known.</summary>
    internal static SummaryWords None { get; } = new();

    /// <summary>Whoever presides, as the subject of a sentence: <c>the chairperson</c>.</summary>
    internal PhraseSet Chairs { get; init; } = new();

    /// <summary>Other offices that speak without a name: <c>the secretary-general</c>.</summary>
    internal PhraseSet Offices { get; init; } = new();

    /// <summary>What stands before a State where a delegate has no name: <c>the representative of</c>.</summary>
    internal PhraseSet Delegates { get; init; } = new();

    /// <summary>Verbs that report speech, in the forms that records use: <c>said</c>.</summary>
    internal WordSet Said { get; init; } = new();

    /// <summary>Words after a name that show it to be no subject: <c>of</c>, <c>and</c>.</summary>
    internal WordSet NotSaid { get; init; } = new();

    /// <summary>What stands before the group that somebody speaks for: <c>speaking on behalf of</c>.</summary>
    internal PhraseSet OnBehalfOf { get; init; } = new();

    /// <summary>True where the verb may stand before the subject: <c>قال السيد</c>.</summary>
    internal bool VerbMayLead { get; init; }
}
