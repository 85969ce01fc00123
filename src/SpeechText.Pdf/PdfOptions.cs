namespace SpeechText;

/// <summary>
/// How a PDF is read: which tool takes out its text, and within which limits. Immutable; change it with <c>with</c>.
/// </summary>
public sealed record PdfOptions
{
    /// <summary>The tool found on the path, and the default limits.</summary>
    public static PdfOptions Default { get; } = new();

    /// <summary>The path of poppler's <c>pdftotext</c>; by default the one in the folders of the environment variable PATH.</summary>
    public string? ToolPath { get; init; }

    /// <summary>
    /// How long the tool may run; one minute by default. After that it is ended with all that it has started, and the document gives
    /// <see cref="DiagnosticId.DocumentLimit"/>.
    /// </summary>
    public TimeSpan TimeLimit { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>
    /// The most bytes that the tool may put out; 100,000,000 by default, which is more than a thousand pages. Beyond it the tool is ended, and
    /// the document gives <see cref="DiagnosticId.DocumentLimit"/>.
    /// </summary>
    public int MaximumOutput { get; init; } = 100_000_000;
}
