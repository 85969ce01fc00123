using SpeechText.Blocks;
using SpeechText.Fields.TurnHeads;
using SpeechText.Genres.Turns;
using SpeechText.Lines;

namespace SpeechText.Genres.Records;

/// <summary>
/// Lines at the heads of old typed pages that say who goes on speaking there, and what the first page says at its foot of corrections. Nobody speaks
/// them, and the sentence goes on below.
/// <code>
/// (Mr. Rossi, Freedonia)       belongs to the page, where a Mr. Rossi has spoken before
/// (The President)              the same
/// M. Rossi (Italie)            belongs to the page, where M. Rossi is speaking
/// (Mr. Rossi said so)          words
/// 94-87439 (E)  This record contains the original text of speeches …     belongs to the page
/// </code>
/// </summary>
internal static class ContinuationHeads
{
    private const int Longest = 120;
    private const int PageBreakBlanks = 2;

    /// <summary>Parts the blocks into those of the text and such lines.</summary>
    internal static (IReadOnlyList<Block> Blocks, IReadOnlyList<Extent> Found, IReadOnlyList<Extent> Notices) Part(Manuscript manuscript, IReadOnlyList<Block> blocks, IReadOnlyList<FoundHead> heads)
    {
        var found = new List<Extent>();
        var notices = new List<Extent>();
        var kept = new List<Block>(blocks.Count);
        var spoken = new HashSet<string>(StringComparer.Ordinal);
        var (next, blank, last) = (0, 0, string.Empty);
        foreach (var block in blocks)
        {
            for (; next < heads.Count && heads[next].Head.Start < block.Extent.Start; next++)
            {
                spoken.Add(last = Key(manuscript, heads[next].Head.Kind, heads[next].Head.Name));
            }

            if (spoken.Count > 0 && IsNotice(manuscript, block.Extent))
            {
                notices.Add(block.Extent);
                blank += block.BlankBefore + PageBreakBlanks;
                continue;
            }

            var line = manuscript.Lines[block.First].Extent;
            if (!IsContinuation(manuscript, line, spoken) && !IsHeadAgain(manuscript, block, last))
            {
                kept.Add(blank == 0 ? block : OfPage(block, blank));
                blank = 0;
                continue;
            }

            found.Add(line);
            blank += block.BlankBefore + PageBreakBlanks;
            if (block.Count > 1)
            {
                kept.Add(OfPage(block with { First = block.First + 1, Count = block.Count - 1, Extent = block.Extent with { Start = manuscript.Lines[block.First + 1].Extent.Start } }, blank));
                blank = 0;
            }
        }

        return found.Count + notices.Count == 0 ? (blocks, found, notices) : (kept, found, notices);
    }

    private static bool IsNotice(Manuscript manuscript, Extent block)
    {
        var text = manuscript.Text[block];
        while (text.IndexOfAny(' ', '\n') is var end and > 0 && PageTokens.Of(text[..end]) is PageToken.JobNumber or PageToken.LanguageLetter)
        {
            text = text[end..].TrimStart();
        }

        return manuscript.Lexicon.Cover.Corrections.MatchStart(text) > 0;
    }

    private static Block OfPage(Block block, int blank) =>
        block with { BlankBefore = block.BlankBefore + blank, Style = block.Style | LineStyle.PageBreak };

    private static bool IsContinuation(Manuscript manuscript, Extent line, HashSet<string> spoken)
    {
        var text = manuscript.Text;
        if (text.Text[line.Start] is not ('(' or '（') || text.Text[line.End - 1] is not (')' or '）') || line.Length > Longest || spoken.Count == 0)
        {
            return false;
        }

        var inner = new Extent(line.Start + 1, line.End - 1);
        var comma = text[inner].IndexOfAny(",،，");
        var who = comma < 0 ? inner : inner with { End = inner.Start + comma };
        return HeadName.Read(text, who, manuscript.Lexicon, hasNotes: false) is { Kind: not HeadKind.Bare } name
            && (comma < 0 || name.Kind == HeadKind.Person)
            && spoken.Contains(Key(manuscript, name.Kind, name.Name));
    }

    // "M. Rossi (Italie)", alone on its line at the head of a page, while M. Rossi speaks.
    private static bool IsHeadAgain(Manuscript manuscript, Block block, string last) =>
        block.Count == 1 && last.Length > 0 && manuscript.Text.Text[block.Extent.End - 1] is ')' && block.Extent.Length <= Longest
        && HeadReader.Read(manuscript.Text, block.Extent, block.Extent.End, manuscript.Lexicon) is { HasColon: false, Kind: HeadKind.Person, Home: not null } head
        && Key(manuscript, head.Kind, head.Name) == last;

    private static string Key(Manuscript manuscript, HeadKind kind, Extent name)
    {
        var printed = manuscript.Text.Read(name);
        return kind is HeadKind.Chair or HeadKind.Officer ? NameKey.Of(printed) : NameKey.Surname(printed);
    }
}
