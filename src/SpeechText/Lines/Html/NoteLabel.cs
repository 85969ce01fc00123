namespace SpeechText.Lines.Html;

/// <summary>
/// The mark of a footnote: <c>1</c>, <c>[12]</c>, <c>(3)</c>, <c>*</c>, <c>[iv]</c>.
/// </summary>
internal static class NoteLabel
{
    private const int Longest = 3;

    // Word processors write long tags about a mark.
    private const int LongestWithTags = 600;

    /// <summary>The letters, figures or stars of a mark that is all there is in a stretch of the source; empty where it is none.</summary>
    internal static string Of(string source, int start, int end)
    {
        if (end - start > LongestWithTags)
        {
            return string.Empty;
        }

        var words = First(source, start, end, Longest + 3).Trim();
        var isBracketed = words is ['[', .., ']'] or ['(', .., ')'];
        var label = isBracketed ? words[1..^1].Trim() : words;
        return label.Length is > 0 and <= Longest
            && (label.All(char.IsAsciiDigit) || label.All(c => c is '*' or '†' or '‡') || (isBracketed && label.All(char.IsAsciiLetterLower)))
            ? label
            : string.Empty;
    }

    /// <summary>True where the words of a stretch begin with a mark.</summary>
    internal static bool Begins(string source, int start, int end, string label)
    {
        var words = First(source, start, end, label.Length + 3).TrimStart().TrimStart('[', '(').TrimStart();
        return words.StartsWith(label, StringComparison.Ordinal) && (words.Length == label.Length || !char.IsLetterOrDigit(words[label.Length]));
    }

    // The first characters that a page shows of a stretch, tags left out.
    private static string First(string source, int start, int end, int most)
    {
        Span<char> shown = stackalloc char[most];
        var length = 0;
        var inTag = false;
        for (var at = start; at < end && length < most; at++)
        {
            if (inTag)
            {
                inTag = source[at] != '>';
            }
            else if (source[at] == '<')
            {
                inTag = true;
            }
            else if (!char.IsWhiteSpace(source[at]) || (length > 0 && shown[length - 1] != ' '))
            {
                shown[length++] = char.IsWhiteSpace(source[at]) ? ' ' : source[at];
            }
        }

        return new string(shown[..length]);
    }
}
