namespace SpeechText.Genres.Statements;

/// <summary>
/// Tells a text of several sentences from a line of a header, which may end in a full stop but does not go on behind it.
/// </summary>
internal static class Sentences
{
    private const int LongestAbbreviation = 5;

    /// <summary>True where a capital follows a full stop that no abbreviation has: <c>at its seventieth session. Let me begin</c>.</summary>
    internal static bool GoOn(ReadOnlySpan<char> text)
    {
        for (var at = 0; text[at..].IndexOf('.') is var stop and >= 0; at += stop + 1)
        {
            var end = at + stop;
            if (end + 2 < text.Length
                && char.IsWhiteSpace(text[end + 1])
                && text[(end + 1)..].TrimStart() is [var next, ..]
                && char.IsUpper(next)
                && IsWord(text[(text[..end].LastIndexOfAny(" \r\n") + 1)..end]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsWord(ReadOnlySpan<char> word) => word.Length > LongestAbbreviation || (word.Length > 1 && char.IsLower(word[0]));
}
