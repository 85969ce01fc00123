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
                if (token is { IsWord: true, IsCapital: false }
                    && prose.Quotes.Count > 0
                    && (HeardWords.Find(prose, at, end) ?? InTwo(prose, at, first, end, cues is not null) ?? ByPlace.Find(prose, at, first)) is { } heard)
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
            cue ??= token.Is(WordRole.Says) && !token.IsCapital ? FiniteCue.Read(prose, at, first, end, cues is not null) : null;
            cue ??= token.Is(WordRole.Saying) && (!token.IsCapital || at == first) ? Participle(prose, at, first, cues is not null) : null;
            if (cue is not null)
            {
                (cues ??= []).Add(cue);
            }
        }

        return cues ?? None;
    }

    private static Cue? InTwo(Prose prose, int at, int first, int end, bool followsCue) =>
        prose.Words.SaysInTwo.MatchStart(prose.Text.AsSpan(prose.Tokens[at].Start)) > 0 ? FiniteCue.Read(prose, at, first, end, followsCue) : null;

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

        return before >= first
            && prose.MentionTo(before) is { Kind: not MentionKind.Pronoun } subject
            && subject.Reach == subject.Last
            && subject.First >= first
            && !(followsCue && IsPlace(prose, subject, first))
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
