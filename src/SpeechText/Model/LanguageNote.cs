namespace SpeechText;

/// <summary>
/// The note of a turn head about the language spoken.
/// </summary>
public sealed record LanguageNote
{
    /// <summary>How the printed words came about.</summary>
    public required LanguageMode Mode { get; init; }

    /// <summary>The BCP 47 tags of the languages named, in order.</summary>
    public required IReadOnlyList<string> Languages { get; init; }

    /// <summary>The source's own characters.</summary>
    public required string Text { get; init; }

    /// <summary>Where they stand.</summary>
    public required TextSpan Span { get; init; }
}
