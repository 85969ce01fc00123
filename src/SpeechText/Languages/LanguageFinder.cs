namespace SpeechText.Languages;

/// <summary>
/// Tells the language of a text from its commonest words, without a model.
/// </summary>
internal static class LanguageFinder
{
    // Enough words for the shares to settle, few enough to cost nothing.
    private const int WordsRead = 600;

    // In running prose of the languages known, 35 to 50 words in 100 are of the commonest; in another language, under 10.
    private const double LeastShare = 0.15;

    /// <summary>The lexicon whose common words carry the text; <see langword="null"/> where none does.</summary>
    internal static Lexicon? Find(ReadOnlySpan<char> text)
    {
        var all = Lexicons.All;
        Span<int> hits = stackalloc int[all.Count];
        hits.Clear();
        var words = 0;
        for (var at = 0; at < text.Length && words < WordsRead;)
        {
            if (!char.IsLetter(text[at]))
            {
                at++;
                continue;
            }

            var start = at;
            while (at < text.Length && char.IsLetter(text[at]))
            {
                at++;
            }

            words++;
            for (var i = 0; i < all.Count; i++)
            {
                if (all[i].CommonWords.Contains(text[start..at]))
                {
                    hits[i]++;
                }
            }
        }

        var best = -1;
        for (var i = 0; i < hits.Length; i++)
        {
            if (hits[i] > 0 && hits[i] >= words * LeastShare && (best < 0 || hits[i] > hits[best]))
            {
                best = i;
            }
        }

        return best < 0 ? null : all[best];
    }
}
