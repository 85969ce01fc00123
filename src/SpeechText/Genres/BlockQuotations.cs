using SpeechText.Blocks;
using SpeechText.Lines;

namespace SpeechText.Genres;

/// <summary>
/// Tells which passages the page sets off as quotations.
/// <code>
/// > We stay.                        Markdown and HTML say so
/// Mr. Marek wrote:                  in plain text, lines set in further than the paragraph before, which a colon ends
///     We stay.
/// </code>
/// Where most of a page is set off, that is how the page looks and says nothing.
/// </summary>
internal static class BlockQuotations
{
    private const int LeastIndent = 3;

    /// <summary>Gives the test; <see langword="null"/> where the page sets nothing off.</summary>
    internal static Func<Passage, bool>? Of(Manuscript manuscript)
    {
        List<Extent>? set = null;
        var isLast = false;
        for (var i = 1; i < manuscript.Blocks.Count; i++)
        {
            isLast = manuscript.Blocks[i].Is(LineStyle.BlockQuote) || IsSetIn(manuscript, i, isLast);
            if (isLast)
            {
                (set ??= []).Add(manuscript.Blocks[i].Extent);
            }
        }

        return set is null || set.Count * 2 > manuscript.Blocks.Count ? null : passage => Has(set, passage.Extent);
    }

    private static bool IsSetIn(Manuscript manuscript, int index, bool isAfterAnother)
    {
        var block = manuscript.Blocks[index];
        var before = manuscript.Blocks[index - 1];
        var text = manuscript.Text[block.Extent];
        if ((!isAfterAnother && manuscript.Text.Text[before.Extent.End - 1] != ':') || block.Is(LineStyle.ListItem) || !(char.IsUpper(text[0]) || text[0] == '…'))
        {
            return false;
        }

        // The block before may be set off itself: then both are set in alike.
        var indent = manuscript.Lines[before.First + before.Count - 1].Indent + (isAfterAnother ? 0 : LeastIndent);
        for (var line = block.First; line < block.First + block.Count; line++)
        {
            if (manuscript.Lines[line].Indent < Math.Max(indent, LeastIndent))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Has(List<Extent> set, Extent passage)
    {
        int low = 0, high = set.Count;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = set[middle].End <= passage.Start ? (middle + 1, high) : (low, middle);
        }

        return low < set.Count && set[low].Start <= passage.Start && passage.End <= set[low].End;
    }
}
