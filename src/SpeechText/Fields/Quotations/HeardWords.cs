using SpeechText.Languages;

namespace SpeechText.Fields.Quotations;

/// <summary>
/// Finds the cues that tell of somebody's words without telling whose they are.
/// <code>
/// The valley is “a desert”, the Council heard today
/// speakers met amid warnings of “a long drought”
/// </code>
/// </summary>
internal static class HeardWords
{
    private const int LongestClause = 12;

    internal static Cue? Find(Prose prose, int at, int end)
    {
        var tokens = prose.Tokens;
        if (!prose.Words.Hears.Contains(prose.Text.AsSpan(tokens[at].Start, tokens[at].End - tokens[at].Start)))
        {
            return null;
        }

        var leads = at + 2 < end
            && tokens[at + 1].Is(WordRole.Preposition)
            && (tokens[at + 2].Kind == TokenKind.Quote || (at + 3 < end && tokens[at + 2].Is(WordRole.Determiner) && tokens[at + 3].Kind == TokenKind.Quote));
        var first = at;
        while (first > 0 && first > at - LongestClause && tokens[first - 1].IsWord)
        {
            first--;
        }

        return leads ? CueFinder.Make(prose, at, at, at, null)
            : first > 0 && tokens[tokens[first - 1].Kind == TokenKind.Comma && first > 1 ? first - 2 : first - 1].Kind == TokenKind.Quote ? CueFinder.Make(prose, first, at, at, null)
                : null;
    }
}
