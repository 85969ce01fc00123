namespace SpeechText;

/// <summary>
/// One function or office of a speaker.
/// </summary>
/// <param name="Value">The title on one line: <c>Under-Secretary-General for Legal Affairs</c>.</param>
/// <param name="Text">The source's own characters.</param>
/// <param name="Span">Where they stand.</param>
public sealed record Title(string Value, string Text, TextSpan Span)
{
    /// <summary>The title on one line.</summary>
    public override string ToString() => Value;
}
