namespace SpeechText.Languages;

/// <summary>
/// The words of briefings, press conferences and other talks with the press.
/// </summary>
internal sealed record BriefingWords
{
    /// <summary>A language of which no such words are known.</summary>
    internal static BriefingWords None { get; } = new();

    /// <summary>What such a text calls itself, and <see langword="null"/> for what only sounds like it: <c>press briefing</c>, but not <c>press briefing room</c>.</summary>
    internal PhraseTable<SpeechKind?> Kinds { get; init; } = new();

    /// <summary>How the sentence begins that leads to the words: <c>the following is</c>.</summary>
    internal PhraseSet Leads { get; init; } = new();

    /// <summary>What that sentence says the words are: <c>transcript</c>.</summary>
    internal PhraseSet Transcripts { get; init; } = new();

    /// <summary>Words after the kind that lead to the speaker: <c>by</c>.</summary>
    internal PhraseSet By { get; init; } = new();

    /// <summary>Words before a place: <c>held in</c>.</summary>
    internal PhraseSet In { get; init; } = new();

    /// <summary>Labels of those who ask: <c>Question</c>, <c>Correspondent</c>.</summary>
    internal PhraseSet Questions { get; init; } = new();

    /// <summary>Those of them that may stand without a colon: <c>Q</c>.</summary>
    internal PhraseSet BareQuestions { get; init; } = new();

    /// <summary>Labels of whoever answers: <c>A</c>.</summary>
    internal PhraseSet Answers { get; init; } = new();

    /// <summary>Offices as labels print them, and the one name that all labels of an office have: <c>Spokeswoman</c>, <c>spokesperson</c>.</summary>
    internal PhraseTable<string> Offices { get; init; } = new();

    /// <summary>Words before an office that tell its holders apart: <c>deputy</c>.</summary>
    internal PhraseSet Deputies { get; init; } = new();

    /// <summary>Words before an office that tell nothing: <c>the</c>, <c>UN</c>.</summary>
    internal PhraseSet OfficeLeads { get; init; } = new();

    /// <summary>Labels of whoever gives others the floor, and answers nothing: <c>Moderator</c>.</summary>
    internal PhraseSet Moderators { get; init; } = new();

    /// <summary>What heads a list of those who speak and of their initials: <c>speaker key</c>.</summary>
    internal PhraseSet Keys { get; init; } = new();

    /// <summary>How a heading begins that no mark shows: <c>questions and answers</c>.</summary>
    internal PhraseSet Sections { get; init; } = new();

    /// <summary>Who hosts the press besides organizations and States: <c>the White House</c>.</summary>
    internal PhraseSet Hosts { get; init; } = new();

    /// <summary>Where the press is met, beside the places of other headers: <c>via teleconference</c>.</summary>
    internal PhraseSet Rooms { get; init; } = new();

    /// <summary>Lines of the page, not of the text: <c>for immediate release</c>.</summary>
    internal PhraseSet Notices { get; init; } = new();

    /// <summary>The word that ends the text: <c>END</c>.</summary>
    internal PhraseSet Ends { get; init; } = new();
}
