using SpeechText.Lines;

namespace SpeechText.Blocks;

/// <summary>
/// Neighbouring lines with no blank line between them, as the page shows them: a paragraph, a part of one, or a part of the header.
/// </summary>
/// <param name="First">The index of the first line.</param>
/// <param name="Count">The number of lines, at least 1.</param>
/// <param name="Extent">From the first character of the first line to the last of the last.</param>
/// <param name="BlankBefore">The number of blank lines before it.</param>
/// <param name="Style">The style that all its lines share.</param>
internal readonly record struct Block(int First, int Count, Extent Extent, int BlankBefore, LineStyle Style)
{
    internal bool Is(LineStyle style) => (Style & style) != 0;
}
