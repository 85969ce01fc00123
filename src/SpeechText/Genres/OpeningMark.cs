using SpeechText.Blocks;
using SpeechText.Languages;
using SpeechText.Lines;

namespace SpeechText.Genres;

/// <summary>
/// What may stand before and among the lines of a salutation without being of it: numbers, bullets, the heads of a page.
/// <code>
/// 1. Mr. President,              a paragraph's number
/// • Excellencies,                a bullet
/// UNITED NATIONS / 2             the head of the page on which the body begins
/// </code>
/// </summary>
internal static class OpeningMark
{
    private const int MostDigits = 2;
    private const int MostHeadLines = 6;
    private const int LongestHead = 80;

    /// <summary>The line without the number or bullet before it.</summary>
    internal static Extent WithoutMark(Manuscript manuscript, int line)
    {
        var extent = manuscript.Lines[line].Extent;
        var text = manuscript.Text[extent];
        var length = char.IsAsciiDigit(text[0]) ? NumberLength(text) : Bullet.LengthOf(text);
        return extent with { Start = extent.Start + length };
    }

    /// <summary>A number alone on its line: <c>2</c>, <c>- 2 -</c>.</summary>
    internal static bool IsNumber(ReadOnlySpan<char> text)
    {
        var number = text.Trim("-– []()|\u200E\u200F\u202A\u202B\u202C\u202D\u202E");
        return number.Length is > 0 and <= MostDigits && !number.ContainsAnyExceptInRange('0', '9');
    }

    /// <summary>The number of the first paragraph alone on its line: <c>1.</c></summary>
    internal static bool IsParagraphNumber(ReadOnlySpan<char> text) => text is "1." or "1" or "1)";

    /// <summary>Goes over the heads of a page from a line on: short lines that name an organization or office, the number of the page among them.</summary>
    /// <returns>The first line after them; the same line where there are none.</returns>
    internal static int SkipHeads(Manuscript manuscript, int from, List<Extent> heads)
    {
        var line = from;
        var isNumbered = false;
        for (; line < Math.Min(manuscript.Lines.Count, from + MostHeadLines); line++)
        {
            var text = manuscript.Text[manuscript.Lines[line].Extent];
            var isNumber = IsNumber(text);
            if (!isNumber && !IsHead(text))
            {
                break;
            }

            isNumbered |= isNumber;
        }

        if (!isNumbered || line == from + 1)
        {
            return from;
        }

        for (var i = from; i < line; i++)
        {
            heads.Add(manuscript.Lines[i].Extent);
        }

        return line;
    }

    private static bool IsHead(ReadOnlySpan<char> text)
    {
        if (text.Length > LongestHead || text[^1] == '.')
        {
            return false;
        }

        foreach (var lexicon in Lexicons.All)
        {
            if (lexicon.Header.Organizations.MatchStart(text) > 0 || lexicon.Header.Offices.MatchStart(text) > 0)
            {
                return true;
            }
        }

        return false;
    }

    // Digits, a mark, a blank; or digits and a tab.
    private static int NumberLength(ReadOnlySpan<char> text)
    {
        var digits = 0;
        while (digits < text.Length && char.IsAsciiDigit(text[digits]))
        {
            digits++;
        }

        var at = digits < text.Length && text[digits] is '.' or ')' ? digits + 1 : digits;
        var words = at;
        while (words < text.Length && char.IsWhiteSpace(text[words]))
        {
            words++;
        }

        return digits <= MostDigits && words > at && words < text.Length && (at > digits || text[at] == '\t') ? words : 0;
    }
}
