using System.Buffers;
using System.Globalization;
using SpeechText.Languages;

namespace SpeechText.Blocks;

/// <summary>What one word of a line at the edge of a page may be.</summary>
internal enum PageToken
{
    /// <summary>Any other word.</summary>
    Word,

    /// <summary>A dash, a bar or another mark alone.</summary>
    Mark,

    /// <summary>The word for a page: <c>Page</c>, <c>стр.</c></summary>
    PageWord,

    /// <summary>A page number, alone or of a total, or pages that were printed as one: <c>12</c>, <c>2/24</c>, <c>13-15</c>.</summary>
    PageNumber,

    /// <summary>A job number or bar code, which no reader needs: <c>23-14067</c>, <c>GE.09-43526</c>, <c>*2314067*</c>.</summary>
    JobNumber,

    /// <summary>The letter of a language after a job number: <c>(E)</c>.</summary>
    LanguageLetter,

    /// <summary>A document symbol: <c>S/PV.7935</c>.</summary>
    Symbol,

    /// <summary>A date in figures: <c>09/05/2017</c>, <c>24.09.24</c>.</summary>
    Date,

    /// <summary>A time of day: <c>15:48</c>.</summary>
    Clock,

    /// <summary>An address of the web: <c>https://www.un.org/</c>.</summary>
    Address,
}

/// <summary>
/// Tells the words of a line at the edge of a page apart by their form alone.
/// </summary>
internal static class PageTokens
{
    private const int LongestSymbol = 40;
    private const int LongestPageNumber = 4;
    private const int LeastBarCode = 6;
    private const int LongestOfRange = 3;
    private const int MostPagesOfRange = 9;

    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789");
    private static readonly SearchValues<char> FiguresOfDate = SearchValues.Create("0123456789/");
    private static readonly SearchValues<char> FiguresOfDottedDate = SearchValues.Create("0123456789.");
    private static readonly SearchValues<char> FiguresOfClock = SearchValues.Create("0123456789:");
    private static readonly SearchValues<char> SymbolMarks = SearchValues.Create("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz/.-()[],_");
    private static readonly Lazy<WordSet> PageWords = new(() => new WordSet([.. Lexicons.All.SelectMany(l => l.PageWords.Words)]));

    internal static PageToken Of(ReadOnlySpan<char> word)
    {
        var core = word.Trim("-–—|[].:,");
        if (core.IsEmpty)
        {
            return PageToken.Mark;
        }

        if (char.IsAsciiDigit(core[0]))
        {
            return OfFigures(core);
        }

        if (IsAddress(core))
        {
            return PageToken.Address;
        }

        if (word[0] == '*')
        {
            var code = word.Trim('*');
            return code.Length >= LeastBarCode && !code.ContainsAnyExcept(Digits) ? PageToken.JobNumber : code.IsEmpty ? PageToken.Mark : PageToken.Word;
        }

        if (word is ['(', >= 'A' and <= 'Z', ')'])
        {
            return PageToken.LanguageLetter;
        }

        if (char.IsAsciiLetterUpper(core[0]))
        {
            // "GE.09-43526": the office that did the job stands before its number.
            if (core.IndexOf('.') is var stop and > 0 and <= 3 && OfFigures(core[(stop + 1)..]) == PageToken.JobNumber)
            {
                return PageToken.JobNumber;
            }

            if (core.Length <= LongestSymbol && core.IndexOf('/') is > 0 and <= 6 && core.ContainsAny(Digits) && !core.ContainsAnyExcept(SymbolMarks))
            {
                return PageToken.Symbol;
            }
        }

        return PageWords.Value.Contains(core) ? PageToken.PageWord : PageToken.Word;
    }

    /// <summary>True where an address of the web begins.</summary>
    internal static bool IsAddress(ReadOnlySpan<char> text) =>
        text.StartsWith("http://") || text.StartsWith("https://") || text.StartsWith("www.");

    private static PageToken OfFigures(ReadOnlySpan<char> word)
    {
        if (!word.ContainsAnyExcept(Digits))
        {
            return word.Length <= LongestPageNumber ? PageToken.PageNumber : PageToken.Word;
        }

        if (word.IndexOf(':') is 1 or 2)
        {
            return word.ContainsAnyExcept(FiguresOfClock) ? PageToken.Word : PageToken.Clock;
        }

        var mark = word.IndexOfAny("/-.");
        if (mark <= 0 || word[..mark].ContainsAnyExcept(Digits))
        {
            return PageToken.Word;
        }

        var rest = word[(mark + 1)..];
        if (word[mark] == '-')
        {
            return rest.ContainsAnyExcept(Digits) ? PageToken.Word
                : mark == 2 && rest.Length is 5 or 6 ? PageToken.JobNumber
                : mark <= LongestOfRange && rest.Length is > 0 and <= LongestOfRange && int.Parse(rest, CultureInfo.InvariantCulture) - int.Parse(word[..mark], CultureInfo.InvariantCulture) is > 0 and <= MostPagesOfRange ? PageToken.PageNumber
                : PageToken.Word;
        }

        if (word[mark] == '.')
        {
            return mark <= 2 && rest.Length is >= 4 and <= 7 && rest.Count('.') == 1 && !rest.ContainsAnyExcept(FiguresOfDottedDate) ? PageToken.Date : PageToken.Word;
        }

        return rest.Count('/') switch
        {
            0 when mark <= LongestPageNumber && rest.Length is > 0 and <= LongestPageNumber && !rest.ContainsAnyExcept(Digits) => PageToken.PageNumber,
            1 when mark <= 2 && rest.Length is >= 4 and <= 7 && !rest.ContainsAnyExcept(FiguresOfDate) => PageToken.Date,
            _ => PageToken.Word,
        };
    }
}
