using SpeechText.Languages;

namespace SpeechText.Fields.Quotations;

/// <summary>
/// Finds the subject of a verb of saying that stands before it, in languages where that is common.
/// <code>
/// « Q », a déclaré, ce matin, le Secrétaire général       after the verb, over words of time
/// « Q », a-t-il ajouté; « Q », dit-elle                   hung on the verb or its auxiliary
/// Об этом заявил глава ООН                                after the verb, with no quotation before it
/// “Q”, añadió; Añadió que “Q”                             left out: the one spoken of last
/// </code>
/// </summary>
internal static class VerbFirst
{
    private const int LongestTime = 6;
    private const int LongestObject = 3;
    private const int LongestPlace = 10;
    private const int LongestHearers = 3;

    /// <summary>The cue of a verb that its sentence begins with.</summary>
    internal static Cue? Opening(Prose prose, int verb, int end) =>
        SubjectAfter(prose, verb, end) is { } subject ? CueFinder.Make(prose, verb, verb, subject.Reach, subject)
        : prose.Words.DropsPronoun && !HasSubject(prose.Tokens, verb, end) ? CueFinder.Make(prose, verb, verb, verb, null, isDropped: true)
        : null;

    /// <summary>The cue of a verb after <paramref name="back"/>, the last token before it and its auxiliaries.</summary>
    internal static Cue? After(Prose prose, int verb, int back, int end)
    {
        var tokens = prose.Tokens;
        var isBeside = IsBesideQuote(prose, back);
        var isFree = isBeside || tokens[back].Kind is TokenKind.Comma or TokenKind.Dash || tokens[back].Is(WordRole.Determiner | WordRole.Conjunction | WordRole.Accords);
        if (!isFree)
        {
            return null;
        }

        if (SubjectAfter(prose, verb, end) is { } subject && (isBeside || subject.Kind != MentionKind.Pronoun))
        {
            // Elsewhere than beside a quotation the verb must have its subject right after it: the hearers come later.
            return isBeside
                || subject.First == verb + 1
                || tokens.FindIndex(verb + 1, subject.First - verb - 1, static t => !t.Is(WordRole.Determiner | WordRole.Auxiliary)) < 0
                ? CueFinder.Make(prose, back + 1, verb, subject.Reach, subject)
                : null;
        }

        var isOther = HasSubject(tokens, verb, end);
        return isBeside ? CueFinder.Make(prose, back + 1, verb, verb, null, isDropped: prose.Words.DropsPronoun && !isOther, isSomebodyElse: isOther) : null;
    }

    // "lamentó una agricultora": somebody, though nobody known.
    private static bool HasSubject(List<Token> tokens, int verb, int end) => verb + 1 < end
        && tokens[verb + 1] is { IsWord: true } next
        && (next.IsCapital || next.Is(WordRole.Determiner | WordRole.People));

    /// <summary>The first token of a pronoun with the auxiliary that it hangs on: <c>a-t-il</c>.</summary>
    internal static int Start(List<Token> tokens, int subject, int first)
    {
        while (subject > first && tokens[subject - 1].IsWord && tokens[subject - 1].Is(WordRole.Auxiliary))
        {
            subject--;
        }

        return subject;
    }

    /// <summary>True for a pronoun that stands for what is spoken of, or to whom something is said, before the verb: <c>l’a qualifié</c>, <c>me dijo</c>.</summary>
    internal static bool IsObject(List<Token> tokens, int at) =>
        (tokens[at].Is(WordRole.Determiner)
            && !tokens[at].Is(WordRole.Own | WordRole.Indefinite)
            && (tokens[at + 1].Is(WordRole.Auxiliary)
                || (tokens[at].End - tokens[at].Start <= LongestObject && tokens[at + 1].Is(WordRole.Says) && !tokens[at + 1].Is(WordRole.AlsoNoun))))
        || (tokens[at].Is(WordRole.FirstPerson) && !tokens[at].Is(WordRole.Pronoun) && tokens[at + 1].Is(WordRole.Auxiliary | WordRole.Says));

    private static Mention? SubjectAfter(Prose prose, int verb, int end)
    {
        var tokens = prose.Tokens;
        for (var at = verb + 1; at < end && at <= verb + LongestTime + LongestPlace; at++)
        {
            if (prose.MentionFrom(at) is { } subject)
            {
                return subject.Kind == MentionKind.Pronoun && at != verb + 1 ? null : subject;
            }

            // "a averti mardi, devant le Conseil, l’Envoyé": what stands between two commas, or a place of one word
            if (tokens[at].Is(WordRole.Preposition) && AfterPlace(prose, at, end) is var next and > 0)
            {
                at = next - 1;
                continue;
            }

            if (tokens[at].Kind != TokenKind.Comma && !tokens[at].Is(WordRole.Auxiliary | WordRole.Determiner) && !char.IsDigit(prose.Text[tokens[at].Start]))
            {
                return null;
            }
        }

        return null;
    }

    private static int AfterPlace(Prose prose, int at, int end)
    {
        var tokens = prose.Tokens;
        if (tokens[at - 1].Kind == TokenKind.Comma)
        {
            var comma = at + 1;
            while (comma < end && comma < at + LongestPlace && tokens[comma].IsWord)
            {
                comma++;
            }

            return comma < end && tokens[comma].Kind == TokenKind.Comma ? comma + 1 : 0;
        }

        // "sostuvo ante los jueces Rosa Lindt"
        var hearers = at + 1;
        while (hearers < end && hearers <= at + LongestHearers && tokens[hearers] is { IsWord: true, IsCapital: false })
        {
            hearers++;
        }

        return hearers > at + 1 && prose.MentionFrom(hearers) is { Kind: MentionKind.Name } name && name.First < name.Last ? hearers
            : at + 2 < end
                && tokens[at + 1] is { IsWord: true, IsCapital: true, Role: WordRole.None }
                && !tokens[at + 2].IsCapital
                && tokens[at + 2].Kind is TokenKind.Word or TokenKind.Comma ? at + 2 : 0;
    }

    // Beside a title, "El informe “Los pozos” dice", nobody named before goes on.
    private static bool IsBesideQuote(Prose prose, int back)
    {
        while (back > 0 && prose.Tokens[back].Kind is TokenKind.Comma or TokenKind.Dash)
        {
            back--;
        }

        var token = prose.Tokens[back];
        return token.Kind == TokenKind.Quote && !NotSpeech.IsNamed(prose, back, new Marked(token.Start, token.End, false).Words(prose.Text));
    }
}
