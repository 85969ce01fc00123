using SpeechText.Languages;

namespace SpeechText.Fields.Quotations;

/// <summary>
/// Knows a verb of saying that is on no list by its place beside a quotation and somebody.
/// <code>
/// «Колодцы пустеют», - перечислил он.       between the quotation and its subject
/// “We stay,” Ivo Marek enthuses.             behind them
/// </code>
/// </summary>
internal static class ByPlace
{
    internal static Cue? Find(Prose prose, int at, int first)
    {
        var tokens = prose.Tokens;
        if (at == first || tokens[at].Role != WordRole.None || tokens[at].IsCapital || char.IsDigit(prose.Text[tokens[at].Start]))
        {
            return null;
        }

        // «Колодцы пустеют», - перечислил он; « Les puits sont vides », a réagi M. Brandt
        var start = prose.Words.NounFirst && tokens[at - 1].Is(WordRole.Auxiliary) ? at - 1 : at;
        if (start > first
            && IsOpenQuote(prose, start - 1)
            && prose.MentionFrom(at + 1) is { Kind: not (MentionKind.People or MentionKind.Body) } after
            && EndsClause(tokens, after.Reach + 1)
            && (prose.Words.NounFirst || after.Kind != MentionKind.Pronoun))
        {
            return CueFinder.Make(prose, start, at, after.Reach, after);
        }

        return !prose.Words.NounFirst
            && prose.MentionTo(at - 1) is { Kind: not (MentionKind.People or MentionKind.Body) } before
            && before.First > first
            && IsOpenQuote(prose, before.First - 1)
            && EndsClause(tokens, at + 1)
            ? CueFinder.Make(prose, before.First, at, at, before)
            : null;
    }

    // A quotation with a comma, or a mark of its own, before what follows.
    private static bool IsOpenQuote(Prose prose, int at)
    {
        var hasComma = false;
        while (at > 0 && prose.Tokens[at].Kind is TokenKind.Comma or TokenKind.Dash)
        {
            hasComma = true;
            at--;
        }

        return at >= 0 && prose.Tokens[at].Kind == TokenKind.Quote && (hasComma || prose.LastOfQuote(at) is ',' or '!' or '?' or '…');
    }

    private static bool EndsClause(List<Token> tokens, int at) =>
        at >= tokens.Count
            || tokens[at].Kind is TokenKind.Stop or TokenKind.Comma or TokenKind.Dash or TokenKind.Colon
            || tokens[at].Is(WordRole.Preposition | WordRole.Auxiliary);
}
