namespace SpeechText;

/// <summary>
/// How a transcript is written as JSON. Immutable; change it with <c>with</c>.
/// </summary>
public sealed record JsonOptions
{
    /// <summary>One line, without the leaves.</summary>
    public static JsonOptions Default { get; } = new();

    /// <summary>Break lines and indent by two blanks; by default <see langword="false"/>: one line, as JSON Lines needs it.</summary>
    public bool Indented { get; init; }

    /// <summary>Write the leaves as <c>segments</c>; by default <see langword="false"/>. Only with them is the transcript read back whole.</summary>
    public bool Segments { get; init; }
}
