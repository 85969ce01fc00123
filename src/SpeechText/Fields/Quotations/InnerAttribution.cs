using SpeechText.Languages;

namespace SpeechText.Fields.Quotations;

/// <summary>
/// Parts a quotation that its attribution interrupts within one pair of marks, as printers of Russian, French and Spanish do.
/// <code>
/// «Мы остаемся, – сказал Брандт, – и не уйдем»                    two pieces
/// « La vallée, a insisté M. Brandt, doit vivre »                  two pieces
/// “El valle —insistió Brandt— debe vivir”                         two pieces
/// «Мы остаемся, – сказал Брандт»                                  one piece, and who said it
/// «Мы – это долина, – и мы остаемся»                              as it is: no verb of saying
/// </code>
/// A dash, or a comma with a subject after the verb, leads to a verb of saying; another one ends the attribution.
/// </summary>
internal static class InnerAttribution
{
    private const int Longest = 120;
    private const int LongestBetweenCommas = 60;

    /// <summary>Gives the pairs, each that is interrupted as pieces without marks at the cuts.</summary>
    internal static List<Marked> Part(ReadOnlySpan<char> text, List<Marked> quotes, AttributionWords words)
    {
        if (!words.NounFirst || quotes.Count == 0)
        {
            return quotes;
        }

        List<Marked>? parts = null;
        for (var i = 0; i < quotes.Count; i++)
        {
            var rest = quotes[i];
            while (Find(text, rest, words) is var (start, end))
            {
                parts ??= quotes[..i];
                parts.Add(rest with { End = start, GoesOn = false, Closing = 0 });
                rest = rest with { Start = end, Opening = 0 };
            }

            if (rest.Start < rest.End - rest.Closing)
            {
                parts?.Add(rest);
            }
        }

        return parts ?? quotes;
    }

    // Where the attribution starts, and where the words after it do.
    private static (int Start, int End)? Find(ReadOnlySpan<char> text, Marked quote, AttributionWords words)
    {
        var limit = quote.GoesOn ? quote.End : quote.End - quote.Closing;
        for (var at = quote.Start + Math.Max(quote.Opening, 1); at < limit; at++)
        {
            var isDash = IsDash(text, at);
            if ((isDash || text[at] == ',') && Verb(text, at + 1, limit, words, mustHaveSubject: !isDash) is var verb && verb > 0)
            {
                var end = isDash ? AfterDash(text, verb, limit) : AfterComma(text, verb, limit);
                if (end > 0)
                {
                    return (isDash ? Trimmed(text, at) : at, end);
                }
            }
        }

        return null;
    }

    // The end of the verb of saying at a place, its auxiliaries before it; 0 where none stands there.
    private static int Verb(ReadOnlySpan<char> text, int at, int limit, AttributionWords words, bool mustHaveSubject)
    {
        var hasSubject = false;
        while (true)
        {
            at = SkipBlanks(text, at, limit);
            var end = EndOfWord(text, at, limit);
            if (end == at)
            {
                return 0;
            }

            var role = words.Roles.Value.Of(text[at..end]);
            var hung = end;
            while (hung < limit && (char.IsLetter(text[hung]) || text[hung] is '-' or '\u2011'))
            {
                hung++;
            }

            hasSubject |= hung > end;
            if ((role & WordRole.Says) != 0 && char.IsLower(text[at]))
            {
                return !mustHaveSubject || hasSubject || BeginsSubject(text, hung, limit, words) ? hung : 0;
            }

            if ((role & WordRole.Auxiliary) == 0)
            {
                return 0;
            }

            at = hung;
        }
    }

    private static bool BeginsSubject(ReadOnlySpan<char> text, int at, int limit, AttributionWords words)
    {
        at = SkipBlanks(text, at, limit);
        var end = EndOfWord(text, at, limit);
        return end > at && (char.IsUpper(text[at]) || (words.Roles.Value.Of(text[at..end]) & (WordRole.Determiner | WordRole.Pronoun | WordRole.Office)) != 0);
    }

    private static int AfterDash(ReadOnlySpan<char> text, int at, int limit)
    {
        var end = Math.Min(limit, at + Longest);
        for (; at < end; at++)
        {
            if (IsDash(text, at))
            {
                return SkipBlanks(text, at + 1, limit);
            }

            if (text[at] is '.' or '!' or '?' && SkipBlanks(text, at + 1, limit) is var next && next < limit && !IsDash(text, next))
            {
                return 0;
            }
        }

        return end == limit ? limit : 0;
    }

    private static int AfterComma(ReadOnlySpan<char> text, int at, int limit)
    {
        var end = Math.Min(limit, at + LongestBetweenCommas);
        for (; at < end; at++)
        {
            if (text[at] is ';' or '!' or '?' || (text[at] == '.' && !IsAbbreviated(text, at)))
            {
                return 0;
            }

            if (text[at] == ',')
            {
                return SkipBlanks(text, at + 1, limit);
            }
        }

        return 0;
    }

    // "M.", "Sr.": a capital and no more than two letters after it.
    private static bool IsAbbreviated(ReadOnlySpan<char> text, int stop)
    {
        var start = stop;
        while (start > 0 && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        return stop - start is > 0 and <= 3 && char.IsUpper(text[start]);
    }

    // Of a word's own hyphen both sides are letters.
    private static bool IsDash(ReadOnlySpan<char> text, int at) =>
        text[at] is '–' or '—' || (text[at] == '-' && at > 0 && at + 1 < text.Length && char.IsWhiteSpace(text[at - 1]) && char.IsWhiteSpace(text[at + 1]));

    private static int SkipBlanks(ReadOnlySpan<char> text, int at, int limit)
    {
        while (at < limit && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }

    private static int EndOfWord(ReadOnlySpan<char> text, int at, int limit)
    {
        while (at < limit && char.IsLetter(text[at]))
        {
            at++;
        }

        return at;
    }

    private static int Trimmed(ReadOnlySpan<char> text, int at)
    {
        while (char.IsWhiteSpace(text[at - 1]))
        {
            at--;
        }

        return at;
    }
}
