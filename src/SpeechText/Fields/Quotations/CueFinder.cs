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
            if (!token.Is(Verbs) || prose.MentionFrom(at) is not null)
            {
                continue;
            }

            var cue = token.Is(WordRole.Quotes) ? Quoting(prose, at, first, end) : null;
            cue ??= token.Is(WordRole.Accords) ? According(prose, at, at == first) : null;
            cue ??= token.Is(WordRole.Says) && !token.IsCapital ? Finite(prose, at, first, end, cues is not null) : null;
            cue ??= token.Is(WordRole.Saying) && (!token.IsCapital || at == first) ? Participle(prose, at, first, cues is not null) : null;
            if (cue is not null)
            {
                (cues ??= []).Add(cue);
            }
        }

        return cues ?? None;
    }

    private static Cue? According(Prose prose, int at, bool opens)
    {
        var start = prose.Tokens[at].Start;
        var length = prose.Words.AccordingTo.MatchStart(prose.Text.AsSpan(start));
        var isView = length == 0 && opens;
        length = isView ? prose.Words.InTheEyesOf.MatchStart(prose.Text.AsSpan(start)) : length;
        if (length == 0)
        {
            return null;
        }

        var next = at + 1;
        while (next < prose.Tokens.Count && prose.Tokens[next].Start < start + length)
        {
            next++;
        }

        var subject = prose.MentionFrom(next) ?? (next < prose.Tokens.Count && prose.Tokens[next].Is(WordRole.Determiner) ? prose.MentionFrom(next + 1) : null);
        if (isView && (subject is not { Kind: MentionKind.Name or MentionKind.Office or MentionKind.Delegate } || subject.Reach + 1 >= prose.Tokens.Count || prose.Tokens[subject.Reach + 1].Kind != TokenKind.Comma))
        {
            return null;
        }

        return new Cue { First = at, Verb = at, Last = subject?.Reach ?? next - 1, Text = new Slice(start, start + length), Subject = subject };
    }

    // To quote Ivo Marek: “…”; he quoted Ivo Marek as saying; “…”, to quote Ivo Marek
    private static Cue? Quoting(Prose prose, int verb, int first, int end)
    {
        var tokens = prose.Tokens;
        if (prose.MentionFrom(verb + 1) is not { Kind: not (MentionKind.Pronoun or MentionKind.People) } quoted)
        {
            return null;
        }

        var next = quoted.Reach + 1;
        var start = verb > first && tokens[verb - 1].Is(WordRole.Preposition) ? verb - 1 : verb;
        var leads = next < end && (tokens[next].Kind == TokenKind.Quote
            || (next + 1 < end && tokens[next].Kind is TokenKind.Colon or TokenKind.Comma && tokens[next + 1].Kind == TokenKind.Quote)
            || (next + 1 < end && tokens[next].Is(WordRole.Preposition) && tokens[next + 1].Is(WordRole.Saying)));
        var follows = start - 2 >= first && tokens[start - 1].Kind == TokenKind.Comma && tokens[start - 2].Kind == TokenKind.Quote;
        return leads || follows ? Make(prose, start, verb, quoted.Reach, quoted) : null;
    }

    private static Cue? Finite(Prose prose, int verb, int first, int end, bool followsCue)
    {
        var tokens = prose.Tokens;
        var back = verb - 1;
        while (back >= first && tokens[back].IsWord && prose.MentionTo(back) is null
            && (tokens[back].Is(WordRole.Auxiliary | WordRole.Passive) || (prose.Words.NounFirst && VerbFirst.IsObject(tokens, back))))
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
            var start = (subject ?? nearest).First;
            return Make(prose, prose.Words.NounFirst ? VerbFirst.Start(tokens, start, first) : start, verb, verb, subject, isSomebodyElse: subject is null);
        }

        var token = tokens[back];
        if (token.Kind == TokenKind.Comma && Subject.Across(prose, back, first) is { } far)
        {
            return Make(prose, far.First, verb, verb, far);
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

        // "… after reports that": a noun, but behind "and".
        if (token.Is(WordRole.Conjunction) && !token.Is(WordRole.Relative) && followsCue
            && (!tokens[verb].Is(WordRole.AlsoNoun) || prose.Words.Coordinates.Contains(prose.Text.AsSpan(token.Start, token.End - token.Start))))
        {
            return Make(prose, verb, verb, verb, null, inherits: true);
        }

        return token.IsWord && !token.Is(WordRole.Determiner | WordRole.Preposition | WordRole.Conjunction) && (!tokens[verb].Is(WordRole.AlsoNoun) || Leads(tokens, verb)) && !(followsCue && IsParticiple(prose, verb, end)) ? Phrase(prose, verb, back, first) : null;
    }

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
