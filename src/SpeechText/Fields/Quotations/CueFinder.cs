using SpeechText.Languages;

namespace SpeechText.Fields.Quotations;

/// <summary>
/// Finds the cues of one sentence.
/// <code>
/// Mr. Marek said; Ivo Marek, head of the mission, has warned     subject, verb
/// “…,” said Ivo Marek                                            verb, subject, beside a quotation
/// he said, adding; X spoke and added                             a verb that takes the subject before
/// according to Ivo Marek
/// </code>
/// </summary>
internal static class CueFinder
{
    private const int LongestPhrase = 12;

    /// <summary>What every cue has one word of.</summary>
    internal const WordRole Verbs = WordRole.Accords | WordRole.Says | WordRole.Saying | WordRole.Quotes;

    // Most sentences hold none.
    private static readonly List<Cue> None = [];

    internal static List<Cue> Find(Prose prose, int first, int end)
    {
        List<Cue>? cues = null;
        for (var at = first; at < end; at++)
        {
            var token = prose.Tokens[at];
            if (!token.Is(Verbs))
            {
                if (token is { IsWord: true, IsCapital: false } && prose.Quotes.Count > 0 && (HeardWords.Find(prose, at, end) ?? InTwo(prose, at, first, end, cues is not null) ?? ByPlace.Find(prose, at, first)) is { } heard)
                {
                    (cues ??= []).Add(heard);
                }

                continue;
            }

            if (prose.MentionFrom(at) is not null)
            {
                continue;
            }

            var cue = token.Is(WordRole.Quotes) ? NamedSource.Quoting(prose, at, first, end) : null;
            cue ??= token.Is(WordRole.Accords) ? NamedSource.According(prose, at, at == first) : null;
            cue ??= token.Is(WordRole.Says) && !token.IsCapital ? Finite(prose, at, first, end, cues is not null) : null;
            cue ??= token.Is(WordRole.Saying) && (!token.IsCapital || at == first) ? Participle(prose, at, first, cues is not null) : null;
            if (cue is not null)
            {
                (cues ??= []).Add(cue);
            }
        }

        return cues ?? None;
    }

    private static Cue? InTwo(Prose prose, int at, int first, int end, bool followsCue) =>
        prose.Words.SaysInTwo.MatchStart(prose.Text.AsSpan(prose.Tokens[at].Start)) > 0 ? Finite(prose, at, first, end, followsCue) : null;

    private static Cue? Finite(Prose prose, int verb, int first, int end, bool followsCue)
    {
        var tokens = prose.Tokens;

        // "He quoted from the Charter: “…”": the words are not his.
        if (tokens[verb].Is(WordRole.Quotes) && verb > first && !tokens[verb - 1].Is(WordRole.Passive) && verb + 1 < end && tokens[verb + 1].Is(WordRole.Preposition))
        {
            return Make(prose, verb, verb, verb, null);
        }

        var back = verb - 1;
        while (back >= first && tokens[back].IsWord && prose.MentionTo(back) is null
            && (tokens[back].Is(WordRole.Auxiliary | WordRole.Passive) || (prose.Words.NounFirst && VerbFirst.IsObject(tokens, back)) || IsAdverb(tokens, back, first)))
        {
            if (tokens[back].Is(WordRole.Passive))
            {
                return null;
            }

            back--;
        }

        if (back < first)
        {
            return prose.Words.NounFirst ? VerbFirst.Opening(prose, verb, end) : null;
        }

        if (prose.MentionTo(back) is { } nearest && nearest.First >= first)
        {
            var subject = Subject.Of(prose, nearest, first);
            if (subject is null && tokens[verb - 1].IsWord && nearest.First > first && tokens[nearest.First - 1].Is(WordRole.Preposition | WordRole.Determiner) && Phrase(prose, verb, back, first) is { Subject: { Kind: MentionKind.Office or MentionKind.Delegate or MentionKind.Body } } phrase)
            {
                return phrase;
            }

            var start = (subject ?? nearest).First;
            return Make(prose, prose.Words.NounFirst ? VerbFirst.Start(tokens, start, first) : start, verb, verb, subject, isSomebodyElse: subject is null);
        }

        var token = tokens[back];
        if (token.Kind == TokenKind.Comma && prose.Words.SaysBare.Contains(prose.Text.AsSpan(tokens[verb].Start, tokens[verb].End - tokens[verb].Start)) && Inverted(prose, verb, back, end) is { Subject.Kind: MentionKind.Name } said)
        {
            return said;
        }

        if (token.Kind is TokenKind.Comma or TokenKind.Dash or TokenKind.Close && Subject.Across(prose, back, first) is { } far)
        {
            return Make(prose, far.First, verb, verb, far);
        }

        // "the refugee agency (UNHCR) said"
        if (token.Kind == TokenKind.Close && back - 2 >= first && tokens[back - 2].Kind == TokenKind.Open && prose.MentionTo(back - 1) is { Kind: MentionKind.Body } letters && letters.First == back - 1)
        {
            return Make(prose, letters.First, verb, verb, letters);
        }

        if ((prose.Words.NounFirst ? VerbFirst.After(prose, verb, back, end) : Inverted(prose, verb, back, end)) is { } inverted)
        {
            return inverted;
        }

        if (token.Kind == TokenKind.Comma)
        {
            var apposed = Subject.Apposed(prose, back, first);
            return apposed is null && tokens[verb].Is(WordRole.AlsoNoun) ? null : Make(prose, apposed?.First ?? verb, verb, verb, apposed, isSomebodyElse: apposed is null);
        }

        if (token.Is(WordRole.Relative) && prose.MentionTo(back - 1) is { } named)
        {
            return Make(prose, back, verb, verb, named);
        }

        if (token.Is(WordRole.Relative) && back > first && prose.MentionTo(back - 2) is { } set && tokens[back - 1].Kind == TokenKind.Comma)
        {
            return Make(prose, back, verb, verb, set);
        }

        // "… after reports that": a noun, but behind "and". "Y añadió que …"
        var isDropped = prose.Words.DropsPronoun && back == first;
        if (token.Is(WordRole.Conjunction) && !token.Is(WordRole.Relative) && (followsCue || (!tokens[verb].Is(WordRole.AlsoNoun) && prose.Words.Coordinates.Contains(prose.Text.AsSpan(token.Start, token.End - token.Start))))
            && (!tokens[verb].Is(WordRole.AlsoNoun) || prose.Words.Coordinates.Contains(prose.Text.AsSpan(token.Start, token.End - token.Start))))
        {
            return Make(prose, verb, verb, verb, null, inherits: !isDropped, isDropped: isDropped);
        }

        return token.IsWord && !token.Is(WordRole.Determiner | WordRole.Preposition | WordRole.Conjunction) && (!tokens[verb].Is(WordRole.AlsoNoun) || Leads(tokens, verb)) && !(followsCue && IsParticiple(prose, verb, end)) ? Phrase(prose, verb, back, first) : null;
    }

    // "has long warned"
    private static bool IsAdverb(List<Token> tokens, int at, int first) =>
        at > first && tokens[at] is { IsWord: true, IsCapital: false, Role: WordRole.None } && tokens[at - 1].Is(WordRole.Auxiliary) && tokens[at + 1].Is(WordRole.Says) && !tokens[at - 1].IsCapital;

    // "The report states clearly: “…”": what may be a noun is a verb before a colon.
    private static bool Leads(List<Token> tokens, int verb)
    {
        var next = verb + 1;
        while (next < tokens.Count && tokens[next].Is(WordRole.Auxiliary))
        {
            next++;
        }

        return next < tokens.Count && tokens[next].Kind == TokenKind.Colon;
    }

    // "He said the truce agreed in March had “collapsed”": after it and what is tied to it comes the verb of its clause.
    private static bool IsParticiple(Prose prose, int verb, int end)
    {
        var tokens = prose.Tokens;
        if (verb + 2 >= end || !tokens[verb + 1].Is(WordRole.Preposition) || tokens[verb + 1].Is(WordRole.Conjunction))
        {
            return false;
        }

        for (var at = verb + 2; at < end && tokens[at].IsWord && !tokens[at].Is(WordRole.That | WordRole.Pronoun | WordRole.Conjunction); at++)
        {
            if (at > verb + 2 && tokens[at].Is(WordRole.Auxiliary | WordRole.Passive))
            {
                return true;
            }

            // "…, he said in a message posted on the day."
            if (at + 1 < end && tokens[at + 1].Kind == TokenKind.Stop)
            {
                return true;
            }
        }

        return false;
    }

    // Beside a quotation the verb may come before its subject: “…,” said Ivo Marek.
    private static Cue? Inverted(Prose prose, int verb, int back, int end)
    {
        var tokens = prose.Tokens;
        var beside = back == verb - 1 && (tokens[back].Kind is TokenKind.Quote or TokenKind.Comma);
        if (!beside || verb + 1 >= end || tokens[verb].Is(WordRole.Tells))
        {
            return null;
        }

        if (prose.MentionFrom(verb + 1) is { Kind: not MentionKind.Pronoun } subject)
        {
            return Make(prose, verb, verb, subject.Reach, subject);
        }

        // “…,” said the refugee agency, UNHCR; “…,” said village headman Otto Brandt
        var comma = verb + 1;
        var isPlain = true;
        while (comma < end && comma < verb + LongestPhrase && tokens[comma] is { IsWord: true, IsCapital: false } && !(isPlain && prose.MentionFrom(comma) is { Kind: MentionKind.Name }))
        {
            isPlain &= !tokens[comma].Is(WordRole.Preposition | WordRole.Determiner | WordRole.Conjunction | WordRole.Pronoun | WordRole.Says | WordRole.Passive | WordRole.People);
            comma++;
        }

        if (isPlain && comma > verb + 1 && comma < end && prose.MentionFrom(comma) is { Kind: MentionKind.Name } named && (named.First < named.Last || !named.Title.IsEmpty))
        {
            return Make(prose, verb, verb, named.Reach, named);
        }

        if (comma + 2 < end && comma > verb + 1 && tokens[comma].Kind == TokenKind.Comma && prose.MentionFrom(comma + 1) is { Kind: MentionKind.Name } set && set.First < set.Last && tokens[Math.Min(set.Reach + 1, end - 1)].Kind is TokenKind.Comma or TokenKind.Stop)
        {
            return Make(prose, verb, verb, set.Reach, set);
        }

        if (comma + 1 < end && tokens[comma].Kind == TokenKind.Comma && tokens[comma - 1].Is(WordRole.Body) && prose.MentionFrom(comma + 1) is { Kind: MentionKind.Body } body)
        {
            return Make(prose, verb, verb, body.Reach, body);
        }

        var isQuoted = tokens[back].Kind == TokenKind.Quote || (back > 0 && tokens[back - 1].Kind == TokenKind.Quote);
        return isQuoted ? Make(prose, verb, verb, verb, null) : null;
    }

    // A phrase that is no mention by itself: "the Secretary-General on Thursday condemned", "the study found".
    private static Cue Phrase(Prose prose, int verb, int back, int first)
    {
        var start = back;
        while (start > first && start > back - LongestPhrase && prose.Tokens[start - 1].IsWord
            && (!prose.Tokens[start - 1].Is(WordRole.Conjunction | WordRole.Says | WordRole.Saying) || (prose.Tokens[start - 1].Is(WordRole.Determiner) && prose.Tokens[start].Is(WordRole.Home))))
        {
            start--;
        }

        Mention? subject = null;
        if (prose.MentionFrom(start) is { } head && head.Last < back && prose.Tokens[head.Last + 1].Is(WordRole.Preposition))
        {
            subject = head;
        }

        // A thing that speaks, such as a report, leaves open who "he" is no more than before.
        const WordRole Things = WordRole.Work | WordRole.Body | WordRole.People | WordRole.Domain;
        return Make(prose, start, verb, verb, subject, isSomebodyElse: subject is null && !prose.Tokens[back].Is(Things));
    }

    private static Cue? Participle(Prose prose, int verb, int first, bool followsCue)
    {
        var before = verb - 1;
        if (before >= first && prose.Tokens[before].Is(WordRole.Determiner | WordRole.Passive))
        {
            return null;
        }

        // "an old Malian saying goes"
        if (before > first && prose.MentionTo(before) is { Kind: MentionKind.Name, Honorific.IsEmpty: true, Title.IsEmpty: true } people && people.First == before
            && (prose.Tokens[before - 1].Is(WordRole.Determiner) || prose.Tokens[before - 1] is { IsWord: true, IsCapital: false, Role: WordRole.None }))
        {
            return null;
        }

        return before >= first && prose.MentionTo(before) is { Kind: not MentionKind.Pronoun } subject && subject.Reach == subject.Last && subject.First >= first && !(followsCue && IsPlace(prose, subject, first))
            ? Make(prose, subject.First, verb, verb, subject)
            : Make(prose, verb, verb, verb, null, inherits: true);
    }

    // "he accused them in dry Ruritania, saying": one word that a preposition leads to, with no more between than a word in small letters.
    private static bool IsPlace(Prose prose, Mention mention, int first)
    {
        if (mention is not { Kind: MentionKind.Name, Honorific.IsEmpty: true, Title.IsEmpty: true } || mention.First < mention.Last)
        {
            return false;
        }

        var before = mention.First - 1;
        before -= before > first && prose.Tokens[before] is { IsWord: true, IsCapital: false } word && !word.Is(WordRole.Preposition) ? 1 : 0;
        return before >= first && prose.Tokens[before].Is(WordRole.Preposition);
    }

    internal static Cue Make(Prose prose, int first, int verb, int last, Mention? subject, bool inherits = false, bool isSomebodyElse = false, bool isDropped = false) => new()
    {
        First = first,
        Verb = verb,
        Last = Math.Max(verb, last),
        Text = new Slice(prose.Tokens[verb].Start, prose.Tokens[verb].End),
        Subject = subject,
        Inherits = inherits,
        IsSomebodyElse = isSomebodyElse,
        IsDropped = isDropped,
    };
}
