using SpeechText.Languages;

namespace SpeechText.Fields.Text;

/// <summary>
/// Words at the ends of a text that is written without blanks.
/// </summary>
internal static class Ideographs
{
    private const int LongestWord = 6;

    /// <summary>The length of the longest word of the set that <paramref name="text"/> begins with; 0 where it begins with none.</summary>
    internal static int Prefix(ReadOnlySpan<char> text, WordSet words)
    {
        for (var length = Math.Min(LongestWord, text.Length); length > 0; length--)
        {
            if (words.Contains(text[..length]))
            {
                return length;
            }
        }

        return 0;
    }

    /// <summary>The length of the longest word of the set that it ends with.</summary>
    internal static int Suffix(ReadOnlySpan<char> text, WordSet words)
    {
        for (var length = Math.Min(LongestWord, text.Length); length > 0; length--)
        {
            if (words.Contains(text[^length..]))
            {
                return length;
            }
        }

        return 0;
    }

    /// <summary>The length of the longest phrase of the set that it ends with.</summary>
    internal static int Suffix(ReadOnlySpan<char> text, PhraseSet phrases)
    {
        for (var length = Math.Min(LongestWord, text.Length); length > 0; length--)
        {
            if (phrases.Contains(text[^length..]))
            {
                return length;
            }
        }

        return 0;
    }

    /// <summary>True where any word of the set stands anywhere in the text.</summary>
    internal static bool ContainsAny(ReadOnlySpan<char> text, WordSet words)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (Prefix(text[at..], words) > 0)
            {
                return true;
            }
        }

        return false;
    }
}
