namespace SpeechText.Pdf.Tool;

/// <summary>
/// Says in plain words why the tool gave no text, or none that is to be trusted.
/// </summary>
internal static class Complaint
{
    // The tool's own codes: 1 the document could not be opened, 3 its permissions do not allow it.
    private const int NotPermitted = 3;

    internal static Diagnostic? Of(ToolRun run, PdfOptions options, bool hasEnd)
    {
        return run switch
        {
            { Ended: RunEnd.OutOfTime } => BinaryFormat.Limit($"taking out its text took longer than {options.TimeLimit.TotalSeconds:0.###} seconds"),
            { Ended: RunEnd.TooMuchOutput } => BinaryFormat.Limit($"what pdftotext makes of it is larger than {options.MaximumOutput:N0} bytes"),
            _ when Says("Incorrect password") => DiagnosticId.EncryptedDocument.At(default, "a password is needed to open it"),
            _ when Says("security handler") => DiagnosticId.EncryptedDocument.At(default, "by a method that pdftotext does not know"),
            { ExitCode: NotPermitted } => DiagnosticId.EncryptedDocument.At(default, "its owner does not allow that its text be taken out"),
            _ when !hasEnd && (run.ExitCode != 0 || run.Complaints.Length > 0) => DiagnosticId.DamagedDocument.At(default, "it is cut off: its end is missing"),
            { ExitCode: not 0 } => DiagnosticId.DamagedDocument.At(default, "pdftotext cannot open it"),
            _ => null,
        };

        bool Says(string words) => run.Complaints.Contains(words, StringComparison.OrdinalIgnoreCase);
    }
}
