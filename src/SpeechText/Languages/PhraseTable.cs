using System.Collections.Frozen;

namespace SpeechText.Languages;

/// <summary>
/// Phrases of one or more words and what each means. A phrase is met without regard to case, to the kind of apostrophe or hyphen or to
/// how much white space stands between its words, and only where it ends at the end of a word.
/// </summary>
internal sealed class PhraseTable<T>
{
    private readonly FrozenDictionary<string, (string Phrase, T Meaning)[]>.AlternateLookup<ReadOnlySpan<char>> _byFirstWord;

    internal PhraseTable(params ReadOnlySpan<(string Phrase, T Meaning)> phrases)
    {
        _byFirstWord = phrases.ToArray()
            .GroupBy(p => FirstWord(p.Phrase).ToString(), StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(g => g.Key, g => g.OrderByDescending(p => p.Phrase.Length).ToArray(), StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Finds the longest phrase that <paramref name="text"/> begins with.</summary>
    /// <returns>Its length in <paramref name="text"/>; 0 where it begins with none.</returns>
    internal int MatchStart(ReadOnlySpan<char> text, out T meaning)
    {
        if (_byFirstWord.TryGetValue(FirstWord(text), out var phrases))
        {
            foreach (var (phrase, found) in phrases)
            {
                if (Match(text, phrase) is var length and > 0)
                {
                    meaning = found;
                    return length;
                }
            }
        }

        meaning = default!;
        return 0;
    }

    // A phrase may begin with a mark; then that mark is its first word.
    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> text)
    {
        var end = 0;
        while (end < text.Length && char.IsLetterOrDigit(text[end]))
        {
            end++;
        }

        return text[..Math.Min(text.Length, Math.Max(end, 1))];
    }

    private static int Match(ReadOnlySpan<char> text, string phrase)
    {
        var at = 0;
        foreach (var c in phrase)
        {
            if (at >= text.Length)
            {
                return 0;
            }

            if (c == ' ')
            {
                var start = at;
                while (at < text.Length && char.IsWhiteSpace(text[at]))
                {
                    at++;
                }

                if (at == start)
                {
                    return 0;
                }
            }
            else if (Same(text[at], c))
            {
                at++;
            }
            else
            {
                return 0;
            }
        }

        return at == text.Length || !char.IsLetterOrDigit(text[at]) || !char.IsLetterOrDigit(text[at - 1]) ? at : 0;
    }

    private static bool Same(char a, char b) =>
        a == b || char.ToUpperInvariant(a) == char.ToUpperInvariant(b) || (b == '\'' && a == '’') || (b == '-' && a is '\u2010' or '\u2011');
}
