using SpeechText.Languages;

namespace SpeechText.Fields.States;

/// <summary>
/// Reads names of States.
/// <code>
/// Iran (Islamic Republic of)                                     IRN
/// the Republic of Côte d’Ivoire                                  CIV
/// Permanent Representative of the Russian Federation to the UN   RUS at [32..50)
/// European Union                                                 nothing: it is no State
/// </code>
/// Bodies and organizations have no code. Time is linear in the text, and nothing is copied.
/// </summary>
internal static class StateReader
{
    /// <summary>Reads a whole string as the name of one State; an article or preposition before it and marks around it are left aside.</summary>
    internal static bool TryRead(ReadOnlySpan<char> text, Lexicon lexicon, out string code)
    {
        text = text.Trim().TrimEnd("*,;: ");
        if (text is ['(', .. var inner, ')'])
        {
            text = inner.Trim();
        }

        if (IsName(text, lexicon, out code) || (text.EndsWith('.') && IsName(text = text.TrimEnd('.'), lexicon, out code)))
        {
            return true;
        }

        var article = lexicon.States.Articles.MatchStart(text);
        return article > 0 && IsName(text[article..].TrimStart(), lexicon, out code);
    }

    /// <summary>Finds the first State named at or after <paramref name="from"/>, by the longest name that stands there.</summary>
    internal static bool TryFind(ReadOnlySpan<char> line, Lexicon lexicon, out StateMatch match, int from = 0)
    {
        var names = lexicon.States;
        for (var at = Math.Max(from, 0); at < line.Length; at++)
        {
            if (!MayStart(line, at))
            {
                continue;
            }

            var start = at;
            var length = names.MatchStart(line[at..], out var code);
            if (length == 0 && names.Proclitics.Contains(line[at]) && at + 1 < line.Length)
            {
                start++;
                length = names.MatchStart(line[start..], out code);
            }

            if (length > 0)
            {
                match = new StateMatch(start, start + length, code);
                return true;
            }
        }

        match = default;
        return false;
    }

    private static bool IsName(ReadOnlySpan<char> text, Lexicon lexicon, out string code) =>
        lexicon.States.MatchStart(text, out code) is var length and > 0 && length == text.Length;

    // At the start of a word, and a capital where the script has them: "того" is no Togo.
    private static bool MayStart(ReadOnlySpan<char> line, int at) =>
        char.IsLetter(line[at]) && !char.IsLower(line[at])
        && (at == 0 || !char.IsLetterOrDigit(line[at - 1]) || Scripts.IsIdeograph(line[at - 1]));
}
