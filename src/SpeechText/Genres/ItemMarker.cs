namespace SpeechText.Genres;

/// <summary>
/// The sign of a list item that a format keeps out of the reading text: what stands before the words on their line.
/// <code>
/// - clean water for all     -
/// 2. food for all           2.     in Markdown, where the number is markup
/// </code>
/// </summary>
internal static class ItemMarker
{
    private const int Longest = 5;

    /// <summary>The sign that ends before an offset of the source; <see langword="null"/> where the source has none.</summary>
    internal static TextPiece? Before(string source, int words)
    {
        var end = words;
        while (end > 0 && source[end - 1] is ' ' or '\t' or '*' or '_')
        {
            end--;
        }

        // A star that parts the words from it is the sign; those that touch the words are emphasis.
        end = end < words && source.AsSpan(end, words - end).TrimStart() is ['*', ' ' or '\t', ..] ? source.IndexOf('*', end) + 1 : end;
        var start = end;
        while (start > 0 && end - start <= Longest && !char.IsWhiteSpace(source[start - 1]))
        {
            start--;
        }

        var sign = source.AsSpan(start, end - start);
        return end < words && IsSign(sign) ? new TextPiece(sign.ToString(), new TextSpan(start, end)) : null;
    }

    private static bool IsSign(ReadOnlySpan<char> sign) =>
        sign.Length == 1 ? !char.IsLetterOrDigit(sign[0]) && sign[0] is not ('<' or '>' or ':' or '.') || sign[0] == 'o'
        : sign.Length is > 1 and <= Longest && sign[^1] is '.' or ')' && !sign[..^1].ContainsAnyExceptInRange('0', '9');
}
