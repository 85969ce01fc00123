namespace SpeechText;

/// <summary>
/// One party addressed in a salutation.
/// </summary>
public sealed record Addressee
{
    /// <summary>The source's own characters, without the mark that ends the unit.</summary>
    public required string Text { get; init; }

    /// <summary>Where they stand.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The honorifics, in order: <c>Your Excellency</c>, <c>Mr.</c></summary>
    public IReadOnlyList<string> Honorifics { get; init; } = [];

    /// <summary>The title: <c>Ambassador</c>, <c>President of the General Assembly</c>; <see langword="null"/> for a plain collective such as <c>Ladies and gentlemen</c>.</summary>
    public string? Title { get; init; }

    /// <summary>The name, where one is spoken.</summary>
    public string? Name { get; init; }
}
