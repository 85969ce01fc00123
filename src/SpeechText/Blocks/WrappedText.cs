using SpeechText.Lines;

namespace SpeechText.Blocks;

/// <summary>
/// Finds the paragraphs of text that was wrapped by hand or by a page, with no blank line between them: by the indent of the first line,
/// by a line that ends a sentence with room left for the next word, by a bullet.
/// <code>
/// of all peoples.            the first word of the next line had room here: a paragraph ends
///  The Charter is            one blank more than the lines about it: one begins
/// • clean water for all      so does an item
/// (b) food for all           and the one after it
/// </code>
/// Lines that each end a sentence are a paragraph each.
/// </summary>
internal static class WrappedText
{
    // Fewer lines show no width.
    private const int LeastLines = 4;
    private const int LeastWidth = 30;
    private const int WidestLine = 180;

    private const int LeastParagraphs = 3;
    private const int LongestCall = 60;

    // Lines of letters of many widths end within a fifth of each other.
    private const double FullLine = 0.85;
    private const double ShortLine = 0.6;

    /// <summary>Parts blocks of many lines into paragraphs; nothing is parted where the format itself says where its paragraphs begin.</summary>
    internal static IReadOnlyList<Block> Part(ReadingText text, IReadOnlyList<Line> lines, IReadOnlyList<Block> blocks)
    {
        if (!blocks.Any(b => b.Count > 1) || lines.Any(l => l.Is(LineStyle.StartsBlock)))
        {
            return blocks;
        }

        var width = Width(text, lines, blocks);
        var parted = new List<Block>(blocks.Count);
        foreach (var block in blocks)
        {
            PartBlock(text, lines, block, width, parted);
        }

        return parted;
    }

    private static void PartBlock(ReadingText text, IReadOnlyList<Line> lines, Block block, int width, List<Block> parted)
    {
        if (HoldsParagraphs(text, lines, block))
        {
            for (var i = block.First; i < block.First + block.Count; i++)
            {
                parted.Add(Slice(lines, block, i, i + 1));
            }

            return;
        }

        var margin = RightToLeft.Begins(text[lines[block.First].Extent]) ? -1 : Margin(lines, block);
        var (first, end) = (block.First, block.First + block.Count);
        for (var i = first + 1; i < end; i++)
        {
            if (Begins(text, lines, first, i, width, margin))
            {
                parted.Add(Slice(lines, block, first, i));
                first = i;
            }
        }

        parted.Add(first == block.First ? block : Slice(lines, block, first, end));
    }

    // Lines that nearly all end a sentence, none of which begins in the middle of one, were not wrapped: each is a paragraph.
    private static bool HoldsParagraphs(ReadingText text, IReadOnlyList<Line> lines, Block block)
    {
        var ends = 0;
        var others = 0;
        for (var i = block.First; i < block.First + block.Count; i++)
        {
            var line = text[lines[i].Extent];
            if (char.IsLower(line[0]))
            {
                return false;
            }

            // A short line that ends in a comma calls upon somebody.
            if (EndsSentence(line))
            {
                ends++;
            }
            else if (line[^1] != ',' || line.Length > LongestCall)
            {
                others++;
            }
        }

        return ends >= LeastParagraphs && others * 5 <= ends;
    }

    private static bool Begins(ReadingText text, IReadOnlyList<Line> lines, int first, int at, int width, int margin)
    {
        var before = text[lines[at - 1].Extent];
        var line = text[lines[at].Extent];
        if (Bullet.LengthOf(line) > 0)
        {
            return Bullet.LengthOf(text[lines[first].Extent]) > 0 || EndsSentence(before);
        }

        if (ListSign.TryRead(line, out var sign) && BeginsItem(text, lines, first, at, sign))
        {
            return true;
        }

        if (width < LeastWidth || char.IsLower(line[0]))
        {
            return false;
        }

        var room = Reach(text, lines[at - 1]) + 1 + FirstWord(line) <= FullLine * width;
        if (EndsSentence(before))
        {
            return room || (margin >= 0 && lines[at].Indent > margin && lines[at - 1].Indent <= lines[at].Indent);
        }

        // A heading stands alone on its line, and full lines follow.
        return at - 1 == first && lines[first].BlankBefore + first > 0 && char.IsUpper(before[0]) && char.IsLetterOrDigit(before[^1])
            && Reach(text, lines[at - 1]) <= ShortLine * width && Reach(text, lines[at]) >= FullLine * width && char.IsUpper(line[0]);
    }

    // The item after that of which the lines before are; the first, where a sentence ends before it.
    private static bool BeginsItem(ReadingText text, IReadOnlyList<Line> lines, int first, int at, ListSign sign) =>
        (ListSign.TryRead(text[lines[first].Extent], out var before) && sign.Follows(before))
        || (sign.IsFirst && EndsSentence(text[lines[at - 1].Extent]));

    // The width that a little more than half of the lines come up to; 0 where too few lines show one.
    private static int Width(ReadingText text, IReadOnlyList<Line> lines, IReadOnlyList<Block> blocks)
    {
        Span<int> counts = stackalloc int[WidestLine + 1];
        var all = 0;
        foreach (var block in blocks)
        {
            for (var i = block.First; i < block.First + block.Count - 1; i++)
            {
                counts[Math.Min(WidestLine, Reach(text, lines[i]))]++;
                all++;
            }
        }

        var width = WidestLine;
        for (var longer = 0; all >= LeastLines && width > 0; width--)
        {
            longer += counts[width];
            if (longer * 5 >= all * 2)
            {
                return width;
            }
        }

        return 0;
    }

    // Where most lines of the block begin; -1 where the lines begin anywhere.
    private static int Margin(IReadOnlyList<Line> lines, Block block)
    {
        var least = int.MaxValue;
        for (var i = block.First; i < block.First + block.Count; i++)
        {
            least = Math.Min(least, lines[i].Indent);
        }

        var flush = 0;
        for (var i = block.First; i < block.First + block.Count; i++)
        {
            flush += lines[i].Indent == least ? 1 : 0;
        }

        return flush * 2 > block.Count ? least : -1;
    }

    private static Block Slice(IReadOnlyList<Line> lines, Block block, int first, int end) => block with
    {
        First = first,
        Count = end - first,
        Extent = lines[first].Extent.To(lines[end - 1].Extent),
        BlankBefore = first == block.First ? block.BlankBefore : 0,
        // Only the first goes on with what stands before the block.
        Style = first == block.First ? block.Style : (block.Style & ~LineStyle.Continues) | LineStyle.StartsBlock,
    };

    // How far a line comes towards the end of its row; one from right to left begins at the far edge, and its indent is the room left.
    private static int Reach(ReadingText text, Line line) => RightToLeft.Begins(text[line.Extent]) ? line.Extent.Length : line.Indent + line.Extent.Length;

    private static int FirstWord(ReadOnlySpan<char> line) => line.IndexOf(' ') is var blank and > 0 ? blank : line.Length;

    private static bool EndsSentence(ReadOnlySpan<char> line)
    {
        var text = line.TrimEnd("\"”»’')]");
        return text.Length > 0 && text[^1] is '.' or '!' or '?' or '…' or ':' or ';' or '。' or '！' or '？' or '؟';
    }
}
