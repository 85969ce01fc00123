using SpeechText.Languages;

namespace SpeechText.Fields.Quotations;

/// <summary>
/// Finds whom a sentence begins with, over words of place or time.
/// <code>
/// On Monday, | Ivo Marek met growers                        Ivo Marek
/// When | Ivo Marek came, the valley was dry                 Ivo Marek
/// The representative of Norway took the floor; …, he said   the representative of Norway, who is the one that speaks
/// The envoy must act, he said                               nobody: he is another one
/// </code>
/// </summary>
internal static class OpeningSubject
{
    private const int LongestOpening = 14;
    private const int LongestPlace = 5;

    /// <summary>The mention; <see langword="null"/> where the sentence begins with nobody, or its pronoun may mean somebody else.</summary>
    internal static Mention? Find(Prose prose, int first, int end, List<Cue> cues)
    {
        if (prose.MentionFrom(Start(prose, first, end)) is not { Kind: MentionKind.Name or MentionKind.Delegate or MentionKind.Office } subject
            || !SourceRegistry.IsSure(prose, subject)
            || subject.Reach + 1 >= end
            || !(prose.Tokens[subject.Reach + 1] is { IsWord: true, IsCapital: false }
                || prose.Tokens[subject.Reach].Kind == TokenKind.Comma
                || prose.Tokens[subject.Reach + 1].Kind is TokenKind.Comma or TokenKind.Dash))
        {
            return null;
        }

        // A delegate, in an account of a meeting, takes the floor.
        return cues.Exists(c => !c.Inherits && !IsOfSubject(prose, c))
            && (subject.Kind != MentionKind.Delegate || IsSpokenOf(prose, subject.Reach + 1, end)) ? null : subject;
    }

    /// <summary>
    /// Whom <c>One of them was Rosa Lindt</c> names is the one spoken of. Somebody new who is only named may be, so that a pronoun means nobody then.
    /// </summary>
    internal static void NoteOther(Prose prose, int first, int end, SourceChain chain)
    {
        var isMet = false;
        for (var at = first; at < end; at++)
        {
            if (prose.MentionFrom(at) is not { } named)
            {
                continue;
            }

            // "In Lindt I met a digger, Ivo Marek."
            isMet |= prose.Words.Self.Contains(named.Whole.In(prose.Text));
            if (named.Kind == MentionKind.Pronoun && at == first && !isMet)
            {
                return;
            }

            // "the mother of Anna Sola"
            if (named is { Kind: MentionKind.Office, IsGeneral: true } && named.First > first)
            {
                chain.Forget();
            }

            if ((IsSomebody(prose, named) || chain.IsKnown(prose, named))
                && chain.Resolve(prose, named, out _) is { } other
                && other != chain.Current
                && !(prose.Tokens[first].Is(WordRole.Own) && IsBare(prose, named)))
            {
                chain.Doubt(other);
                if (at > first && (isMet || prose.Tokens[at - 1].Is(WordRole.Passive) || IsAgent(prose, at, first)) && other.Kind == SpeakerKind.Person)
                {
                    chain.Follow(other, prose.Index);
                }
            }
        }
    }

    // "His teams had reached White River": two words in capitals may be a place, and what goes before is about him.
    private static bool IsBare(Prose prose, Mention named) =>
        named is { Honorific.IsEmpty: true, Title.IsEmpty: true, IsPerson: false }
            && named.Last + 1 < prose.Tokens.Count
            && prose.Tokens[named.Last + 1].Kind != TokenKind.Comma;

    // "The well was opened by Ivo Marek."
    private static bool IsAgent(Prose prose, int at, int first) =>
        at - 3 >= first && prose.Tokens[at - 1].Is(WordRole.Preposition) && prose.Tokens[at - 3].Is(WordRole.Passive) && prose.Words.FiniteEnding.Length > 0
        && prose.Text.AsSpan(0, prose.Tokens[at - 2].End).EndsWith(prose.Words.FiniteEnding);

    /// <summary>True for a person's name: in full, with a courtesy or an office, or the first word of a sentence with words set beside it.</summary>
    private static bool IsSomebody(Prose prose, Mention named) =>
        named.Kind == MentionKind.Name && (named.IsPerson || !named.Honorific.IsEmpty || !named.Title.IsEmpty
            || (named.First < named.Last
                ? !prose.StartsSentence(named.First) || !prose.Words.NounFirst || prose.Tokens[Math.Min(named.Last + 1, prose.Tokens.Count - 1)].Kind == TokenKind.Comma
                : false));

    /// <summary>True where something is done to the one named: <c>Ivo Marek was told: “…”</c></summary>
    internal static bool IsDoneTo(Prose prose, Slice subject, int end)
    {
        var at = prose.Tokens.FindIndex(t => t.Start >= subject.End);
        return at >= 0 && at < end && prose.Tokens[at].Is(WordRole.Passive | WordRole.Auxiliary);
    }

    // "The envoy issued what he called “a plea”", "The envoy wept as he spoke": he is the subject.
    private static bool IsOfSubject(Prose prose, Cue cue) =>
        cue.First > 0 && prose.Tokens[cue.First - 1] is { IsWord: true } before && before.Is(WordRole.Conjunction) && !before.Is(WordRole.That | WordRole.Relative)
        && !prose.Words.Coordinates.Contains(prose.Text.AsSpan(before.Start, before.End - before.Start));

    private static bool IsSpokenOf(Prose prose, int at, int end) =>
        at < end && (prose.Tokens[at].Is(WordRole.Passive | WordRole.Auxiliary) || prose.Tokens[at].Kind is TokenKind.Comma or TokenKind.Dash);

    /// <summary>The token that a sentence's subject may begin at, over words of place or time and their comma: <c>On Monday, | Ivo Marek met</c>.</summary>
    internal static int Start(Prose prose, int first, int end)
    {
        var start = AfterOpening(prose, AfterPlace(prose.Tokens, first, end), end);

        // "At the well, foreman Ivo Marek waits."
        return start + 1 < end
            && prose.Tokens[start] is { IsWord: true, IsCapital: false, Role: WordRole.None }
            && prose.MentionFrom(start + 1) is { Kind: MentionKind.Name } name
            && name.First < name.Last ? start + 1 : start;
    }

    private static int AfterOpening(Prose prose, int first, int end, bool goesOn = false)
    {
        var tokens = prose.Tokens;
        var isOpen = goesOn || tokens[first].Is(WordRole.Preposition) || IsAnyWord(prose, first);
        for (var at = first; at < end
            && at <= first + LongestOpening
            && (isOpen || prose.MentionFrom(at) is null || (at > first && tokens[at - 1].Is(WordRole.Preposition))); at++)
        {
            if (tokens[at].Kind == TokenKind.Comma)
            {
                // "In Lindt, Ruritania, the envoy met"
                if (at + 2 < end
                    && tokens[first].Is(WordRole.Preposition)
                    && tokens[at - 1].IsCapital
                    && tokens[at + 1].IsCapital
                    && tokens[at + 2].Kind == TokenKind.Comma
                    && prose.MentionFrom(at + 3) is { IsIndefinite: false }
                    && prose.MentionFrom(at + 1) is not { IsPerson: true })
                {
                    return at + 3;
                }

                // "At one of the wells, in the valley, where rain is rare, Ivo Marek waits"
                return at + 1 < end && !tokens[at + 1].IsCapital && tokens[at + 1].Is(WordRole.Preposition | WordRole.Aside)
                    ? AfterOpening(prose, at + 1, end, goesOn: true)
                    : at + 1;
            }

            if (!tokens[at].IsWord)
            {
                break;
            }
        }

        // "When Ivo Marek came, the valley was dry."
        return first + 1 < end && !goesOn && tokens[first].Is(WordRole.Conjunction) && prose.MentionFrom(first + 1) is { Kind: MentionKind.Name } ? first + 1 : first;
    }

    // "Asked about the wells, …": the first word of a sentence has a capital whatever it is.
    private static bool IsAnyWord(Prose prose, int first) =>
        (!prose.Words.NounFirst && prose.Tokens[first].Is(WordRole.Says | WordRole.Saying))
        || (prose.MentionFrom(first) is { Kind: MentionKind.Name, Honorific.IsEmpty: true, Title.IsEmpty: true } word
            && word.Last == first
            && first + 1 < prose.Tokens.Count
            && prose.Tokens[first + 1].Is(WordRole.Preposition | WordRole.Determiner)
            && !prose.Tokens[first + 1].IsCapital);

    // "LINDT – Ivo Marek met growers": a place, and a dash.
    private static int AfterPlace(List<Token> tokens, int first, int end)
    {
        var at = first;
        while (at < end && at < first + LongestPlace && (tokens[at].IsCapital || tokens[at].Kind == TokenKind.Comma))
        {
            at++;
        }

        return at > first && at + 1 < end && tokens[at].Kind == TokenKind.Dash ? at + 1 : first;
    }
}
