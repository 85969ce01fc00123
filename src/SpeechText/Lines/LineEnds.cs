using System.Buffers;

namespace SpeechText.Lines;

/// <summary>
/// Where a line ends: at <c>LF</c>, <c>CR</c>, <c>CRLF</c>, a form feed, a vertical tab, <c>NEL</c> or a Unicode line or paragraph separator.
/// </summary>
internal static class LineEnds
{
    private static readonly SearchValues<char> All = SearchValues.Create("\n\r\f\v\u0085\u2028\u2029");

    /// <summary>The offset of the line end at or after <paramref name="at"/>, or the end of the text.</summary>
    internal static int Find(string text, int at)
    {
        var length = text.AsSpan(at).IndexOfAny(All);
        return length < 0 ? text.Length : at + length;
    }

    /// <summary>The start of the line after the line end at <paramref name="end"/>; never past the end of the text.</summary>
    internal static int After(string text, int end)
    {
        if (end >= text.Length)
        {
            return text.Length;
        }

        return text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? end + 2 : end + 1;
    }

    /// <summary>The first offset from <paramref name="start"/> on that is neither white space nor a mark of direction, at most <paramref name="end"/>.</summary>
    internal static int SkipBlanks(ReadOnlySpan<char> text, int start, int end)
    {
        while (start < end && IsBlank(text[start]))
        {
            start++;
        }

        return start;
    }

    /// <summary>The offset just after the last character before <paramref name="end"/> that is neither white space nor a mark of direction, at least <paramref name="start"/>.</summary>
    internal static int TrimBlanks(ReadOnlySpan<char> text, int start, int end)
    {
        while (end > start && IsBlank(text[end - 1]))
        {
            end--;
        }

        return end;
    }

    // Unicode's marks and embeddings of direction, which extracted text puts about every line from right to left.
    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || c is '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
