namespace SpeechText;

/// <summary>
/// The same speech once more, in another language or in one language throughout, as a page prints it below the first.
/// </summary>
public sealed record SpeechVersion
{
    /// <summary>The BCP 47 tag of the version's language, <c>und</c> where nothing tells.</summary>
    public required string Language { get; init; }

    /// <summary>What is printed above it: <c>[ALL-ENGLISH]</c>; <see langword="null"/> where nothing is.</summary>
    public TextPiece? Label { get; init; }

    /// <summary>The opening words to those addressed; <see langword="null"/> where there are none.</summary>
    public Salutation? Salutation { get; init; }

    /// <summary>The body, without salutation and closing.</summary>
    public required IReadOnlyList<Paragraph> Paragraphs { get; init; }

    /// <summary>The thanks at the end; <see langword="null"/> where there is no closing formula.</summary>
    public TextPiece? Closing { get; init; }
}
