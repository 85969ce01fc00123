namespace SpeechText.Pdf.Layout;

/// <summary>
/// One word of a page, where it stands: in points from the upper left corner, 72 to the inch.
/// </summary>
/// <param name="Text">The characters, in reading order.</param>
/// <param name="Left">The left edge.</param>
/// <param name="Right">The right edge.</param>
/// <param name="Top">The upper edge of the font's line, not of the letters.</param>
/// <param name="Bottom">The lower edge.</param>
internal sealed record Word(string Text, double Left, double Right, double Top, double Bottom)
{
    internal double Height => Bottom - Top;
}
