namespace SpeechText;

/// <summary>
/// One thing that was doubted, repaired or left unread.
/// </summary>
/// <param name="Id">What kind of thing; its code is stable over releases.</param>
/// <param name="Message">The finding in one plain English sentence.</param>
/// <param name="Span">Where it stands; an empty span where it concerns the whole text.</param>
public sealed record Diagnostic(DiagnosticId Id, string Message, TextSpan Span)
{
    /// <summary>How much it matters; fixed for each id.</summary>
    public Severity Severity => Id.Severity;

    /// <summary>Writes <c>warning ST0301: message [12..40)</c>.</summary>
    public override string ToString() => $"{Severity.ToString().ToLowerInvariant()} {Id.Code}: {Message} {Span}";
}
