using SpeechText.Languages;

namespace SpeechText.Fields.Quotations;

/// <summary>
/// Reads how somebody is pointed to without a name.
/// <code>
/// the Secretary-General, the UN chief, the envoy      an office already known
/// a senior United Nations official                    somebody not yet known
/// the representative of Norway, Norway’s delegate     whoever speaks for a State
/// </code>
/// </summary>
internal sealed class OfficeReader(List<Token> tokens)
{
    private const int LongestPhrase = 8;

    /// <summary>Reads from a determiner; <see langword="null"/> where a name follows or no office does.</summary>
    internal Mention? Read(int first)
    {
        var office = -1;
        var at = first + 1;
        // "Her deputy, Ivo Marek, said": nothing follows that it is the deputy of.
        if (first + 2 < tokens.Count && tokens[at].Is(WordRole.Deputy) && tokens[at + 1].Kind == TokenKind.Comma)
        {
            return Make(MentionKind.Office, first, at, new Slice(tokens[at].Start, tokens[at].End), default);
        }

        for (; at < tokens.Count && at <= first + LongestPhrase && tokens[at].IsWord; at++)
        {
            var token = tokens[at];
            if (token.Is(WordRole.Office))
            {
                office = at;
            }
            else if (token.Is(WordRole.People) && !token.IsCapital)
            {
                return Make(MentionKind.People, first, at, default, default);
            }
            else if (office >= 0 || token.Is(WordRole.Preposition | WordRole.Conjunction | WordRole.Determiner | WordRole.Pronoun | WordRole.Passive | WordRole.Relative)
                || (!token.IsCapital && token.Is(WordRole.Says | WordRole.Saying)))
            {
                break;
            }
        }

        if (office < 0 || (office + 1 < tokens.Count && tokens[office + 1].Kind == TokenKind.Possessive))
        {
            return null;
        }

        // "the refugee agency" is no refugee
        if (at < tokens.Count && at == office + 1 && (tokens[at].IsCapital || tokens[at].Is(WordRole.Body)) && !tokens[at].Is(WordRole.Says | WordRole.Saying))
        {
            return null;
        }

        return Extend(first, office);
    }

    /// <summary>Reads <c>the agency’s Executive Director</c>, which says who is meant only where a name follows.</summary>
    internal Mention? ReadOwned(int first)
    {
        var at = first + 1;
        while (at < tokens.Count
            && at < first + LongestPhrase
            && tokens[at].IsWord
            && !tokens[at].Is(WordRole.Preposition | WordRole.Conjunction | WordRole.Passive | WordRole.Office))
        {
            at++;
        }

        return at > first + 1 && at < tokens.Count && tokens[at].Kind == TokenKind.Possessive && Read(at) is { Kind: MentionKind.Office } office
            ? office with { First = first, Whole = office.Whole with { Start = tokens[first].Start } }
            : null;
    }

    /// <summary>Reads <c>that country’s delegate</c>, who speaks for a State named before.</summary>
    internal Mention? ReadThatCountry(int first)
    {
        var office = first + 3;
        return office < tokens.Count && tokens[first + 1].Is(WordRole.Home) && tokens[first + 2].Kind == TokenKind.Possessive && tokens[office].Is(WordRole.Delegate)
            ? Make(MentionKind.Delegate, first, office, new Slice(tokens[office].Start, tokens[office].End), default)
            : null;
    }

    /// <summary>Reads <c>Norway’s delegate</c>, <c>Norway’s Minister of Health</c>.</summary>
    internal Mention? ReadPossessive(int first)
    {
        var at = first;
        while (at < tokens.Count
            && at < first + LongestPhrase
            && tokens[at].IsWord
            && (tokens[at].IsCapital || tokens[at].Is(WordRole.Preposition | WordRole.Particle | WordRole.Conjunction)))
        {
            at++;
        }

        if (at == first || at >= tokens.Count || tokens[at].Kind != TokenKind.Possessive)
        {
            return null;
        }

        var last = at - 1;
        var office = at + 1;
        while (office < tokens.Count && office < at + 4 && tokens[office].IsWord && !tokens[office].Is(WordRole.Office | WordRole.Says | WordRole.Saying))
        {
            office++;
        }

        if (office >= tokens.Count || !tokens[office].Is(WordRole.Office) || (office + 1 < tokens.Count && tokens[office + 1].IsCapital))
        {
            return null;
        }

        var affiliation = new Slice(tokens[first].Start, tokens[last].End);
        var end = Extend(first, office).Last;
        return Make(MentionKind.Delegate, first, end, new Slice(tokens[at + 1].Start, tokens[end].End), affiliation);
    }

    // An office goes on with what it is held for: "of Norway", "for Human Rights".
    private Mention Extend(int first, int office)
    {
        var last = office;
        var affiliation = default(Slice);
        for (var tie = office + 1; tie + 1 < tokens.Count && tokens[tie].Is(WordRole.Preposition | WordRole.Conjunction) && !tokens[tie].IsCapital;)
        {
            var start = tokens[tie + 1].Is(WordRole.Determiner) && tie + 2 < tokens.Count ? tie + 2 : tie + 1;
            var end = start;
            while (end < tokens.Count && tokens[end].IsWord && tokens[end].IsCapital && !tokens[end].Is(WordRole.Honorific))
            {
                end++;
            }

            if (end == start
                || tokens[start].Is(WordRole.Auxiliary)
                || (end < tokens.Count && tokens[end].Kind == TokenKind.Possessive)
                || (last == office && tokens[tie].Is(WordRole.Conjunction)))
            {
                break;
            }

            affiliation = affiliation.IsEmpty ? new Slice(tokens[start].Start, tokens[end - 1].End) : affiliation with { End = tokens[end - 1].End };
            last = end - 1;
            tie = end;
        }

        var isDelegate = tokens[office].Is(WordRole.Delegate) && !affiliation.IsEmpty;
        var isFormer = first + 1 < office && tokens[first + 1].Is(WordRole.Deputy) && tokens[first + 1].Is(WordRole.General);
        return Make(isDelegate ? MentionKind.Delegate : MentionKind.Office, first, last, new Slice(tokens[first + 1].Start, isDelegate ? tokens[office].End : tokens[last].End), isDelegate ? affiliation : default, isFormer
            || tokens[office].Is(WordRole.General));
    }

    private Mention Make(MentionKind kind, int first, int last, Slice title, Slice affiliation, bool isGeneral = false) => new()
    {
        Kind = kind,
        First = first,
        Last = last,
        Reach = last,
        Whole = new Slice(tokens[first].Start, tokens[last].End),
        Title = title,
        Affiliation = affiliation,
        IsIndefinite = tokens[first].Is(WordRole.Indefinite),
        IsGeneral = isGeneral,
    };
}
