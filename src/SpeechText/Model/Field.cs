namespace SpeechText;

/// <summary>
/// A value, the characters it was read from, and why.
/// </summary>
/// <typeparam name="T">The typed or cleaned form.</typeparam>
public sealed record Field<T>
    where T : notnull
{
    /// <summary>The typed or cleaned form: <c>United Nations</c> for the printed <c>UNITED NATIONS</c>.</summary>
    public required T Value { get; init; }

    /// <summary>The source's own characters, line breaks and markup within them included.</summary>
    public required string Text { get; init; }

    /// <summary>Where those characters stand.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>Why they were read so; never empty for a parsed transcript.</summary>
    public IReadOnlyList<Evidence> Evidence { get; init; } = [];

    /// <summary>The value's own form.</summary>
    public override string ToString() => Value.ToString() ?? string.Empty;
}
