using SpeechText.Languages;

namespace SpeechText.Fields.Quotations;

/// <summary>
/// Finds what somebody is said to have said where no word such as <c>that</c> leads to it, but the grammar does.
/// <code>
/// The wells must be dug, Mr. Marek said.              the wells must be dug
/// The wells, he said, must be dug.                    the wells | must be dug
/// According to Mr. Marek, the wells are dry.          the wells are dry
/// Mr. Marek said the wells were dry.                  the wells were dry
/// Speaking to growers, Mr. Marek said little.         nothing: no verb of its own
/// After rain had come, he spoke.                      nothing: a time, not words
/// </code>
/// A finite verb of being, having or must, with no <c>who</c> or <c>when</c> before it, shows that words are a clause.
/// </summary>
internal static class ReportedClause
{
    private const int LeastWords = 3;
    private const int LongestHearers = 8;

    /// <summary>The words that the cue reports, in pieces; none where that is not certain. The sentence holds no quotation.</summary>
    internal static List<Slice> Read(Prose prose, int first, int end, List<Cue> cues, int index, bool isBesideQuote)
    {
        var cue = cues[index];
        if (prose.Words.Finite.Count == 0 || cue.Inherits || cue.IsDropped)
        {
            return [];
        }

        // The full stop is no word.
        while (end > first && !prose.Tokens[end - 1].IsWord)
        {
            end--;
        }

        return index == 0 && !isBesideQuote && cue.First > first && Around(prose, first, end, cues) is { Count: > 0 } around ? around
            : index == 0 && prose.Tokens[cue.Verb].Is(WordRole.Accords) ? isBesideQuote ? [] : AfterSource(prose, cue, end, cues)
                : AfterVerb(prose, cue, end, cues, index);
    }

    // The clause before a comma and the cue, and what goes on after another comma.
    private static List<Slice> Around(Prose prose, int first, int end, List<Cue> cues)
    {
        var cue = cues[0];
        var tokens = prose.Tokens;
        var last = cue.First - 1;
        while (last > first && tokens[last].Kind is TokenKind.Comma or TokenKind.Dash)
        {
            last--;
        }

        var after = SkipHearers(prose, cue, end);
        if (last == cue.First - 1 || last < first || after < 0 || IsApposition(prose, first, last))
        {
            return [];
        }

        var isClause = IsClause(prose, first, last + 1) && (!tokens[first].Is(WordRole.Preposition) || HasComma(tokens, first, last));
        if (after >= end || (isClause && !Begins(tokens[after + 1])))
        {
            return isClause && last - first + 1 >= LeastWords ? [Over(tokens, first, last)] : [];
        }

        return cues.Count == 1
            && end - after >= LeastWords
            && Begins(tokens[after + 1])
            && (isClause || (IsClause(prose, after + 1, end, mayBegin: true) && last - first < LeastWords * 2))
            ? [Over(tokens, first, last), Over(tokens, after + 1, end - 1)]
            : [];
    }

    // According to Mr. Marek, the wells are dry
    private static List<Slice> AfterSource(Prose prose, Cue cue, int end, List<Cue> cues)
    {
        var comma = prose.Tokens[cue.Last].Kind == TokenKind.Comma ? cue.Last : cue.Last + 1;
        return cues.Count == 1 && comma + LeastWords < end && prose.Tokens[comma].Kind == TokenKind.Comma && IsClause(prose, comma + 1, end)
            ? [Over(prose.Tokens, comma + 1, end - 1)]
            : [];
    }

    // Mr. Marek said the wells were dry
    private static List<Slice> AfterVerb(Prose prose, Cue cue, int end, List<Cue> cues, int index)
    {
        var tokens = prose.Tokens;
        var verb = tokens[cue.Verb];
        var start = cue.Verb + 1;
        if (cue.Last != cue.Verb
            || cue.Subject is null
            || tokens[cue.First].Is(WordRole.Relative)
            || !prose.Words.SaysBare.Contains(prose.Text.AsSpan(verb.Start, verb.End - verb.Start)))
        {
            return [];
        }

        while (start < end && tokens[start].Is(WordRole.Auxiliary) && !IsFinite(prose, start))
        {
            start++;
        }

        var stop = index + 1 < cues.Count ? Math.Min(end, cues[index + 1].First) : end;
        while (stop > start && (!tokens[stop - 1].IsWord || (stop < end && tokens[stop - 1].Is(WordRole.Conjunction))))
        {
            stop--;
        }

        return stop - start >= LeastWords
            && tokens[start].IsWord
            && !tokens[start].Is(WordRole.Preposition | WordRole.Conjunction | WordRole.Saying)
            && !IsFinite(prose, start)
            && IsClause(prose, start, stop, stopAtComma: true)
            ? [Over(tokens, start, stop - 1)]
            : [];
    }

    // Where the words after the cue start, less one: the comma, or the end; -1 where the verb has an object of its own.
    private static int SkipHearers(Prose prose, Cue cue, int end)
    {
        var tokens = prose.Tokens;
        var at = cue.Last + 1;
        at = at > end || tokens[cue.Last].Kind == TokenKind.Comma ? cue.Last : at;
        var isOpen = at < end
            && (tokens[cue.Verb].Is(WordRole.Tells) || prose.Words.TimePrepositions.Contains(prose.Text.AsSpan(tokens[at].Start, tokens[at].End - tokens[at].Start)));
        for (var start = at; at < end && tokens[at].Kind != TokenKind.Comma; at++)
        {
            if (!tokens[at].IsWord || at - start > LongestHearers || (!isOpen && !tokens[at].Is(WordRole.Auxiliary)) || IsFinite(prose, at))
            {
                return -1;
            }
        }

        return at;
    }

    // ", the head of the agency, Ivo Marek, said": what stands before the comma may be who speaks.
    private static bool IsApposition(Prose prose, int first, int last)
    {
        var start = last;
        while (start > first && prose.Tokens[start - 1].Kind != TokenKind.Comma)
        {
            start--;
        }

        return prose.MentionFrom(start) is { Kind: not MentionKind.Pronoun } && !IsClause(prose, start, last + 1);
    }

    private static bool IsClause(Prose prose, int first, int end, bool stopAtComma = false, bool mayBegin = false)
    {
        for (var at = first; at < end; at++)
        {
            var token = prose.Tokens[at];
            if (IsFinite(prose, at) || (stopAtComma && at > first + 1 && IsPast(prose, at)))
            {
                return at > first || mayBegin;
            }

            if (token.Is(WordRole.Relative | WordRole.Aside | WordRole.That)
                || token.Kind is TokenKind.Quote or TokenKind.Colon or TokenKind.Stop
                || (stopAtComma && token.Kind == TokenKind.Comma)
                || (token.Is(WordRole.Conjunction)
                    && !token.Is(WordRole.Determiner)
                    && !prose.Words.Coordinates.Contains(prose.Text.AsSpan(token.Start, token.End - token.Start))))
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsFinite(Prose prose, int at) =>
        prose.Tokens[at] is { IsWord: true, IsCapital: false } token && prose.Words.Finite.Contains(prose.Text.AsSpan(token.Start, token.End - token.Start));

    // "said the report described a drought"
    private static bool IsPast(Prose prose, int at) =>
        prose.Words.FiniteEnding.Length > 0
        && prose.Tokens[at] is { IsWord: true, IsCapital: false } token
        && !prose.Tokens[at - 1].Is(WordRole.Determiner | WordRole.Preposition | WordRole.Conjunction)
        && at + 1 < prose.Tokens.Count
        && prose.Tokens[at + 1].IsWord
        && prose.Text.AsSpan(token.Start, token.End - token.Start) is { Length: > 4 } word
        && word.EndsWith(prose.Words.FiniteEnding);

    private static bool Begins(Token token) => token.IsWord && !token.Is(WordRole.Saying | WordRole.Conjunction | WordRole.Relative | WordRole.Preposition);

    private static bool HasComma(List<Token> tokens, int first, int last) => tokens.FindIndex(first, last - first, t => t.Kind == TokenKind.Comma) >= 0;

    private static Slice Over(List<Token> tokens, int first, int last) => new(tokens[first].Start, tokens[last].End);
}
