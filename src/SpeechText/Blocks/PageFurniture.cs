using SpeechText.Lines;

namespace SpeechText.Blocks;

/// <summary>
/// Parts the text of a page from what belongs to the page: page numbers, rows of stars and rules.
/// <code>
/// 2
/// - 14 -
/// * *** *
/// </code>
/// </summary>
internal static class PageFurniture
{
    private const int LongestPageNumber = 12;
    private const int LongestBareNumber = 3;
    private const int PageBreakBlanks = 2;

    /// <summary>Parts blocks into those that carry text and the extents that do not.</summary>
    internal static (IReadOnlyList<Block> Blocks, IReadOnlyList<Extent> Furniture) Part(ReadingText text, IReadOnlyList<Line> lines, List<Block> blocks)
    {
        var furniture = new List<Extent>();
        var carried = new List<Block>(blocks.Count);
        var blank = 0;
        foreach (var block in blocks)
        {
            if (IsFurniture(text[block.Extent]))
            {
                furniture.Add(block.Extent);
                // What the furniture stood between lies on two pages.
                blank += block.BlankBefore + PageBreakBlanks;
                continue;
            }

            var kept = block with { BlankBefore = block.BlankBefore + blank };
            blank = 0;
            if (block.Count > 1 && IsPageNumber(text[lines[block.First + block.Count - 1].Extent]))
            {
                furniture.Add(lines[block.First + block.Count - 1].Extent);
                kept = kept with { Count = block.Count - 1, Extent = block.Extent with { End = lines[block.First + block.Count - 2].Extent.End } };
                blank = PageBreakBlanks;
            }

            carried.Add(kept);
        }

        return (carried, furniture);
    }

    // A number alone on the last line of a block; a year may be the end of a sentence.
    private static bool IsPageNumber(ReadOnlySpan<char> line) => line.Length <= LongestBareNumber && !line.ContainsAnyExceptInRange('0', '9');

    private static bool IsFurniture(ReadOnlySpan<char> text)
    {
        var digits = 0;
        foreach (var c in text)
        {
            if (char.IsLetter(c) || char.IsSurrogate(c))
            {
                return false;
            }

            digits += char.IsAsciiDigit(c) ? 1 : 0;
        }

        // A number with a full stop numbers a paragraph.
        return digits == 0 || (text.Length <= LongestPageNumber && !text.ContainsAny('.', '%', ':'));
    }
}
