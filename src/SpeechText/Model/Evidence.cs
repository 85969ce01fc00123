namespace SpeechText;

/// <summary>
/// Why something was read as it was: a rule in plain English and the place in the source that met it.
/// </summary>
/// <param name="Rule">The rule, as a phrase: <c>"the word 'by' stands alone on the line before"</c>.</param>
/// <param name="Span">The characters that met it; an empty span where the rule is about the whole text or about what a caller supplied.</param>
public sealed record Evidence(string Rule, TextSpan Span)
{
    /// <summary>Writes <c>rule [12..40)</c>.</summary>
    public override string ToString() => $"{Rule} {Span}";
}
