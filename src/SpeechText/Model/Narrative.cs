namespace SpeechText;

/// <summary>
/// Words that nobody speaks.
/// </summary>
public sealed record Narrative : Item
{
    /// <summary>What the words are for.</summary>
    public required NarrativeKind Kind { get; init; }

    /// <summary>The paragraphs in order.</summary>
    public required IReadOnlyList<Paragraph> Paragraphs { get; init; }
}
