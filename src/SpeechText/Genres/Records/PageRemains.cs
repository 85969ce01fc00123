using SpeechText.Blocks;
using SpeechText.Lines;

namespace SpeechText.Genres.Records;

/// <summary>
/// Finds what belongs to the page inside lines of which each is a whole speech: where line breaks were lost, the head of each page stands
/// in the middle of a sentence, or right behind its last word.
/// <code>
/// is a positive sign.16/01/2020 The situation in the orchards S/PV.8704 I know      the head of a page
/// S/PV.8704 The situation in the orchards 16/01/2020                                the same, mirrored
/// success of the 2/24 20-04496 transition                                           page and job number
/// the measures have failed. -11- The PRESIDENT:                                     the page of a typed record
/// the statement made on behalf of the Union (see S/PV.8699)                         words
/// </code>
/// </summary>
internal static class PageRemains
{
    private const int LongestTitle = 120;
    private const int LongestWord = 40;
    private const int LengthOfDate = 10;
    private const int LengthOfJobNumber = 8;
    private const string Series = "/PV.";

    /// <summary>The extents of a line that belong to the page, in order.</summary>
    internal static void Find(ReadingText reading, Extent line, List<Extent> found)
    {
        var text = reading[line];
        for (var at = 0; text[at..].IndexOf('-') is var mark and >= 0; at += mark + 1)
        {
            if ((JobNumber(text, at + mark) is { IsEmpty: false } job ? job : Typed(text, at + mark)) is { IsEmpty: false } number)
            {
                found.Add(new Extent(line.Start + number.Start, line.Start + number.End));
            }
        }

        for (var at = 0; text[at..].IndexOf(Series, StringComparison.OrdinalIgnoreCase) is var mark and >= 0; at += mark + 1)
        {
            if (Head(text, at + mark) is { IsEmpty: false } head)
            {
                found.Add(new Extent(line.Start + head.Start, line.Start + head.End));
            }
        }

        found.Sort(static (a, b) => a.Start.CompareTo(b.Start));
    }

    // "20-04496", the numbers of the page on either side with it.
    private static Extent JobNumber(ReadOnlySpan<char> text, int mark)
    {
        var (start, end) = Word(text, mark);
        if (end - start != LengthOfJobNumber || PageTokens.Of(text[start..end]) != PageToken.JobNumber || end == text.Length)
        {
            return default;
        }

        if (start > 1 && Word(text, start - 2) is var (before, stop) && PageTokens.Of(text[before..stop]) == PageToken.PageNumber && text[before..stop].Contains('/'))
        {
            start = before;
        }

        if (end + 1 < text.Length
            && Word(text, end + 1) is var (first, after)
            && PageTokens.Of(text[first..after]) == PageToken.PageNumber
            && text[first..after].Contains('/'))
        {
            end = after;
        }

        return new Extent(start, end);
    }

    // "-11-", or the pages that were typed as one, "-11-15-": with a dash on either side.
    private static Extent Typed(ReadOnlySpan<char> text, int mark)
    {
        var (start, end) = Word(text, mark);
        return start == mark && text[start..end] is ['-', var first, .., '-'] && char.IsAsciiDigit(first) && PageTokens.Of(text[start..end]) == PageToken.PageNumber
            ? new Extent(start, end)
            : default;
    }

    // A date in figures, a title, a symbol, in this order or in the other; the date may be glued to the word before.
    private static Extent Head(ReadOnlySpan<char> text, int mark)
    {
        var (start, end) = Word(text, mark);
        if (PageTokens.Of(text[start..end]) != PageToken.Symbol || text[start..end].ContainsAny("(),;"))
        {
            return default;
        }

        // "(Resumption 1)" is of the symbol.
        if (text[end..] is [' ', '(', ..] && text[end..].IndexOf(')') is var close and > 0 && char.IsAsciiDigit(text[end + close - 1]))
        {
            end += close + 1;
        }

        for (var at = start - 1 - LengthOfDate; at >= 0 && start - at <= LongestTitle + LengthOfDate; at--)
        {
            if (IsDate(text[at..]))
            {
                return IsTitle(text[(at + LengthOfDate)..start]) ? new Extent(at, end) : default;
            }
        }

        for (var at = end + 1; at + LengthOfDate <= text.Length && at - end <= LongestTitle; at++)
        {
            if (IsDate(text[at..]))
            {
                return IsTitle(text[end..at]) ? new Extent(start, at + LengthOfDate) : default;
            }
        }

        return default;
    }

    private static bool IsDate(ReadOnlySpan<char> text) =>
        text.Length >= LengthOfDate && char.IsAsciiDigit(text[0]) && text[2] == '/' && text[5] == '/' && PageTokens.Of(text[..LengthOfDate]) == PageToken.Date
        && (text.Length == LengthOfDate || !char.IsAsciiDigit(text[LengthOfDate]));

    // The title of the item, which is no sentence.
    private static bool IsTitle(ReadOnlySpan<char> text) =>
        text.Trim() is { IsEmpty: false } title && char.IsLetter(title[0]) && !char.IsLower(title[0]) && !title.ContainsAny(".;?:");

    private static (int Start, int End) Word(ReadOnlySpan<char> text, int at)
    {
        var (start, end) = (at, at);
        while (start > 0 && at - start < LongestWord && !char.IsWhiteSpace(text[start - 1]))
        {
            start--;
        }

        while (end < text.Length && end - at < LongestWord && !char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        return (start, end);
    }
}
