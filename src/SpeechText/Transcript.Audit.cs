using SpeechText.Auditing;

namespace SpeechText;

public sealed partial record Transcript
{
    /// <summary>
    /// Checks what every transcript promises: that its leaves, joined in order, are the source, and that everything in it stands inside
    /// the source and reads what it says. The check does not rely on the code that parsed; it never throws.
    /// </summary>
    public AuditReport Audit() => Auditor.Audit(this);
}
