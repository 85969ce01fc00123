using System.Globalization;
using System.Text;
using AngleSharp.Html;

namespace SpeechText.Lines;

/// <summary>
/// Character references: <c>&amp;amp;</c> is <c>&amp;</c>, <c>&amp;#8217;</c> and <c>&amp;#x2019;</c> are <c>’</c>. What is no
/// reference stays as it is.
/// </summary>
internal static class EntityDecoder
{
    // The longest name, CounterClockwiseContourIntegral; with it and a semicolon.
    private const int LongestName = 32;

    /// <summary>Reads the reference that begins at an ampersand.</summary>
    /// <param name="raw">The characters from the ampersand on.</param>
    /// <param name="length">The number of characters that the reference takes, semicolon included; 0 where it is none.</param>
    /// <returns>What a reader sees, or <see langword="null"/>.</returns>
    internal static string? Read(ReadOnlySpan<char> raw, out int length)
    {
        length = 0;
        if (raw.Length < 3)
        {
            return null;
        }

        return raw[1] == '#' ? Number(raw, out length) : Name(raw, out length);
    }

    /// <summary>The reading characters of a raw piece of markup text.</summary>
    internal static string Decode(ReadOnlySpan<char> raw)
    {
        if (!raw.Contains('&'))
        {
            return raw.ToString();
        }

        var decoded = new StringBuilder(raw.Length);
        while (raw.IndexOf('&') is var at and >= 0)
        {
            decoded.Append(raw[..at]);
            raw = raw[at..];
            if (Read(raw, out var length) is { } characters)
            {
                decoded.Append(characters);
                raw = raw[length..];
            }
            else
            {
                decoded.Append('&');
                raw = raw[1..];
            }
        }

        return decoded.Append(raw).ToString();
    }

    private static string? Name(ReadOnlySpan<char> raw, out int length)
    {
        length = 0;
        var end = 1;
        while (end < raw.Length && end <= LongestName && char.IsAsciiLetterOrDigit(raw[end]))
        {
            end++;
        }

        if (end == 1)
        {
            return null;
        }

        if (end < raw.Length && raw[end] == ';')
        {
            length = end + 1;
            return Symbol(raw[1..length]) ?? Legacy(raw, end, out length);
        }

        return Legacy(raw, end, out length);
    }

    // Old pages write &nbsp and &eacute without the semicolon; the names allowed so are short.
    private static string? Legacy(ReadOnlySpan<char> raw, int end, out int length)
    {
        for (length = Math.Min(end, 7); length > 2; length--)
        {
            if (Symbol(raw[1..length]) is { } symbol)
            {
                return symbol;
            }
        }

        length = 0;
        return null;
    }

    private static string? Symbol(ReadOnlySpan<char> name) => name switch
    {
        "amp;" => "&",
        "nbsp;" => "\u00A0",
        "lt;" => "<",
        "gt;" => ">",
        "quot;" => "\"",
        "rsquo;" => "’",
        _ => HtmlEntityProvider.Resolver.GetSymbol(name.ToString()),
    };

    private static string? Number(ReadOnlySpan<char> raw, out int length)
    {
        var isHex = raw[2] is 'x' or 'X';
        var start = isHex ? 3 : 2;
        var end = start;
        while (end < raw.Length && (isHex ? char.IsAsciiHexDigit(raw[end]) : char.IsAsciiDigit(raw[end])))
        {
            end++;
        }

        length = 0;
        if (end == start)
        {
            return null;
        }

        length = end < raw.Length && raw[end] == ';' ? end + 1 : end;
        var style = isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None;
        return int.TryParse(raw[start..end], style, CultureInfo.InvariantCulture, out var code) ? Character(code) : "\uFFFD";
    }

    private static string Character(int code) =>
        HtmlEntityProvider.IsInCharacterTable(code) ? HtmlEntityProvider.GetSymbolFromTable(code)!
        : Rune.IsValid(code) && code != 0 ? new Rune(code).ToString()
        : "\uFFFD";
}
