using SpeechText.Languages;

namespace SpeechText.Fields.Quotations;

/// <summary>
/// Tells how a verb of saying stands to a quotation.
/// <code>
/// “We stay,” said Ivo Marek                                   beside it
/// the valley, where experts saw a drought, is “a desert”      aside from it
/// </code>
/// </summary>
internal static class CuePlace
{
    private const int LongestAside = 12;

    /// <summary>True where the words from <paramref name="cue"/> on follow the quotation directly.</summary>
    internal static bool IsBeside(Prose prose, int quote, int cue)
    {
        if (cue == quote + 1)
        {
            return true;
        }

        return (cue == quote + 2 && prose.Tokens[quote + 1].Kind is TokenKind.Comma or TokenKind.Dash)
            || (cue == quote + 3 && prose.Tokens[quote + 1].Kind == TokenKind.Comma && prose.Tokens[quote + 2].Kind == TokenKind.Dash);
    }

    /// <summary>True where a comma leads from a quotation that begins its sentence to who says it, by whatever verb: <c>“We stay,” is Ivo Marek’s answer</c>.</summary>
    internal static bool IsFollowed(Prose prose, int first, int quote) =>
        quote == first
            && quote + 1 < prose.Tokens.Count
            && (prose.LastOfQuote(quote) == ','
                ? prose.Tokens[quote + 1].IsWord
                : prose.Tokens[quote + 1].Kind is TokenKind.Comma or TokenKind.Dash && quote + 2 < prose.Tokens.Count && prose.Tokens[quote + 2].IsWord);

    /// <summary>"…, where experts declared a famine, was “a catastrophe”": what stands between the commas does not reach beyond them.</summary>
    internal static bool IsAside(Prose prose, Cue cue, int quote)
    {
        var start = cue.First;
        while (start > 0 && start > cue.First - 4 && prose.Tokens[start].IsWord && !prose.Tokens[start].Is(WordRole.Aside))
        {
            start--;
        }

        if (start < 1 || !prose.Tokens[start].Is(WordRole.Aside) || prose.Tokens[start - 1].Kind != TokenKind.Comma)
        {
            return false;
        }

        var end = cue.Last + 1;
        while (end < quote && end < cue.Last + LongestAside && prose.Tokens[end].Kind != TokenKind.Comma)
        {
            end++;
        }

        return end < quote && prose.Tokens[end].Kind == TokenKind.Comma && prose.Tokens[quote - 1].Kind != TokenKind.Comma;
    }

    /// <summary>True where nothing but small words stand between people who are not named and what they say: <c>officials warned of a “long drought”</c>.</summary>
    internal static bool IsPeoplesWarning(Prose prose, Cue cue, int quote)
    {
        if (cue.Subject is not { Kind: MentionKind.People } || quote - cue.Verb < 2)
        {
            return false;
        }

        var isTied = false;
        for (var at = cue.Verb + 1; at < quote; at++)
        {
            isTied |= prose.Tokens[at].Is(WordRole.Preposition);
            if (!prose.Tokens[at].Is(WordRole.Preposition | WordRole.Indefinite))
            {
                return false;
            }
        }

        return isTied;
    }

    /// <summary>True for a paragraph that holds nothing but quotations.</summary>
    internal static bool IsAlone(Prose prose) => prose.Tokens.TrueForAll(t => t.Kind is TokenKind.Quote or TokenKind.Stop);
}
