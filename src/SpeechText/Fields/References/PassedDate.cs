using SpeechText.Fields.Symbols;
using SpeechText.Languages;

namespace SpeechText.Fields.References;

/// <summary>
/// Moves over the day on which a resolution was adopted, so that the list it stands in goes on.
/// <code>
/// 58/87 | of 9 December 2003 | and 59/283
/// 46/182 | du 19 décembre 1991 | et 71/127
/// 46/182 | от 19 декабря 1991 года
/// </code>
/// A word or two, a day, the words of a month, a year.
/// </summary>
internal static class PassedDate
{
    private const int LongestLink = 9;
    private const int LongestMonth = 24;

    /// <summary>Moves over the date at the cursor; gives its year, or nothing and stays where none stands there.</summary>
    internal static ReadOnlySpan<char> Take(ref Cursor cursor, ReferenceWords words)
    {
        var at = cursor;
        _ = at.TakeAny(",");
        if (!at.SkipBlanks()
            || !TakeWords(ref at, LongestLink)
            || !at.TakeNumber(2, out _, out _)
            || !TakeWords(ref at, LongestMonth)
            || !at.TakeNumber(4, out _, out var digits)
            || digits < 4)
        {
            return [];
        }

        var year = at.Text[(at.At - digits)..at.At];
        if (!SymbolYear.Is(year))
        {
            return [];
        }

        cursor = at;
        at.SkipBlanks();
        cursor = at.Take(words.BehindYear) ? at : cursor;
        return year;
    }

    // Letters and blanks, and the stroke between two names of a month.
    private static bool TakeWords(ref Cursor at, int longest)
    {
        var start = at.At;
        while (char.IsLetter(at.Next) || at.Next is ' ' or '/' or '\u00A0')
        {
            at.At++;
        }

        return at.At - start is > 1 and var length && length <= longest;
    }
}
