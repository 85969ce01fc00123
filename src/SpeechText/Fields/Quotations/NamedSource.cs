using SpeechText.Languages;

namespace SpeechText.Fields.Quotations;

/// <summary>
/// Finds the cues that name the source right after them.
/// <code>
/// according to Ivo Marek                                      a phrase
/// To quote Ivo Marek: “…”; “…”, to quote Ivo Marek            a verb of quoting
/// he quoted Ivo Marek as saying
/// </code>
/// </summary>
internal static class NamedSource
{
    internal static Cue? According(Prose prose, int at, bool opens)
    {
        var start = prose.Tokens[at].Start;
        if (Own(prose, at) is { } own)
        {
            return own;
        }

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
        if (isView
            && (subject is not { Kind: MentionKind.Name or MentionKind.Office or MentionKind.Delegate }
                || subject.Reach + 1 >= prose.Tokens.Count
                || (prose.Tokens[subject.Reach].Kind != TokenKind.Comma && prose.Tokens[subject.Reach + 1].Kind != TokenKind.Comma)))
        {
            return null;
        }

        return new Cue { First = at, Verb = at, Last = subject?.Reach ?? next - 1, Text = new Slice(start, start + length), Subject = subject };
    }

    // "По его словам, колодцы пусты"
    private static Cue? Own(Prose prose, int at)
    {
        var rest = prose.Text.AsSpan(prose.Tokens[at].Start);
        var (him, her) = (prose.Words.AccordingToHim.MatchStart(rest), prose.Words.AccordingToHer.MatchStart(rest));
        if (Math.Max(him, her) == 0)
        {
            return null;
        }

        var last = at;
        while (last + 1 < prose.Tokens.Count && prose.Tokens[last + 1].Start < prose.Tokens[at].Start + Math.Max(him, her))
        {
            last++;
        }

        last -= prose.Tokens[last].Kind == TokenKind.Comma ? 1 : 0;
        var whole = new Slice(prose.Tokens[at].Start, prose.Tokens[last].End);
        var subject = new Mention { Kind = MentionKind.Pronoun, First = at, Last = last, Reach = last, Whole = whole, Gender = him > 0 ? WordRole.Masculine : WordRole.Feminine };
        return new Cue { First = at, Verb = at, Last = last, Text = whole, Subject = subject };
    }

    internal static Cue? Quoting(Prose prose, int verb, int first, int end)
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
        return leads || follows ? CueFinder.Make(prose, start, verb, quoted.Reach, quoted) : null;
    }
}
