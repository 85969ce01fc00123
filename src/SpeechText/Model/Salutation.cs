namespace SpeechText;

/// <summary>
/// The opening words of a speech to those addressed.
/// </summary>
public sealed record Salutation
{
    /// <summary>The source's own characters, from the first addressee to the last, with the invocations before, among and after them.</summary>
    public required string Text { get; init; }

    /// <summary>Where they stand.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>One for each party addressed, in order; never empty.</summary>
    public required IReadOnlyList<Addressee> Addressees { get; init; }

    /// <summary>Why these lines were read as a salutation.</summary>
    public IReadOnlyList<Evidence> Evidence { get; init; } = [];
}
