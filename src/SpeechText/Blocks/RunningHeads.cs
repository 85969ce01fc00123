using System.Globalization;
using SpeechText.Languages;
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

    private const int LongestCover = 1_000;

    private const int LeastFullLine = 30;
    private const int LeastLetters = 4;
    private const int BlanksOfBreak = 2;

    // Left and right pages may have heads of their own, and some have none.
    private const int MostPagesBetween = 4;

    /// <summary>Parts the lines into those of the text and the heads; the line after a head begins a page.</summary>
    internal static (IReadOnlyList<Line> Lines, IReadOnlyList<RunningHead> Heads) Part(ReadingText text, IReadOnlyList<Line> lines, Lexicon lexicon)
    {
        if (Candidates(text, lines) is not { } found)
        {
            return (lines, []);
        }

        var heads = new List<RunningHead>();
        var taken = new bool[lines.Count];
        var pages = CountPages(lines, found.Marked);
        foreach (var (_, places) in found.Repeated)
        {
            if (IsHead(text, lines, found.Marked, places, pages, lexicon))
            {
                heads.Add(new RunningHead([.. places.Select(i => lines[i].Extent)]));
                places.ForEach(i => taken[i] = true);
            }
        }

        foreach (var (line, page) in found.Marked)
        {
            if (!taken[line]
                && (page.Is(PageMarks.Plate) || ((page.Is(PageMarks.Number) || IsDatedSymbol(page) || IsSymbol(text, lines[line].Extent, page)) && IsBeside(taken, line))
                || (IsSymbol(text, lines[line].Extent, page) && (StandsAtEdge(lines, found.Marked, line) || CutsSentence(text, lines, line)))))
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

        var near = new bool[lines.Count];
        foreach (var (line, page) in marked)
        {
            var reach = page.Is(PageMarks.Edge) ? Reach : 0;
            near.AsSpan()[Math.Max(0, line - reach)..Math.Min(lines.Count, line + reach + 1)].Fill(true);
        }

        var repeated = new Dictionary<ulong, List<int>>();
        for (var i = 0; i < near.Length; i++)
        {
            if (near[i] && lines[i].Extent.Length <= PageLine.Longest && !lines[i].Is(LineStyle.Heading) && PageLine.Read(text[lines[i].Extent]) is { Key: > 0 } other
                && !other.Is(PageMarks.Plate))
            {
                (repeated.TryGetValue(other.Key, out var places) ? places : repeated[other.Key] = []).Add(i);
            }
        }

        return (marked, repeated);
    }

    // Nearly every line of a text begins and ends in a letter or the mark of a sentence, and is done with here.
    private static bool MayHoldMark(ReadOnlySpan<char> line)
    {
        if (char.IsAsciiDigit(line[0])
            || char.IsAsciiDigit(line[^1])
            || line[0] is '-' or '–' or '—' or '*' or '|' or '['
            || line[^1] is '-' or '–' or '—' or '*' or '|' or ')' or ']')
        {
            return true;
        }

        return PageTokens.IsAddress(line) || char.IsAsciiLetterUpper(line[0]) && line.Length > 1 && line[1..Math.Min(line.Length, 7)].Contains('/');
    }

    // Each page has one number or plate, whatever else stands on it.
    private static int CountPages(IReadOnlyList<Line> lines, SortedDictionary<int, PageLine> marked)
    {
        var (pages, last) = (0, -ShortestPage);
        foreach (var (line, page) in marked)
        {
            if (page.Is(PageMarks.Number | PageMarks.Plate) && lines[line].Extent.Start - last >= ShortestPage)
            {
                pages++;
                last = lines[line].Extent.Start;
            }
        }

        return pages;
    }

    private static bool IsHead(ReadingText text, IReadOnlyList<Line> lines, SortedDictionary<int, PageLine> marked, List<int> places, int pages, Lexicon lexicon)
    {
        if (places.Count < 2)
        {
            return false;
        }

        var (certain, likely) = (0, 0);
        for (var i = 0; i < places.Count; i++)
        {
            var page = marked.GetValueOrDefault(places[i]);
            // A cover may hold less than a page, under the symbol that all pages have.
            if (i > 0 && lines[places[i]].Extent.Start - lines[places[i - 1]].Extent.Start < ShortestPage && !(i == 1 && page.Is(PageMarks.Symbol)))
            {
                return false;
            }

            certain += (page.Is(PageMarks.Symbol) && text.Text[lines[places[i]].Extent.End - 1] is not ('.' or ',' or ';' or ':'))
                || IsDatedSymbol(page)
                || page.Is(PageMarks.Stamp | PageMarks.Address) ? 1 : 0;
            likely += StandsAtEdge(lines, marked, places[i]) || CutsSentence(text, lines, places[i]) ? 1 : 0;
        }

        if (certain >= 2 || CountsPages(text, lines, places))
        {
            return true;
        }

        // Whoever is addressed anew on each page may be printed beside its number, too.
        return likely >= 2 && likely * 2 >= places.Count && (places.Count + 1) * 2 >= pages && MayBeHead(text[lines[places[0]].Extent], lexicon);
    }

    private static bool MayBeHead(ReadOnlySpan<char> line, Lexicon lexicon)
    {
        var letters = 0;
        foreach (var c in line)
        {
            letters += char.IsLetter(c) ? 1 : 0;
        }

        return letters >= LeastLetters && !(line[^1] is '.' or ',' or ':' or ';' or '!' or '?' or '…' or '，' or '：' or '。')
            && lexicon.Vocatives.Courtesies.MatchStart(line) == 0 && (lexicon.Vocatives.Honorifics.MatchStart(line) == 0 || lexicon.Cover.Organs.MatchStart(line) > 0);
    }

    // "488  General Assembly — Sixteenth Session — Plenary Meetings": the same words, and at one end a number that grows with the pages.
    private static bool CountsPages(ReadingText text, IReadOnlyList<Line> lines, List<int> places)
    {
        var last = 0;
        foreach (var place in places)
        {
            var line = text[lines[place].Extent];
            var number = NumberAtEdge(line);
            if (line.Length < LeastFullLine || number <= last || (last > 0 && number - last > MostPagesBetween))
            {
                return false;
            }

            last = number;
        }

        return true;
    }

    private static int NumberAtEdge(ReadOnlySpan<char> line) =>
        int.TryParse(line[..(line.IndexOf(' ') is var blank and > 0 ? blank : line.Length)], NumberStyles.None, CultureInfo.InvariantCulture, out var first) ? first
        : int.TryParse(line[(line.LastIndexOf(' ') + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var last) ? last : 0;

    // Beside a page break or the mark of a page, with no more than another such line between.
    private static bool StandsAtEdge(IReadOnlyList<Line> lines, SortedDictionary<int, PageLine> marked, int line)
    {
        if (lines[line].Is(LineStyle.PageBreak) || (line + 1 < lines.Count && lines[line + 1].Is(LineStyle.PageBreak)))
        {
            return true;
        }

        for (var i = line - Reach; i <= line + Reach; i++)
        {
            if (i != line && marked.TryGetValue(i, out var other) && other.Is(PageMarks.Edge))
            {
                return true;
            }
        }

        return false;
    }

    private static bool CutsSentence(ReadingText text, IReadOnlyList<Line> lines, int line) =>
        line > 0 && line + 1 < lines.Count
        && char.IsLetter(text.Text[lines[line - 1].Extent.End - 1]) && lines[line - 1].Extent.Length >= LeastFullLine
        && char.IsLower(text.Text[lines[line + 1].Extent.Start]);

    private static bool IsDatedSymbol(PageLine page) => page.Is(PageMarks.SymbolAtEdge) && page.Is(PageMarks.DateAtEdge);

    // The symbol of the document stands on its cover, too.
    private static bool IsSymbol(ReadingText text, Extent line, PageLine page) =>
        page.Is(PageMarks.Symbol) && text.Text.AsSpan(0, Math.Min(line.Start, LongestCover)).Contains(text[line], StringComparison.Ordinal);

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
