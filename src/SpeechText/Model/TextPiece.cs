namespace SpeechText;

/// <summary>
/// Characters of the source and where they stand.
/// </summary>
/// <param name="Text">The source's own characters.</param>
/// <param name="Span">Where they stand.</param>
public sealed record TextPiece(string Text, TextSpan Span)
{
    /// <summary>The source's own characters.</summary>
    public override string ToString() => Text;
}
