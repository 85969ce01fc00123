using SpeechText.Lines;

namespace SpeechText.Blocks;

/// <summary>
/// Parts the text of a page from what belongs to the page: page numbers, rows of stars and rules.
/// <code>
/// 2
/// - 14 -
/// 24/33 15-29946
/// * *** *
/// </code>
/// </summary>
internal static class PageFurniture
{
    private const int LongestPageNumber = 12;
    private const int LongestBareNumber = 3;
    private const int LongestJobNumber = 24;
    private const int LeastLine = 20;
    private const int PageBreakBlanks = 2;

    /// <summary>Parts blocks into those that carry text and the extents that do not.</summary>
    internal static (IReadOnlyList<Block> Blocks, IReadOnlyList<Extent> Furniture) Part(ReadingText text, IReadOnlyList<Line> lines, List<Block> blocks)
    {
        var furniture = new List<Extent>();
        var carried = new List<Block>(blocks.Count);
        var (blank, style) = (0, LineStyle.None);
        foreach (var block in blocks)
        {
            if (IsFurniture(text[block.Extent]))
            {
                furniture.Add(block.Extent);
                // What the furniture stood between lies on two pages.
                blank += block.BlankBefore + PageBreakBlanks;
                continue;
            }

            (blank, style) = Carry(text, lines, block with { BlankBefore = block.BlankBefore + blank, Style = block.Style | style }, carried, furniture);
        }

        return (carried, furniture);
    }

    // Carries what stands between the numbers of pages; says what a number at the end makes of the block after it.
    private static (int Blank, LineStyle Style) Carry(ReadingText text, IReadOnlyList<Line> lines, Block block, List<Block> carried, List<Extent> furniture)
    {
        var (first, end) = (block.First, block.First + block.Count);
        var kept = block;
        for (var i = first; i < end; i++)
        {
            if (!IsPageNumber(text[lines[i].Extent]) || !(i + 1 == end || IsBetweenPages(text, lines, block, i)))
            {
                continue;
            }

            furniture.Add(lines[i].Extent);
            if (i > first)
            {
                carried.Add(Slice(lines, kept, first, i));
            }

            first = i + 1;

            // A number right below a line that ends no sentence stands within it.
            var goesOn = i > block.First && !EndsSentence(text, lines[i - 1]);
            kept = block with { BlankBefore = PageBreakBlanks, Style = (block.Style & ~LineStyle.Continues) | (goesOn ? LineStyle.Continues : LineStyle.None) };
        }

        if (first < end)
        {
            carried.Add(first == block.First ? block : Slice(lines, kept, first, end));
            return (0, LineStyle.None);
        }

        return (PageBreakBlanks, kept.Style & LineStyle.Continues);
    }

    private static Block Slice(IReadOnlyList<Line> lines, Block block, int first, int end) =>
        block with { First = first, Count = end - first, Extent = lines[first].Extent.To(lines[end - 1].Extent) };

    // Lines of running text stand above and below the number; at the head of a block it may count the paragraph below it.
    private static bool IsBetweenPages(ReadingText text, IReadOnlyList<Line> lines, Block block, int at) =>
        lines[at + 1].Extent.Length >= LeastLine
        && text.Text[lines[at + 1].Extent.Start] is var next
        && (at == block.First ? char.IsLower(next) : char.IsLetter(next) && lines[at - 1].Extent.Length >= LeastLine);

    private static bool EndsSentence(ReadingText text, Line line) => text.Text[line.Extent.End - 1] is '.' or '!' or '?' or ':' or ';' or '…' or '"' or '”' or '»';

    // A number alone on a line; a year may be the end of a sentence. Or a page of so many and the number of the print job.
    private static bool IsPageNumber(ReadOnlySpan<char> line) =>
        line.Length <= LongestBareNumber ? !line.ContainsAnyExceptInRange('0', '9') : line.Length <= LongestJobNumber && IsJobNumber(line);

    // "24/33 15-29946", "11-51185 18"
    private static bool IsJobNumber(ReadOnlySpan<char> line) =>
        line.ContainsAny('/', '-')
        && line.Contains(' ')
        && line.IndexOfAnyExceptInRange('-', '9') is var other
        && (other < 0 || (line[other] == ' ' && line[(other + 1)..].IndexOfAnyExceptInRange('-', '9') < 0))
        && !line.Contains('.');

    /// <summary>True for a text that only a page has: its number, a row of stars, a rule.</summary>
    internal static bool IsFurniture(ReadOnlySpan<char> text)
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
        return digits == 0 || (text.Length <= LongestPageNumber && !text.ContainsAny('.', '%', ':')) || (text.Length <= LongestJobNumber && IsJobNumber(text));
    }
}
