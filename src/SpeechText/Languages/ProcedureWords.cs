namespace SpeechText.Languages;

/// <summary>
/// The words by which a record tells of the course of a meeting, in sentences that nobody speaks.
/// </summary>
internal sealed record ProcedureWords
{
    /// <summary>A language of which no such words are known.</summary>
    internal static ProcedureWords None { get; } = new();

    /// <summary>How a sentence begins that tells when a meeting was opened, closed, broken off or resumed; after the time where the language sets that first.</summary>
    internal PhraseTable<ProcedureKind> Timed { get; init; } = new();

    /// <summary>What may stand between the time, where that stands first, and the words of <see cref="Timed"/>: <c>主席</c>.</summary>
    internal string BeforeTimed { get; init; } = string.Empty;

    /// <summary>Whole sentences, without their full stop: <c>it was so decided</c>.</summary>
    internal PhraseTable<ProcedureKind> Whole { get; init; } = new();

    /// <summary>Beginnings that are enough: <c>at the invitation of the</c>.</summary>
    internal PhraseTable<ProcedureKind> Starts { get; init; } = new();

    /// <summary>Of whom or what a sentence may tell that a deed of <see cref="Deeds"/> was done, beside persons with an honorific.</summary>
    internal PhraseSet Subjects { get; init; } = new();

    /// <summary>Of what else a summary record tells that it was adopted: chapters of a report, and the like.</summary>
    internal PhraseSet SummarySubjects { get; init; } = new();

    /// <summary>What is told of them: <c>took the chair</c>, <c>was adopted</c>.</summary>
    internal PhraseTable<ProcedureKind> Deeds { get; init; } = new();

    /// <summary>How headings begin: <c>adoption of the agenda</c>.</summary>
    internal PhraseSet Headings { get; init; } = new();

    /// <summary>What a heading of an item that was begun at another meeting ends in, in parentheses: <c>continued</c>.</summary>
    internal PhraseSet Continued { get; init; } = new();

    /// <summary>How headings begin that a number must follow: <c>agenda item</c>.</summary>
    internal PhraseSet NumberedHeadings { get; init; } = new();
}
