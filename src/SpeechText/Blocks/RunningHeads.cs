using SpeechText.Lines;

namespace SpeechText.Blocks;

/// <summary>
/// Takes running heads and feet out of the lines: what is printed anew on each page and cuts sentences in two.
/// <code>
/// Peace and security in Africa      S/PV.7935       on odd pages
/// S/PV.7935      Peace and security in Africa       the same, mirrored, on even ones
/// 2/24                               17-13218       a plate
/// </code>
/// A line is one where it comes again at the distance of a page and stands beside a page break, a page number or a plate, holds nothing but the
/// symbol of the document, or lies within a sentence each time. What only comes again is none: formulas do, too.
/// </summary>
internal static class RunningHeads
{
    // No page holds fewer characters.
    private const int ShortestPage = 300;

    // A head has up to three lines, the mark of the page in any of them.
    private const int Reach = 2;

    private const int LeastFullLine = 30;
    private const int BlanksOfBreak = 2;

    /// <summary>Parts the lines into those of the text and the heads; the line after a head begins a page.</summary>
    internal static (IReadOnlyList<Line> Lines, IReadOnlyList<RunningHead> Heads) Part(ReadingText text, IReadOnlyList<Line> lines)
    {
        if (Candidates(text, lines) is not { } found)
        {
            return (lines, []);
        }

        var heads = new List<RunningHead>();
        var taken = new bool[lines.Count];
        foreach (var (_, places) in found.Repeated)
        {
            if (IsHead(text, lines, found.Marked, places))
            {
                heads.Add(new RunningHead([.. places.Select(i => lines[i].Extent)]));
                places.ForEach(i => taken[i] = true);
            }
        }

        foreach (var (line, page) in found.Marked)
        {
            if (!taken[line] && (page.Is(PageMarks.Plate) || (page.Is(PageMarks.Number) && IsBeside(taken, line))))
            {
                taken[line] = true;
                heads.Add(new RunningHead([lines[line].Extent]));
            }
        }

        return heads.Count == 0 ? (lines, []) : (Keep(text, lines, taken), heads);
    }

    // Lines with marks of a page, and lines that come again among them and beside them.
    private static (SortedDictionary<int, PageLine> Marked, Dictionary<ulong, List<int>> Repeated)? Candidates(ReadingText text, IReadOnlyList<Line> lines)
    {
        SortedDictionary<int, PageLine>? marked = null;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = text[lines[i].Extent];
            if (line.Length <= PageLine.Longest && MayHoldMark(line) && PageLine.Read(line) is { Marks: not PageMarks.None } page)
            {
                (marked ??= []).Add(i, page);
            }
        }

        if (marked is null)
        {
            return null;
        }

        var repeated = new Dictionary<ulong, List<int>>();
        var done = -1;
        foreach (var (line, page) in marked)
        {
            var reach = page.Is(PageMarks.Number | PageMarks.Plate) ? Reach : 0;
            for (var i = Math.Max(done + 1, line - reach); i <= Math.Min(lines.Count - 1, line + reach); i++)
            {
                done = i;
                if (lines[i].Extent.Length <= PageLine.Longest && !lines[i].Is(LineStyle.Heading) && PageLine.Read(text[lines[i].Extent]) is { Key: > 0 } other
                    && !other.Is(PageMarks.Plate))
                {
                    (repeated.TryGetValue(other.Key, out var places) ? places : repeated[other.Key] = []).Add(i);
                }
            }
        }

        return (marked, repeated);
    }

    // Nearly every line of a text begins and ends in a letter or the mark of a sentence, and is done with here.
    private static bool MayHoldMark(ReadOnlySpan<char> line)
    {
        if (char.IsAsciiDigit(line[0]) || char.IsAsciiDigit(line[^1]) || line[0] is '-' or '–' or '—' or '*' or '|' or '[' || line[^1] is '-' or '–' or '—' or '*' or '|' or ')' or ']')
        {
            return true;
        }

        return char.IsAsciiLetterUpper(line[0]) && line.Length > 1 && line[1..Math.Min(line.Length, 7)].Contains('/');
    }

    private static bool IsHead(ReadingText text, IReadOnlyList<Line> lines, SortedDictionary<int, PageLine> marked, List<int> places)
    {
        if (places.Count < 2)
        {
            return false;
        }

        var shown = 0;
        for (var i = 0; i < places.Count; i++)
        {
            if (i > 0 && lines[places[i]].Extent.Start - lines[places[i - 1]].Extent.Start < ShortestPage)
            {
                return false;
            }

            shown += ShowsPage(text, lines, marked, places[i]) ? 1 : 0;
        }

        return shown >= 2 && shown * 2 >= places.Count;
    }

    private static bool ShowsPage(ReadingText text, IReadOnlyList<Line> lines, SortedDictionary<int, PageLine> marked, int line)
    {
        var page = marked.GetValueOrDefault(line);
        if (page.Is(PageMarks.Symbol) || (page.Is(PageMarks.SymbolAtEdge) && page.Is(PageMarks.DateAtEdge)) || lines[line].Is(LineStyle.PageBreak) || CutsSentence(text, lines, line))
        {
            return true;
        }

        for (var i = line - Reach; i <= line + Reach; i++)
        {
            if (i != line && marked.TryGetValue(i, out var other) && other.Is(PageMarks.Number | PageMarks.Plate))
            {
                return true;
            }
        }

        return line + 1 < lines.Count && lines[line + 1].Is(LineStyle.PageBreak);
    }

    private static bool CutsSentence(ReadingText text, IReadOnlyList<Line> lines, int line) =>
        line > 0 && line + 1 < lines.Count
        && char.IsLetter(text.Text[lines[line - 1].Extent.End - 1]) && lines[line - 1].Extent.Length >= LeastFullLine
        && char.IsLower(text.Text[lines[line + 1].Extent.Start]);

    private static bool IsBeside(bool[] taken, int line) =>
        (line > 0 && taken[line - 1]) || (line + 1 < taken.Length && taken[line + 1]);

    private static List<Line> Keep(ReadingText text, IReadOnlyList<Line> lines, bool[] taken)
    {
        var kept = new List<Line>(lines.Count);
        var (blank, cut) = (0, false);
        for (var i = 0; i < lines.Count; i++)
        {
            if (taken[i])
            {
                blank += lines[i].BlankBefore;
                cut = true;
                continue;
            }

            var line = lines[i];
            if (cut && kept.Count > 0)
            {
                var style = LineStyle.PageBreak | (GoesOn(text, kept) ? LineStyle.Continues : LineStyle.None);
                line = line with { BlankBefore = line.BlankBefore + blank + BlanksOfBreak, Style = line.Style | style };
            }

            (blank, cut) = (0, false);
            kept.Add(line);
        }

        return kept;
    }

    // The last line of a page goes on in the next where it is as full as the one above and ends in the middle of a sentence.
    private static bool GoesOn(ReadingText text, List<Line> kept)
    {
        var last = kept[^1];
        return kept.Count > 1 && last.BlankBefore == 0 && last.Extent.Length >= LeastFullLine && last.Extent.Length * 4 >= kept[^2].Extent.Length * 3
            && !last.Is(LineStyle.Heading) && text.Text[last.Extent.End - 1] is var end && (char.IsLower(end) || end is ',' or '，' or '-');
    }
}
