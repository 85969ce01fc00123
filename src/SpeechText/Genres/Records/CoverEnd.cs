using SpeechText.Fields.TurnHeads;
using SpeechText.Genres.Meetings;

namespace SpeechText.Genres.Records;

/// <summary>
/// Where the cover of a record ends: at the line that opens the meeting, else at the first head. A text without the signs of a cover has none.
/// </summary>
internal static class CoverEnd
{
    /// <summary>The index of the first line after the cover; 0 where there is none.</summary>
    internal static int Find(Manuscript manuscript, FoundTurns found)
    {
        var signs = manuscript.Once(CoverSigns.Find);
        var first = found.Heads.FirstOrDefault(h => h.Head.Language is not null || h.Head.Home is not null || (signs.Opening < 0 && !IsOfCover(manuscript, h.Head)));
        var turn = first is null ? manuscript.Lines.Count : LineAt(manuscript, first.Head.Start);
        return signs.Opening >= 0 && signs.Opening < turn ? signs.Opening
            : signs.IsOnLine ? turn == manuscript.Lines.Count ? 0 : CoverHeading.Find(manuscript, turn)
            : 0;
    }

    /// <summary>What was found after the cover.</summary>
    internal static FoundTurns Without(Manuscript manuscript, FoundTurns found, int end)
    {
        if (end == 0)
        {
            return found;
        }

        var start = manuscript.Lines[end].Extent.Start;
        return found with
        {
            Heads = [.. found.Heads.Where(h => h.Head.Start >= start)],
            Doubtful = [.. found.Doubtful.Where(d => d.Start >= start)],
            Blocks = [.. found.Blocks.Where(b => b.First + b.Count > end).Select(b => b.First >= end ? b : b with
            {
                First = end,
                Count = b.First + b.Count - end,
                Extent = b.Extent with { Start = start },
            })],
        };
    }

    // "主席：特雷尔先生（波兰）": where an office has no article, the line of the cover looks like the first turn; it ends in the State of whoever presides.
    private static bool IsOfCover(Manuscript manuscript, TurnHead head)
    {
        var line = manuscript.Text[manuscript.Lines[LineAt(manuscript, head.Start)].Extent];
        return head.Number is null && CoverPeople.NamesChair(line, manuscript.Lexicon) && line.TrimEnd('.') is [.., ')' or '）'];
    }

    private static int LineAt(Manuscript manuscript, int start)
    {
        var (low, high) = (0, manuscript.Lines.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) >>> 1;
            (low, high) = manuscript.Lines[middle].Extent.Start <= start ? (middle, high) : (low, middle - 1);
        }

        return low;
    }
}
