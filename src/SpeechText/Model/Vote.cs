namespace SpeechText;

/// <summary>
/// A recorded vote.
/// </summary>
public sealed record Vote : Item
{
    /// <summary>The symbol of the draft voted on; <see langword="null"/> where none is named.</summary>
    public string? Symbol { get; init; }

    /// <summary>The States in favour, as printed.</summary>
    public IReadOnlyList<Affiliation> InFavour { get; init; } = [];

    /// <summary>The States against, as printed.</summary>
    public IReadOnlyList<Affiliation> Against { get; init; } = [];

    /// <summary>The States abstaining, as printed.</summary>
    public IReadOnlyList<Affiliation> Abstaining { get; init; } = [];

    /// <summary>The counts as announced; <see langword="null"/> where none are.</summary>
    public VoteCounts? Counts { get; init; }

    /// <summary>Where the vote stands.</summary>
    public required TextSpan Span { get; init; }
}
