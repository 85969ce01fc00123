namespace SpeechText.Fields.Announcements;

/// <summary>
/// The symbol of a release, or several in one: a line of its own, or the end of one that a page has glued to the name of an organ.
/// <code>
/// SG/SM/22778                       SG/SM/22778
/// SG/SM/10832-SC/8934               SG/SM/10832-SC/8934
/// Conseil de sécuritéSG/SM/10832    SG/SM/10832
/// A/79/L.118                        none: a document
/// </code>
/// </summary>
internal static class ReleaseSymbol
{
    private const int Longest = 60;

    // "SG/2236" and "SC/5" are the shortest in use.
    private const int MostDigits = 6;

    // Documents of the organs begin with one letter; series of releases with two or more.
    private const int LeastLetters = 2;

    /// <summary>Finds where the symbol begins that the line ends with; -1 where it ends otherwise.</summary>
    internal static int Find(ReadOnlySpan<char> line)
    {
        var end = line.TrimEnd("* ").Length;
        var at = end;
        while (at > 0 && end - at < Longest && IsOfSymbol(line[at - 1]))
        {
            at--;
        }

        // An accented capital or a word in capitals before it is not of the symbol.
        while (at < end && !char.IsAsciiLetterUpper(line[at]))
        {
            at++;
        }

        return at < end && AreSymbols(line[at..end]) ? at : -1;
    }

    private static bool IsOfSymbol(char c) => char.IsAsciiLetterUpper(c) || char.IsAsciiDigit(c) || c is '/' or '-';

    private static bool AreSymbols(ReadOnlySpan<char> text)
    {
        foreach (var part in text.Split('-'))
        {
            if (!IsSymbol(text[part]))
            {
                return false;
            }
        }

        return true;
    }

    // Capitals, a slash, perhaps capitals again, a slash, a number.
    private static bool IsSymbol(ReadOnlySpan<char> text)
    {
        var slash = text.LastIndexOf('/');
        if (slash < LeastLetters || text.Length - slash - 1 is 0 or > MostDigits || text[(slash + 1)..].ContainsAnyExceptInRange('0', '9'))
        {
            return false;
        }

        var series = text[..slash];
        return char.IsAsciiLetterUpper(series[0]) && char.IsAsciiLetterUpper(series[1]) && !series.ContainsAnyInRange('0', '9') && series[^1] != '/';
    }
}
