using System.Buffers;

namespace SpeechText.Fields.Text;

/// <summary>
/// Printed characters as a value on one line: white space folded, and the marks that only lay out a header taken off both ends.
/// </summary>
internal static class OneLine
{
    // What a header sets after or around a value without it being part of the value.
    private static readonly SearchValues<char> Layout = SearchValues.Create(" \t\r\n\f\v\u3000，；：、،؛,;:|–—-*_\u00A0\u200B\uFEFF\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069");

    // Line ends, and the blanks and hyphens at which a line must not end.
    private static readonly SearchValues<char> Breaks = SearchValues.Create("\t\r\n\f\v\u00A0\u202F\u2011");

    /// <summary>Takes layout off both ends of a range of <paramref name="text"/>.</summary>
    internal static (int Start, int End) Trim(ReadOnlySpan<char> text, int start, int end)
    {
        while (start < end && Layout.Contains(text[start]))
        {
            start++;
        }

        while (end > start && Layout.Contains(text[end - 1]))
        {
            end--;
        }

        return (start, end);
    }

    /// <summary>The characters with each run of white space as one blank, and the signs that only keep a line together as those they stand for.</summary>
    internal static string Of(ReadOnlySpan<char> text)
    {
        if (!text.ContainsAny(Breaks) && text.IndexOf("  ", StringComparison.Ordinal) < 0)
        {
            return text.ToString();
        }

        var line = new System.Text.StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c))
            {
                line.Append(c == '\u2011' ? '-' : c);
            }
            else if (line.Length > 0 && line[^1] != ' ')
            {
                line.Append(' ');
            }
        }

        return line.ToString().TrimEnd(' ');
    }
}
