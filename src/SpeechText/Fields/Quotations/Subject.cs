using SpeechText.Languages;

namespace SpeechText.Fields.Quotations;

/// <summary>
/// Finds the subject of a verb from the mention before it, and leaves open what is no single person.
/// <code>
/// Rosa Lindt of Ruritania said                           Rosa Lindt, not Ruritania
/// a friend of Mr. Marek said                             nobody known
/// Ms. Lindt and Mr. Marek said                           two, so neither alone
/// Mr. Marek, who had flown in from the coast, said       Mr. Marek
/// The head of the agency for orchards, Ivo Marek, said   Ivo Marek
/// </code>
/// </summary>
internal static class Subject
{
    private const int LongestInsertion = 45;
    private const int LongestPhrase = 14;

    /// <summary>The mention that the phrase ending in <paramref name="nearest"/> is about; <see langword="null"/> where that is nobody known.</summary>
    internal static Mention? Of(Prose prose, Mention nearest, int first)
    {
        if (nearest.Kind == MentionKind.Pronoun || nearest.First == first)
        {
            return nearest;
        }

        var before = prose.Tokens[nearest.First - 1];
        if (before.Is(WordRole.Preposition) && !before.IsCapital && !before.Is(WordRole.Conjunction))
        {
            return prose.MentionTo(nearest.First - 2) is { Kind: not MentionKind.Pronoun } head
                && head.First >= first
                && (head.Kind != MentionKind.Body || IsClauseStart(prose, head.First, first)) ? head : null;
        }

        // "Группа экспертов ООН заявила": where names have cases, a body behind a noun is whose that is.
        if (prose.Words.NameEndings.Length > 0
            && nearest.Kind == MentionKind.Body
            && before is { IsWord: true, IsCapital: false }
            && before.Is(WordRole.People | WordRole.Body | WordRole.Office))
        {
            return null;
        }

        // "The Charter of the Growers says", "the G7 and Ruritania said"
        if (nearest.First - 2 < first)
        {
            return nearest;
        }

        var second = prose.Tokens[nearest.First - 2];
        return before.Is(WordRole.Conjunction) ? IsNamed(prose, nearest.First - 2) || IsSetBetweenCommas(prose, nearest.First - 2, first) ? null : nearest
            : before.Is(WordRole.Determiner) && second.Is(WordRole.Preposition) && !second.IsCapital && !second.Is(WordRole.Conjunction) && nearest.Kind is MentionKind.Name or MentionKind.Body ? OfBody(prose, nearest.First - 3, first)
            : nearest;
    }

    // "La Oficina de la Unión para los Pozos dijo": the body that the rest is of.
    private static Mention? OfBody(Prose prose, int last, int first) =>
        last >= first && prose.MentionTo(last) is { Kind: MentionKind.Body } body && body.First >= first && IsClauseStart(prose, body.First, first) ? body : null;

    // "The envoy for wells, Ivo Marek, and the envoy for orchards, Rosa Lindt, said": two.
    private static bool IsSetBetweenCommas(Prose prose, int comma, int first) =>
        prose.Tokens[comma].Kind == TokenKind.Comma
            && prose.MentionTo(comma - 1) is { Kind: MentionKind.Name } name
            && name.First - 1 > first
            && prose.Tokens[name.First - 1].Kind == TokenKind.Comma;

    private static bool IsNamed(Prose prose, int at) =>
        prose.MentionTo(at) is { Kind: not MentionKind.Pronoun } || char.IsDigit(prose.Text[prose.Tokens[at].Start]);

    /// <summary>The mention before words that are set off by commas, dashes or brackets, the second of which is <paramref name="comma"/>.</summary>
    internal static Mention? Across(Prose prose, int comma, int first)
    {
        var mark = prose.Tokens[comma].Kind == TokenKind.Close ? TokenKind.Open : prose.Tokens[comma].Kind;
        var least = Math.Max(first, comma - LongestInsertion);
        var hasQuote = false;
        for (var at = comma - 1; at > least; at--)
        {
            if (prose.Tokens[at].Kind is TokenKind.Colon or TokenKind.Stop)
            {
                return null;
            }

            // "Mr. Marek, noting that the wells were “dry”, said"
            hasQuote |= prose.Tokens[at].Kind == TokenKind.Quote;
            if (hasQuote && prose.Tokens[at].Kind == mark && !prose.Tokens[at + 1].Is(WordRole.Saying))
            {
                return null;
            }

            // "Rosa Lindt, whose uncle, Ivo Marek, had left, said": an insertion has no verb first.
            if (prose.Tokens[at].Kind == mark
                && !IsFinite(prose, at + 1)
                && (prose.MentionTo(at - 1) ?? (prose.Tokens[at - 1].Is(WordRole.Auxiliary) ? prose.MentionTo(at - 2) : null)) is { Kind: not MentionKind.Pronoun } subject
                && IsClauseStart(prose, subject.First, first))
            {
                // "Rosa Lindt, who is the director for the East, North and South, said"
                subject = Described(prose, at, first) ?? subject;

                // "Mr. Marek, and the envoy for wells, Rosa Lindt, said": two.
                if (prose.Tokens[at + 1] is var joint && joint.IsWord && prose.Words.Coordinates.Contains(prose.Text.AsSpan(joint.Start, joint.End - joint.Start)))
                {
                    return null;
                }

                return Holder(prose, subject, first) ?? subject;
            }
        }

        return null;
    }

    private static bool IsFinite(Prose prose, int at) => prose.Words.Finite.Contains(prose.Text.AsSpan(prose.Tokens[at].Start, prose.Tokens[at].End - prose.Tokens[at].Start));

    private static Mention? Described(Prose prose, int comma, int first)
    {
        for (var at = comma - 1; at > first && prose.Tokens[at].Kind is TokenKind.Word or TokenKind.Comma or TokenKind.Possessive; at--)
        {
            if (prose.Tokens[at].Kind == TokenKind.Comma
                && prose.Tokens[at + 1].Is(WordRole.Relative)
                && prose.MentionTo(at - 1) is { Kind: MentionKind.Name } name
                && IsClauseStart(prose, name.First, first))
            {
                return name;
            }
        }

        return null;
    }

    // "The representative of Norway, Council President for May, said": the office is set beside the delegate, or beside a name.
    private static Mention? Holder(Prose prose, Mention office, int first) =>
        office.Kind is MentionKind.Office or MentionKind.Delegate && office.First - 2 >= first && prose.Tokens[office.First - 1].Kind == TokenKind.Comma
        && prose.MentionTo(office.First - 2) is { Kind: MentionKind.Delegate or MentionKind.Name } holder && holder.First >= first
        && (holder.Kind == MentionKind.Name ? holder.First < holder.Last || !prose.StartsSentence(holder.First) : office.Kind == MentionKind.Office) ? holder : null;

    /// <summary>A name set off by commas that says who holds the office before it.</summary>
    internal static Mention? Apposed(Prose prose, int comma, int first)
    {
        if (prose.MentionTo(comma - 1) is not { Kind: MentionKind.Name or MentionKind.Body } name
            || name.First - 1 <= first
            || prose.Tokens[name.First - 1].Kind != TokenKind.Comma)
        {
            return null;
        }

        // "the refugee agency, UNHCR, said"
        if (name.Kind == MentionKind.Body)
        {
            return prose.Tokens[name.First - 2] is { IsCapital: false } body && body.Is(WordRole.Body) ? name : null;
        }

        // "One of its teachers, Rosa Lindt, said"
        if (name.First < name.Last
            && name.First - 2 >= first
            && prose.Tokens[name.First - 2] is { IsWord: true } noun
            && !noun.Is(WordRole.Conjunction)
            && prose.MentionTo(name.First - 2) is not { Kind: MentionKind.Name, First: 0 }
            && (!noun.IsCapital || !name.Title.IsEmpty || prose.Tokens[StartOfClause(prose, name.First - 2, first)].Is(WordRole.Indefinite)))
        {
            return IsJoined(prose, name.First, first) ? null : name;
        }

        for (var at = name.First - 2; at >= first && at > name.First - LongestPhrase && prose.Tokens[at].IsWord; at--)
        {
            if (prose.MentionFrom(at) is { Kind: MentionKind.Office } && IsClauseStart(prose, at, first))
            {
                return at - 2 > first && prose.Tokens[at - 1].Is(WordRole.Conjunction) && IsSetBetweenCommas(prose, at - 2, first) ? null : name;
            }
        }

        return null;
    }

    // "…, and the envoy for orchards, Rosa Lindt, said": one of two.
    private static bool IsJoined(Prose prose, int name, int first)
    {
        var at = StartOfClause(prose, name - 2, first) - 1;
        return at > first && prose.Tokens[at].Kind == TokenKind.Comma && prose.Tokens[at + 1].Is(WordRole.Conjunction) && IsSetBetweenCommas(prose, at, first);
    }

    private static int StartOfClause(Prose prose, int at, int first)
    {
        while (at > first && prose.Tokens[at - 1].Kind is TokenKind.Word or TokenKind.Possessive)
        {
            at--;
        }

        return at;
    }

    private static bool IsClauseStart(Prose prose, int at, int first) =>
        at == first || prose.Tokens[at - 1].Kind != TokenKind.Word || prose.Tokens[at - 1].Is(WordRole.Conjunction);

    /// <summary>The subject of a verb that takes that of a clause beside it.</summary>
    internal static Mention? Inherited(Prose prose, List<Cue> cues, int index)
    {
        for (var i = index - 1; i >= 0; i--)
        {
            if (!cues[i].Inherits)
            {
                return cues[i].Subject;
            }
        }

        // Mr. Marek, citing …
        if (prose.MentionTo(cues[index].Verb - 1) is { } set)
        {
            return set;
        }

        if (cues[index].Verb >= 2 && prose.Tokens[cues[index].Verb - 1].Kind == TokenKind.Comma && prose.MentionTo(cues[index].Verb - 2) is { } named)
        {
            return named;
        }

        for (var i = index + 1; i < cues.Count; i++)
        {
            if (!cues[i].Inherits)
            {
                return cues[i].Subject;
            }
        }

        return null;
    }
}
