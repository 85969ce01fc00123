namespace SpeechText.Languages;

/// <summary>
/// Phrases of one or more words and what each means. A phrase is met without regard to case, to the kind of apostrophe or hyphen or to
/// how much white space stands between its words, and only where it ends at the end of a word.
/// </summary>
internal sealed class PhraseTable<T>
{
    private readonly (string Phrase, T Meaning)[] _phrases;
    private readonly FirstLetters _first;

    // Made when first asked: a parse in one language never pays for the words of the others.
    private Index? _index;

    internal PhraseTable(params ReadOnlySpan<(string Phrase, T Meaning)> phrases)
    {
        _phrases = phrases.ToArray();
        _first = FirstLetters.Of(_phrases.Select(p => p.Phrase)).With(FirstLetters.Of(_phrases.Select(p => p.Phrase).Where(FoldedLetter.HasAccents).Select(FoldedLetter.WithoutAccents)));
    }

    internal FirstLetters First => _first;

    /// <summary>The phrases and their meanings, in the order they were given in.</summary>
    internal IReadOnlyList<(string Phrase, T Meaning)> All => _phrases;

    /// <summary>Makes the table of rows that each give all the phrases of one meaning, set apart by <c>|</c>.</summary>
    internal static PhraseTable<T> OfRows(params ReadOnlySpan<(T Meaning, string Phrases)> rows) =>
        new(rows.ToArray().SelectMany(r => r.Phrases.Split('|', StringSplitOptions.TrimEntries).Select(p => (p, r.Meaning))).ToArray());

    /// <summary>Finds the longest phrase that <paramref name="text"/> begins with.</summary>
    /// <returns>Its length in <paramref name="text"/>; 0 where it begins with none.</returns>
    internal int MatchStart(ReadOnlySpan<char> text, out T meaning)
    {
        if (!text.IsEmpty && ArabicSpelling.IsLetter(text[0]))
        {
            return MatchArabic(text, out meaning);
        }

        if (_first.MayStart(text) && (_index ??= MakeIndex()) is var index && index.FirstWords.Of(FirstWord(text)) is var place and > 0)
        {
            foreach (var (phrase, found) in index.Phrases[place - 1])
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

    // A blank may stand within the first word, so that the word finds no phrase: the few phrases there are are tried one by one.
    private int MatchArabic(ReadOnlySpan<char> text, out T meaning)
    {
        var longest = 0;
        meaning = default!;
        foreach (var (phrase, found) in _first.MayStart(text) ? _phrases : [])
        {
            if (phrase.Length > longest && ArabicSpelling.MatchStart(text, phrase) is var length && length > longest)
            {
                (longest, meaning) = (length, found);
            }
        }

        return longest;
    }

    private Index MakeIndex()
    {
        // Under the first word without its accents too: capitals are often printed so.
        var groups = _phrases.Select(p => (Key: FirstWord(p.Phrase).ToString(), Phrase: p))
            .SelectMany(p => FoldedLetter.HasAccents(p.Key) ? [p, p with { Key = FoldedLetter.WithoutAccents(p.Key) }] : new[] { p })
            .GroupBy(p => p.Key, p => p.Phrase, StringComparer.OrdinalIgnoreCase).ToArray();
        return new Index(
            new WordTable(groups.Select((g, place) => (g.Key, place + 1))),
            [.. groups.Select(g => g.OrderByDescending(p => p.Phrase.Length).ToArray())]);
    }

    // A phrase may begin with a mark; then that mark is its first word. Chinese sets no blanks: there it is one character.
    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> text)
    {
        if (!text.IsEmpty && Scripts.IsIdeograph(text[0]))
        {
            return text[..1];
        }

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

        return at == text.Length || !char.IsLetterOrDigit(text[at]) || !char.IsLetterOrDigit(text[at - 1]) || Scripts.IsIdeograph(text[at - 1]) ? at : 0;
    }

    private static bool Same(char a, char b) =>
        a == b || char.ToUpperInvariant(a) == char.ToUpperInvariant(b) || (b == '\'' && a == '’') || (b == '-' && a is '\u2010' or '\u2011')
        || (b is >= '\u00C0' and <= '\u017F' && char.IsAsciiLetterUpper(a) && FoldedLetter.Of(b) == a);

    // The place of each first word, from 1, and its phrases, the longest first.
    private sealed record Index(WordTable FirstWords, (string Phrase, T Meaning)[][] Phrases);
}
