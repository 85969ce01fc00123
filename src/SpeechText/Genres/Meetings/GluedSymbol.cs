using System.Globalization;
using SpeechText.Fields.Text;

namespace SpeechText.Genres.Meetings;

/// <summary>
/// Where a symbol ends that a date was run together with: at the number that the cover prints elsewhere, too.
/// <code>
/// CCPR/C/SR.239318 octobre 2006, 2393e séance     CCPR/C/SR.2393
/// CCPR/C/SR.239318 octobre 2006                   none: it may be 23931 or 2393
/// </code>
/// </summary>
internal static class GluedSymbol
{
    private const int LongestLook = 4_000;
    private const int MostDigitsOfDay = 2;
    private const int LastDay = 31;

    /// <summary>The end of the symbol in its line; 0 where that is not certain.</summary>
    internal static int Ends(ReadOnlySpan<char> line, int start, int end, Manuscript manuscript)
    {
        var digits = end;
        while (digits > start && char.IsAsciiDigit(line[digits - 1]))
        {
            digits--;
        }

        if (end - digits < 2 || manuscript.Lexicon.Dates.Months.MatchStart(line[end..].TrimStart(), out _) == 0)
        {
            return end;
        }

        for (var day = MostDigitsOfDay; day > 0; day--)
        {
            var cut = end - day;
            if (cut > digits
                && line[cut] != '0'
                && int.Parse(line[cut..end], CultureInfo.InvariantCulture) <= LastDay
                && IsPrinted(line[digits..cut], manuscript.Text.Text))
            {
                return cut;
            }
        }

        return 0;
    }

    // "2393e", "1840ª", "22nd": letters of the ordinal may follow.
    private static bool IsPrinted(ReadOnlySpan<char> number, string text)
    {
        var rest = text.AsSpan(0, Math.Min(text.Length, LongestLook));
        for (var at = 0; Word.TryNext(rest, ref at, out var start);)
        {
            var word = rest[start..at];
            if (word.StartsWith(number) && (word.Length == number.Length || !char.IsLetterOrDigit(word[number.Length]) || char.IsLetter(word[number.Length])))
            {
                return true;
            }
        }

        return false;
    }
}
