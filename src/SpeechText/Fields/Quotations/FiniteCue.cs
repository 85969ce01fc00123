using SpeechText.Languages;

namespace SpeechText.Fields.Quotations;

/// <summary>
/// A verb of saying with its subject, which stands before it, beside a quotation also after it.
/// <code>
/// Mr. Marek has long warned                 subject, auxiliary, adverb, verb
/// “…,” said Ivo Marek                       verb, subject
/// the study on rivers found                 a phrase that is nobody
/// Ivo Marek spoke and added                 a verb that takes the subject before
/// </code>
/// </summary>
internal static class FiniteCue
{
    private const int LongestPhrase = 12;

    /// <summary>Reads the cue of the verb at <paramref name="verb"/>; <see langword="null"/> where the word is no verb of saying there.</summary>
    internal static Cue? Read(Prose prose, int verb, int first, int end, bool followsCue)
    {
        var tokens = prose.Tokens;

        // "He quoted from the Charter: “…”": the words are not his.
        if (tokens[verb].Is(WordRole.Quotes) && verb > first && !tokens[verb - 1].Is(WordRole.Passive) && verb + 1 < end && tokens[verb + 1].Is(WordRole.Preposition))
        {
            return CueFinder.Make(prose, verb, verb, verb, null);
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
            if (subject is null
                && tokens[verb - 1].IsWord
                && nearest.First > first
                && tokens[nearest.First - 1].Is(WordRole.Preposition | WordRole.Determiner)
                && Phrase(prose, verb, back, first) is { Subject: { Kind: MentionKind.Office or MentionKind.Delegate or MentionKind.Body } } phrase)
            {
                return phrase;
            }

            var start = (subject ?? nearest).First;
            return CueFinder.Make(prose, prose.Words.NounFirst ? VerbFirst.Start(tokens, start, first) : start, verb, verb, subject, isSomebodyElse: subject is null);
        }

        var token = tokens[back];
        if (token.Kind == TokenKind.Comma
            && prose.Words.SaysBare.Contains(prose.Text.AsSpan(tokens[verb].Start, tokens[verb].End - tokens[verb].Start))
            && Inverted(prose, verb, back, end) is { Subject.Kind: MentionKind.Name } said)
        {
            return said;
        }

        if (token.Kind is TokenKind.Comma or TokenKind.Dash or TokenKind.Close && Subject.Across(prose, back, first) is { } far)
        {
            return CueFinder.Make(prose, far.First, verb, verb, far);
        }

        // "the refugee agency (UNHCR) said"
        if (token.Kind == TokenKind.Close
            && back - 2 >= first
            && tokens[back - 2].Kind == TokenKind.Open
            && prose.MentionTo(back - 1) is { Kind: MentionKind.Body } letters
            && letters.First == back - 1)
        {
            return CueFinder.Make(prose, letters.First, verb, verb, letters);
        }

        if ((prose.Words.NounFirst ? VerbFirst.After(prose, verb, back, end) : Inverted(prose, verb, back, end)) is { } inverted)
        {
            return inverted;
        }

        if (token.Kind == TokenKind.Comma)
        {
            var apposed = Subject.Apposed(prose, back, first);
            return apposed is null && tokens[verb].Is(WordRole.AlsoNoun)
                ? null
                : CueFinder.Make(prose, apposed?.First ?? verb, verb, verb, apposed, isSomebodyElse: apposed is null);
        }

        if (token.Is(WordRole.Relative) && prose.MentionTo(back - 1) is { } named)
        {
            return CueFinder.Make(prose, back, verb, verb, named);
        }

        if (token.Is(WordRole.Relative) && back > first && prose.MentionTo(back - 2) is { } set && tokens[back - 1].Kind == TokenKind.Comma)
        {
            return CueFinder.Make(prose, back, verb, verb, set);
        }

        // "… after reports that": a noun, but behind "and". "Y añadió que …"
        var isDropped = prose.Words.DropsPronoun && back == first;
        if (token.Is(WordRole.Conjunction)
            && !token.Is(WordRole.Relative)
            && (followsCue || (!tokens[verb].Is(WordRole.AlsoNoun) && prose.Words.Coordinates.Contains(prose.Text.AsSpan(token.Start, token.End - token.Start))))
            && (!tokens[verb].Is(WordRole.AlsoNoun) || prose.Words.Coordinates.Contains(prose.Text.AsSpan(token.Start, token.End - token.Start))))
        {
            return CueFinder.Make(prose, verb, verb, verb, null, inherits: !isDropped, isDropped: isDropped);
        }

        return token.IsWord
            && !token.Is(WordRole.Determiner | WordRole.Preposition | WordRole.Conjunction)
            && (!tokens[verb].Is(WordRole.AlsoNoun) || Leads(tokens, verb))
            && !(followsCue && IsParticiple(prose, verb, end))
            ? Phrase(prose, verb, back, first)
            : null;
    }

    // "has long warned"
    private static bool IsAdverb(List<Token> tokens, int at, int first) =>
        at > first
            && tokens[at] is { IsWord: true, IsCapital: false, Role: WordRole.None }
            && tokens[at - 1].Is(WordRole.Auxiliary)
            && tokens[at + 1].Is(WordRole.Says)
            && !tokens[at - 1].IsCapital;

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
            return CueFinder.Make(prose, verb, verb, subject.Reach, subject);
        }

        // “…,” said the refugee agency, UNHCR; “…,” said village headman Otto Brandt
        var comma = verb + 1;
        var isPlain = true;
        while (comma < end
            && comma < verb + LongestPhrase
            && tokens[comma] is { IsWord: true, IsCapital: false }
            && !(isPlain && prose.MentionFrom(comma) is { Kind: MentionKind.Name }))
        {
            isPlain &= !tokens[comma].Is(WordRole.Preposition | WordRole.Determiner | WordRole.Conjunction | WordRole.Pronoun | WordRole.Says | WordRole.Passive | WordRole.People);
            comma++;
        }

        if (isPlain
            && comma > verb + 1
            && comma < end
            && prose.MentionFrom(comma) is { Kind: MentionKind.Name } named
            && (named.First < named.Last || !named.Title.IsEmpty))
        {
            return CueFinder.Make(prose, verb, verb, named.Reach, named);
        }

        if (comma + 2 < end
            && comma > verb + 1
            && tokens[comma].Kind == TokenKind.Comma
            && prose.MentionFrom(comma + 1) is { Kind: MentionKind.Name } set
            && set.First < set.Last
            && tokens[Math.Min(set.Reach + 1, end - 1)].Kind is TokenKind.Comma or TokenKind.Stop)
        {
            return CueFinder.Make(prose, verb, verb, set.Reach, set);
        }

        if (comma + 1 < end
            && tokens[comma].Kind == TokenKind.Comma
            && tokens[comma - 1].Is(WordRole.Body)
            && prose.MentionFrom(comma + 1) is { Kind: MentionKind.Body } body)
        {
            return CueFinder.Make(prose, verb, verb, body.Reach, body);
        }

        var isQuoted = tokens[back].Kind == TokenKind.Quote || (back > 0 && tokens[back - 1].Kind == TokenKind.Quote);
        return isQuoted ? CueFinder.Make(prose, verb, verb, verb, null) : null;
    }

    // A phrase that is no mention by itself: "the Secretary-General on Thursday condemned", "the study found".
    private static Cue Phrase(Prose prose, int verb, int back, int first)
    {
        var start = back;
        while (start > first && start > back - LongestPhrase && prose.Tokens[start - 1].IsWord
            && (!prose.Tokens[start - 1].Is(WordRole.Conjunction | WordRole.Says | WordRole.Saying)
                || (prose.Tokens[start - 1].Is(WordRole.Determiner) && prose.Tokens[start].Is(WordRole.Home))))
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
        return CueFinder.Make(prose, start, verb, verb, subject, isSomebodyElse: subject is null && !prose.Tokens[back].Is(Things));
    }
}
