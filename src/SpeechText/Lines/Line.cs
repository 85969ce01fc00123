namespace SpeechText.Lines;

/// <summary>
/// One printed line that is not blank.
/// </summary>
/// <param name="Extent">Its characters, white space at both ends left out; never empty.</param>
/// <param name="Indent">The white space before it, in characters.</param>
/// <param name="BlankBefore">The number of blank lines between it and the line before, 0 for the first line.</param>
/// <param name="Style">What the format shows of it.</param>
/// <param name="Level">The level of a heading, 1 to 6; otherwise 0.</param>
internal readonly record struct Line(Extent Extent, int Indent, int BlankBefore, LineStyle Style, int Level = 0)
{
    internal bool Is(LineStyle style) => (Style & style) != 0;
}
