namespace SpeechText.Pdf.Tool;

/// <summary>
/// What became of one run of the tool.
/// </summary>
/// <param name="ExitCode">What the tool said at its end; of no meaning where it was ended.</param>
/// <param name="Output">What it put out, in characters.</param>
/// <param name="Complaints">What it said of the document, its first lines.</param>
/// <param name="Ended">Why it was ended before its time.</param>
internal sealed record ToolRun(int ExitCode, string Output, string Complaints, RunEnd Ended);

/// <summary>How a run of the tool ended.</summary>
internal enum RunEnd
{
    /// <summary>By itself.</summary>
    Done,

    /// <summary>The time was up.</summary>
    OutOfTime,

    /// <summary>It put out more than was allowed.</summary>
    TooMuchOutput,
}
