using SpeechText.Languages;

namespace SpeechText.Fields.Quotations;

/// <summary>
/// Tells whether two quotations are one that its attribution interrupts.
/// <code>
/// “We came,” he said, “and we stayed.”        one
/// “We came,” he said. “We stayed.”            two
/// “We came,” he said, citing “a duty”         two
/// </code>
/// The attribution is nothing but subject, verb and a few words, with a comma at both ends.
/// </summary>
internal static class Interruption
{
    private const int LongestAttribution = 25;

    internal static bool Is(Prose prose, int first, int second)
    {
        var tokens = prose.Tokens;
        if (first < 0 || second - first < 3 || second - first > LongestAttribution || tokens[second - 1].Kind != TokenKind.Comma)
        {
            return false;
        }

        if (prose.LastOfQuote(first) != ',' && tokens[first + 1].Kind != TokenKind.Comma)
        {
            return false;
        }

        var says = 0;
        for (var at = first + 1; at < second; at++)
        {
            var token = tokens[at];
            if (token.Kind is TokenKind.Stop or TokenKind.Quote or TokenKind.Colon || token.Is(WordRole.Saying))
            {
                return false;
            }

            says += token.Is(WordRole.Says) && prose.MentionFrom(at) is null ? 1 : 0;
        }

        return says == 1;
    }
}
