using SpeechText.Lines;

namespace SpeechText.Blocks;

/// <summary>
/// The blocks of running text from a line on: what belongs to the pages taken out, wrapped text parted into its paragraphs.
/// </summary>
/// <param name="Blocks">The blocks that carry text.</param>
/// <param name="Furniture">What belongs to the pages.</param>
/// <param name="Width">The length of a full line, where the text was wrapped to one; otherwise 0.</param>
internal sealed record BodyBlocks(IReadOnlyList<Block> Blocks, IReadOnlyList<Extent> Furniture, int Width)
{
    internal static BodyBlocks Read(ReadingText text, IReadOnlyList<Line> lines, int from, int? to = null)
    {
        var wraps = BlockReader.Wraps(lines, from, to ?? lines.Count);
        var (blocks, furniture) = PageFurniture.Part(text, lines, BlockReader.Read(lines, from, to, wraps));
        return new BodyBlocks(WrappedText.Part(text, lines, blocks), furniture, TextWidth.Of(lines, from));
    }
}
