using SpeechText.Languages;

namespace SpeechText.Fields.Quotations;

/// <summary>
/// Tells words that are only named from words that are spoken.
/// <code>
/// a report entitled “Our Common Home”; a so-called “safe zone”     after a word for a title or term
/// the resolution “Peace for All”                                   a work with its title
/// “L.118”                                                          a symbol
/// “Assembly of the Parties to the Agreement on Forests”            all words in capitals
/// </code>
/// </summary>
internal static class NotSpeech
{
    /// <summary>The words longer than this are spoken even where no verb of saying stands near.</summary>
    private const int LongestTerm = 4;

    // "It is dry."
    private const int LeastOfSentence = 2;

    // "Water for All against the Drought in the Valley"
    private const int LeastCapitalsOfSmall = 4;

    private const int LongestOwner = 5;
    private const int LongestAttribute = 6;

    internal static bool IsNamed(Prose prose, int quote, (int Start, int End) words)
    {
        var inner = prose.Text.AsSpan(words.Start, words.End - words.Start);
        return inner.IsEmpty
            || IsSymbol(inner)
            || NamesWhatFollows(prose, quote, inner)
            || IsProperName(prose, quote, inner)
            || FollowsTitleCue(prose, quote, inner)
            || (!char.IsPunctuation(inner[^1]) && IsTitle(inner, quote > 0 && prose.Tokens[quote - 1].Is(WordRole.Determiner)));
    }

    /// <summary>True for few words: without a verb of saying they are a term that the writer keeps at a distance.</summary>
    internal static bool IsTerm(ReadOnlySpan<char> words) => words.Count(' ') is var blanks
        && blanks < LongestTerm
        && !words.ContainsAny('!', '?')
        && !(blanks >= LeastOfSentence && char.IsUpper(words[0]) && words[^1] == '.');

    private static bool IsSymbol(ReadOnlySpan<char> words) =>
        !words.Contains(' ') && words.IndexOfAnyInRange('0', '9') >= 0 && words.IndexOfAny('.', '/', '-') is > 0 and var at && at < words.Length - 1;

    // The “A3 plus” group; “Wells for All” (document A/1/2)
    private static bool NamesWhatFollows(Prose prose, int quote, ReadOnlySpan<char> inner)
    {
        if (quote + 2 >= prose.Tokens.Count)
        {
            return false;
        }

        var next = prose.Tokens[quote + 1];
        return next.Kind == TokenKind.Open ? prose.Tokens[quote + 2].Is(WordRole.Work) && char.IsUpper(inner[0])
            : next is { IsWord: true, IsCapital: false }
                && next.Is(WordRole.Body | WordRole.Work | WordRole.TitleCue)
                && !next.Is(WordRole.Says)
                && inner.Count(' ') < LongestAttribute
                && !inner.ContainsAny('!', '?', ',')
                && quote > 0
                && prose.Tokens[quote - 1].Is(WordRole.Determiner);
    }

    // страны «Большой двадцатки»; движение «Северный ветер»: where only names have capitals, one within a sentence shows that it is one; elsewhere one word does, “Lindt”.
    private static bool IsProperName(Prose prose, int quote, ReadOnlySpan<char> inner)
    {
        if (!(prose.Words.NounFirst || !inner.Contains(' ')) || !char.IsUpper(inner[0]) || !IsTerm(inner) || char.IsPunctuation(inner[^1]) || quote == 0)
        {
            return false;
        }

        var before = prose.Tokens[quote - 1];
        return before.IsWord && !before.Is(CueFinder.Verbs | WordRole.That | WordRole.Auxiliary | WordRole.Pronoun);
    }

    // "a report of the Fund, “The State of Wells”,"
    private static bool HasWork(Prose prose, int last)
    {
        for (var at = last; at >= 0 && at > last - LongestOwner && prose.Tokens[at].IsWord; at--)
        {
            if (prose.Tokens[at].Is(WordRole.Work))
            {
                return true;
            }
        }

        return false;
    }

    private static bool FollowsTitleCue(Prose prose, int quote, ReadOnlySpan<char> inner)
    {
        // The 2030 report, “Water for All”, said
        if (quote > 1 && prose.Tokens[quote - 1].Kind == TokenKind.Comma && HasWork(prose, quote - 2) && char.IsUpper(inner[0]) && !char.IsPunctuation(inner[^1])
            && quote + 1 < prose.Tokens.Count && prose.Tokens[quote + 1].Kind == TokenKind.Comma)
        {
            return true;
        }

        var isTied = false;
        for (var at = quote - 1; at >= 0 && at >= quote - 3; at--)
        {
            var token = prose.Tokens[at];
            isTied |= token.Is(WordRole.Preposition);
            if (token.Is(WordRole.TitleCue) && !(isTied && token.Is(WordRole.Says)))
            {
                return !(token.Is(WordRole.Says) || (at > 0 && prose.Tokens[at - 1].Is(WordRole.Auxiliary))) || !HasSubject(prose, at);
            }

            if (token.Is(WordRole.Work) && at == quote - 1)
            {
                // "the report “Gold at any price?”, published in May"
                return char.IsUpper(inner[0])
                    && (inner[^1] is not ('.' or ',' or '!' or '?')
                        || (inner[^1] is '!' or '?' && quote + 1 < prose.Tokens.Count && prose.Tokens[quote + 1].Kind is TokenKind.Comma));
            }

            // "an article in “Growers Today,”"
            if (token.Is(WordRole.Work) && at == quote - 2 && isTied)
            {
                return char.IsUpper(inner[0]) && IsTerm(inner) && inner.TrimEnd(',').IndexOfAny(".!?,") < 0;
            }

            if (!token.Is(WordRole.Preposition | WordRole.Determiner))
            {
                return false;
            }
        }

        return false;
    }

    // "M. Brandt a dit": what may be a title's word too is a verb where somebody stands before it.
    private static bool HasSubject(Prose prose, int verb)
    {
        var at = verb - 1;
        while (at > 0 && prose.Tokens[at].Is(WordRole.Auxiliary) && prose.MentionTo(at) is null)
        {
            at--;
        }

        return prose.MentionTo(at) is not null;
    }

    // Three words or more, hardly one but small ones in lower case; after an article, two: the “Valley Compact”.
    private static bool IsTitle(ReadOnlySpan<char> words, bool isDetermined)
    {
        var capitals = isDetermined ? 1 : 0;
        var small = 0;
        foreach (var part in words.Split(' '))
        {
            var word = words[part];
            if (word.IsEmpty)
            {
                continue;
            }

            if (char.IsUpper(word[0]))
            {
                capitals++;
            }
            else if (word.Length > 4 && char.IsLetter(word[0]))
            {
                small++;
            }
        }

        return capitals >= 3 && capitals >= LeastCapitalsOfSmall * small;
    }
}
