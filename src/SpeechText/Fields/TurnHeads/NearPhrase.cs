using SpeechText.Languages;

namespace SpeechText.Fields.TurnHeads;

/// <summary>
/// Finds what damaged letters stood for, where one phrase of a closed list is nearer than all others.
/// <code>
/// Frenci.     French
/// Spam'sh     Spanish
/// French      nothing: it is known as it is
/// Danish      nothing: no phrase is near enough
/// </code>
/// </summary>
internal static class NearPhrase
{
    private const int Longest = 40;
    private const int LettersForTwo = 6;

    /// <summary>The meaning of the only nearest phrase, at most two letters away, one where it is short.</summary>
    internal static bool Find<T>(ReadOnlySpan<char> damaged, PhraseTable<T> phrases, out T meaning)
    {
        damaged = damaged.Trim();
        meaning = default!;
        var best = int.MaxValue;
        var isOne = false;
        foreach (var (phrase, found) in phrases.All)
        {
            var allowed = phrase.Length >= LettersForTwo ? 2 : 1;
            if (damaged.Length > Longest || Math.Abs(damaged.Length - phrase.Length) > allowed || Distance(damaged, phrase) is var distance && distance > allowed)
            {
                continue;
            }

            if (distance < best)
            {
                (best, meaning, isOne) = (distance, found, true);
            }
            else if (distance == best)
            {
                isOne &= EqualityComparer<T>.Default.Equals(meaning, found);
            }
        }

        return isOne;
    }

    private static int Distance(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        Span<int> row = stackalloc int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            row[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var above = row[j];
                var change = char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]) ? 0 : 1;
                row[j] = Math.Min(Math.Min(row[j] + 1, row[j - 1] + 1), diagonal + change);
                diagonal = above;
            }
        }

        return row[b.Length];
    }
}
