namespace SpeechText;

/// <summary>
/// A place in a source text as an editor shows it: both numbers count from 1, the column in UTF-16 code units.
/// </summary>
/// <param name="Line">The line, from 1. <c>LF</c>, <c>CR</c> and <c>CRLF</c> each end one line.</param>
/// <param name="Column">The column within the line, from 1.</param>
public readonly record struct LinePosition(int Line, int Column)
{
    /// <summary>Writes the position as <c>12:5</c>.</summary>
    public override string ToString() => $"{Line}:{Column}";
}
