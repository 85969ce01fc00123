namespace SpeechText;

/// <summary>
/// One place where a transcript does not hold what it promises. It is a fault of the reading, never of the text.
/// </summary>
/// <param name="Rule">The promise, in plain English: <c>The leaves tile the source.</c></param>
/// <param name="Message">What was found instead.</param>
/// <param name="Span">Where; it may lie outside the source where that is what was found.</param>
public sealed record AuditFinding(string Rule, string Message, TextSpan Span)
{
    /// <summary>Writes <c>rule message [12..40)</c>.</summary>
    public override string ToString() => $"{Rule} {Message} {Span}";
}
