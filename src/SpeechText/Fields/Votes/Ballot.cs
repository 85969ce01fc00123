using SpeechText.Lines;

namespace SpeechText.Fields.Votes;

/// <summary>
/// The lists of a recorded vote, as found in a text.
/// </summary>
internal sealed class Ballot
{
    internal List<StateVote> InFavour { get; } = [];

    internal List<StateVote> Against { get; } = [];

    internal List<StateVote> Abstaining { get; } = [];

    /// <summary>The labels before the lists, their colons with them.</summary>
    internal List<Extent> Labels { get; } = [];

    /// <summary>Words that stand for an empty list.</summary>
    internal List<Extent> Nobody { get; } = [];

    /// <summary>From the first label to the last name.</summary>
    internal Extent Extent { get; set; }
}

/// <summary>One State's vote.</summary>
/// <param name="Extent">Its name.</param>
/// <param name="Code">Its ISO 3166-1 alpha-3 code; <see langword="null"/> where the name is not known.</param>
/// <param name="IsAfterBreak">True where something that is not of the list stands before it: the head of a page.</param>
internal readonly record struct StateVote(Extent Extent, string? Code, bool IsAfterBreak);
