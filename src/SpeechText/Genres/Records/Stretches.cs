using SpeechText.Fields.Notes;
using SpeechText.Lines;

namespace SpeechText.Genres.Records;

/// <summary>
/// The lines of a record, parted at its heads: first those before any head, then those of each turn without its label.
/// </summary>
internal static class Stretches
{
    internal static List<List<Line>> Part(Manuscript manuscript, FoundTurns found)
    {
        List<Line> current = [];
        var stretches = new List<List<Line>>(found.Heads.Count + 1) { current };
        var (next, remain) = (0, 0);
        var afterNote = false;
        foreach (var block in found.Blocks)
        {
            for (var i = block.First; i < block.First + block.Count; i++)
            {
                var line = manuscript.Lines[i];
                var style = i == block.First ? line.Style | LineStyle.StartsBlock : line.Style & ~LineStyle.StartsBlock;
                line = line with { BlankBefore = i == block.First ? block.BlankBefore : 0, Style = style };
                // A note on a line of its own is no part of the paragraphs about it.
                var isNote = StageNote.IsWhole(manuscript.Text[line.Extent], manuscript.Lexicon.Records);
                line = isNote || afterNote ? line with { Style = line.Style | LineStyle.StartsBlock } : line;
                afterNote = isNote;
                // A head of more than one line was cut off where its colon stands.
                if (next > 0 && found.Heads[next - 1].Head.End is var done && line.Extent.Start < done)
                {
                    line = line with { Extent = Trim(manuscript.Text, line.Extent with { Start = Math.Min(done, line.Extent.End) }), Style = line.Style | LineStyle.StartsBlock };
                }

                while (next < found.Heads.Count && found.Heads[next].Head is var head && head.Start < line.Extent.End)
                {
                    Add(manuscript, current, line with
                    {
                        Extent = Trim(manuscript.Text, line.Extent with
                        {
                            End = head.Aside is { } first
                        && first.Start < head.Start ? first.Start : head.Start
                        })
                    }, found.Remains, ref remain);
                    stretches.Add(current = []);
                    if (head.Aside is { } aside)
                    {
                        Add(manuscript, current, line with { Extent = aside, BlankBefore = 0, Style = LineStyle.StartsBlock }, found.Remains, ref remain);
                    }

                    line = line with { Extent = Trim(manuscript.Text, line.Extent with { Start = Math.Min(head.End, line.Extent.End) }), BlankBefore = 0, Style = LineStyle.StartsBlock };
                    next++;
                }

                Add(manuscript, current, line, found.Remains, ref remain);
            }
        }

        return stretches;
    }

    // Without what belongs to the page: the sentence goes on behind it.
    private static void Add(Manuscript manuscript, List<Line> lines, Line line, IReadOnlyList<Extent> remains, ref int remain)
    {
        while (remain < remains.Count && remains[remain].End <= line.Extent.Start)
        {
            remain++;
        }

        for (; remain < remains.Count && line.Extent.Contains(remains[remain]); remain++)
        {
            var before = Trim(manuscript.Text, line.Extent with { End = remains[remain].Start });
            Add(lines, line with { Extent = before });
            var style = before.IsEmpty ? line.Style : LineStyle.PageBreak | LineStyle.Continues;
            line = line with { Extent = Trim(manuscript.Text, line.Extent with { Start = remains[remain].End }), BlankBefore = before.IsEmpty ? line.BlankBefore : 0, Style = style };
        }

        Add(lines, line);
    }

    private static void Add(List<Line> lines, Line line)
    {
        if (!line.Extent.IsEmpty)
        {
            lines.Add(line);
        }
    }

    private static Extent Trim(ReadingText text, Extent extent)
    {
        var span = text[extent];
        var start = extent.End - span.TrimStart().Length;
        return new Extent(start, Math.Max(start, extent.Start + span.TrimEnd().Length));
    }
}
