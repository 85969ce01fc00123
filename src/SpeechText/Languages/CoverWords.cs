namespace SpeechText.Languages;

/// <summary>
/// The words of the cover of a record.
/// </summary>
internal sealed record CoverWords
{
    /// <summary>A language of which no such words are known.</summary>
    internal static CoverWords None { get; } = new();

    /// <summary>How the name of an organ begins: <c>security council</c>, <c>committee on</c>.</summary>
    internal PhraseSet Organs { get; init; } = new();

    /// <summary>What a record calls itself: <c>summary record</c>.</summary>
    internal PhraseTable<SpeechKind> Kinds { get; init; } = new();

    /// <summary>What a line of the session, or of the year of an organ, holds beside an ordinal: <c>session</c>.</summary>
    internal WordSet Sessions { get; init; } = new();

    /// <summary>What is numbered: <c>meeting</c>.</summary>
    internal WordSet Meetings { get; init; } = new();

    /// <summary>The words of which numbers are made, cardinal and ordinal, with their values; empty where a language writes them in figures.</summary>
    internal PhraseTable<int> Numbers { get; init; } = new();

    /// <summary>What may stand within a number written out: <c>and</c>.</summary>
    internal WordSet NumberLinks { get; init; } = new();

    /// <summary>True where the units come first, and the parts of a number only add up: <c>السابعة والأربعين بعد الثمانمائة</c>.</summary>
    internal bool UnitsComeFirst { get; init; }

    /// <summary>What must stand right behind a number written out, where a language counts meetings otherwise than sessions: <c>次</c>.</summary>
    internal PhraseSet Counters { get; init; } = new();

    /// <summary>What stands before place and date: <c>held at</c>.</summary>
    internal PhraseSet HeldAt { get; init; } = new();

    /// <summary>What stands behind date and time, where a language says there that the meeting was held.</summary>
    internal PhraseSet Held { get; init; } = new();

    /// <summary>The office of whoever presides, before a colon: <c>president</c>.</summary>
    internal PhraseSet Chairs { get; init; } = new();

    /// <summary>What stands before whoever presides after that: <c>later</c>.</summary>
    internal PhraseSet Later { get; init; } = new();

    /// <summary>What stands before the list of those present: <c>members</c>.</summary>
    internal PhraseSet Members { get; init; } = new();

    /// <summary>What stands over the agenda: <c>agenda</c>, <c>contents</c>.</summary>
    internal PhraseSet Agendas { get; init; } = new();

    /// <summary>How the name of a treaty begins, which stands over the name of the body that watches over it: <c>convention on</c>.</summary>
    internal PhraseSet Treaties { get; init; } = new();

    /// <summary>How lines begin that tell of the printing of a document: <c>distr.</c></summary>
    internal PhraseSet Printing { get; init; } = new();

    /// <summary>How the notice of corrections begins, on the cover or after the end.</summary>
    internal PhraseSet Corrections { get; init; } = new();

    /// <summary>How the heading of a letter begins that encloses what was said: <c>letter dated</c>.</summary>
    internal PhraseSet Letters { get; init; } = new();

    /// <summary>What stands over what a letter encloses: <c>annex</c>.</summary>
    internal PhraseSet Annexes { get; init; } = new();
}
