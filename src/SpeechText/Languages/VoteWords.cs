namespace SpeechText.Languages;

/// <summary>
/// The words around the lists of a vote, and those of its result.
/// </summary>
internal sealed record VoteWords
{
    /// <summary>A language of which no such words are known.</summary>
    internal static VoteWords None { get; } = new();

    /// <summary>What stands before the States in favour, and before a colon; in a result, after their number.</summary>
    internal PhraseSet InFavour { get; init; } = new();

    /// <summary>What stands before the States against.</summary>
    internal PhraseSet Against { get; init; } = new();

    /// <summary>What stands before the States that abstain.</summary>
    internal PhraseSet Abstaining { get; init; } = new();

    /// <summary>What stands in place of an empty list: <c>none</c>.</summary>
    internal PhraseSet Nobody { get; init; } = new();

    /// <summary>What is counted: <c>votes</c>.</summary>
    internal PhraseSet Units { get; init; } = new();

    /// <summary>What stands between the votes in favour and those against, where no more is said of either: <c>to</c> in <c>13 votes to none</c>.</summary>
    internal PhraseSet Versus { get; init; } = new();

    /// <summary>The numbers that are written in words, what is counted among them where one word is both: <c>one</c>, <c>صوتين</c>.</summary>
    internal PhraseTable<int> Numbers { get; init; } = new();

    /// <summary>What is voted on: <c>draft</c>.</summary>
    internal WordSet Drafts { get; init; } = new();
}
