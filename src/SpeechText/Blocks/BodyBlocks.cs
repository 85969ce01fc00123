using SpeechText.Lines;

namespace SpeechText.Blocks;

/// <summary>
/// The blocks of running text from a line on: what belongs to the pages taken out, wrapped text parted into its paragraphs.
/// </summary>
internal static class BodyBlocks
{
    internal static (IReadOnlyList<Block> Blocks, IReadOnlyList<Extent> Furniture) Read(ReadingText text, IReadOnlyList<Line> lines, int from, int? to = null)
    {
        var (blocks, furniture) = PageFurniture.Part(text, lines, BlockReader.Read(lines, from, to));
        return (WrappedText.Part(text, lines, blocks), furniture);
    }
}
