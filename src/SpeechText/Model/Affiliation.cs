namespace SpeechText;

/// <summary>
/// Whom a speaker speaks for.
/// </summary>
/// <param name="Value">The State, body or organization on one line.</param>
/// <param name="Text">The source's own characters.</param>
/// <param name="Span">Where they stand.</param>
/// <param name="Code">The ISO 3166-1 alpha-3 code where it is a State; otherwise <see langword="null"/>.</param>
/// <param name="Kind">What its name shows it to be.</param>
public sealed record Affiliation(string Value, string Text, TextSpan Span, string? Code, AffiliationKind Kind)
{
    /// <summary>The name on one line.</summary>
    public override string ToString() => Value;
}
