using SpeechText.Languages;

namespace SpeechText.Fields.Quotations;

/// <summary>
/// Tells where a title before a name ends and the name begins.
/// <code>
/// Secretary-General | Ban Ki-moon
/// Under-Secretary-General for Humanitarian Affairs and Emergency Relief Coordinator | Rosa Lindt
/// President of Ruritania | Otto Brandt
/// </code>
/// After <c>of</c> or <c>for</c> the words up to the last one that says what the office is for belong to it; without such a word, the first.
/// </summary>
internal static class TitleReader
{
    // A text may be all in capitals: no title is longer.
    private const int LongestRun = 40;
    private const int MostTies = 8;

    /// <summary>The token after the title that begins at <paramref name="at"/>; <paramref name="at"/> itself where none does.</summary>
    internal static int Skip(List<Token> tokens, int at)
    {
        var run = EndOfRun(tokens, at);
        var office = LastOffice(tokens, at, run);

        // "Director General Amy Pope": the surname is a word for an office too.
        if (office == run - 1
            && office - 2 > at
            && tokens[office - 1].Role == WordRole.None
            && LastOffice(tokens, at, office - 1) is var earlier and > 0
            && earlier == office - 2)
        {
            office = earlier;
        }

        if (office < 0)
        {
            return at;
        }

        var end = office + 1;
        for (var ties = 0; ties < MostTies && end == run && end + 1 < tokens.Count && IsTie(tokens, end); ties++)
        {
            var start = tokens[end + 1].Is(WordRole.Determiner) ? end + 2 : end + 1;
            run = EndOfRun(tokens, start);
            if (run == start)
            {
                break;
            }

            var split = Math.Max(LastOffice(tokens, start, run), LastDomain(tokens, start, run)) + 1;
            end = split > start ? split : run - start >= 3 ? start + 1 : run;
        }

        // The office's own abbreviation may stand between it and the name.
        return end + 3 < tokens.Count
            && tokens[end].Kind == TokenKind.Open
            && tokens[end + 1].IsCapital
            && tokens[end + 2].Kind == TokenKind.Close
            && tokens[end + 3].IsCapital
            ? end + 3
            : end;
    }

    private static bool IsTie(List<Token> tokens, int at) =>
        tokens[at].IsWord
            && !tokens[at].IsCapital
            && tokens[at].Is(WordRole.Preposition | WordRole.Conjunction)
            && !tokens[at].Is(WordRole.Relative | WordRole.Auxiliary);

    private static int EndOfRun(List<Token> tokens, int at)
    {
        var end = at;
        while (end < tokens.Count
            && end - at < LongestRun
            && tokens[end].IsWord
            && (tokens[end].IsCapital || tokens[end].Is(WordRole.Office))
            && !(end > at && tokens[end].Is(WordRole.Honorific) && !tokens[end].Is(WordRole.Office)))
        {
            end++;
        }

        return end;
    }

    private static int LastOffice(List<Token> tokens, int at, int end) => Last(tokens, at, end, WordRole.Office);

    private static int LastDomain(List<Token> tokens, int at, int end) => Last(tokens, at, end, WordRole.Domain | WordRole.Body);

    private static int Last(List<Token> tokens, int at, int end, WordRole role)
    {
        for (var i = end - 1; i >= at; i--)
        {
            if (tokens[i].Is(role))
            {
                return i;
            }
        }

        return -1;
    }
}
