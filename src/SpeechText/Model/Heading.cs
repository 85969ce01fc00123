namespace SpeechText;

/// <summary>
/// A heading that nobody speaks. One within a speech follows it among the items, and its span lies in that of the speech.
/// </summary>
public sealed record Heading : Item
{
    /// <summary>The heading on one line.</summary>
    public required string Text { get; init; }

    /// <summary>Where it stands.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The level, from 1 for the highest to 6.</summary>
    public required int Level { get; init; }
}
