namespace SpeechText.Languages;

/// <summary>
/// The words around the lists of a vote.
/// </summary>
internal sealed record VoteWords
{
    /// <summary>A language of which no such words are known.</summary>
    internal static VoteWords None { get; } = new();

    /// <summary>What stands before the States in favour, and before a colon.</summary>
    internal PhraseSet InFavour { get; init; } = new();

    /// <summary>What stands before the States against.</summary>
    internal PhraseSet Against { get; init; } = new();

    /// <summary>What stands before the States that abstain.</summary>
    internal PhraseSet Abstaining { get; init; } = new();

    /// <summary>What stands in place of an empty list: <c>none</c>.</summary>
    internal PhraseSet Nobody { get; init; } = new();

    /// <summary>The word for one vote: <c>une</c> in <c>une abstention</c>.</summary>
    internal WordSet One { get; init; } = new();

    /// <summary>What is voted on: <c>draft</c>.</summary>
    internal WordSet Drafts { get; init; } = new();
}
