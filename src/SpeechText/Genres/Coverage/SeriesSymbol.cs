using SpeechText.Languages;

namespace SpeechText.Genres.Coverage;

/// <summary>
/// The number that a press service gives its text.
/// <code>
/// SC/15290     GA/SHC/3981     CS/2669     SG/SM/10832-SC/8934     GA/9031*
/// </code>
/// Parts in capitals, the first of them a series of the service, and a number at the end.
/// </summary>
internal static class SeriesSymbol
{
    /// <summary>Where the symbol begins that ends <paramref name="line"/>; -1 where none does.</summary>
    internal static int AtEnd(ReadOnlySpan<char> line, CoverageWords words)
    {
        var end = line.TrimEnd("*† ").Length;
        var start = end;
        while (start > 0 && (char.IsAsciiLetterUpper(line[start - 1]) || char.IsAsciiDigit(line[start - 1]) || line[start - 1] is '/' or '-'))
        {
            start--;
        }

        var symbol = line[start..end];
        var slash = symbol.IndexOf('/');
        return slash > 0 && symbol.Length > slash + 2 && char.IsAsciiDigit(symbol[^1]) && IsNumbered(symbol) && HasSeries(symbol, words) ? start : -1;
    }

    // A joint text has the symbols of all its series: SG/SM/10832-SC/8934.
    private static bool HasSeries(ReadOnlySpan<char> symbol, CoverageWords words)
    {
        foreach (var part in symbol.Split('-'))
        {
            var one = symbol[part];
            if (one.IndexOf('/') is var slash and > 0 && words.Series.Contains(one[..slash]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNumbered(ReadOnlySpan<char> symbol)
    {
        var number = symbol[(symbol.LastIndexOf('/') + 1)..];
        return !number.IsEmpty && !number.ContainsAnyExceptInRange('0', '9') && number.Length is > 1 and < 7;
    }
}
