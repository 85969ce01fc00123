using System.Globalization;
using SpeechText.Pdf.Layout;

namespace SpeechText.Pdf.Script;

/// <summary>
/// Tells a text layer that says what is printed from one that does not: pages that are pictures, and fonts that do not say which characters
/// their signs stand for, so that the layer holds figures, symbols and letters at random.
/// </summary>
internal static class TextLayer
{
    // A stamp or a page number on each page makes no text layer.
    private const int LeastLetters = 12;

    // Of the tokens of printed prose, in any language, more than nine in ten are words or figures.
    private const double LeastNatural = 0.65;

    // In every language written with Latin letters, more than a third of them are vowels.
    private const double LeastVowels = 0.24;
    private const int LettersThatTell = 400;

    // Chinese has no blanks: its marks stand within what comes as one word.
    private const char FirstIdeograph = '\u2E80';

    internal static Diagnostic? Refuse(IReadOnlyList<Page> pages)
    {
        var letters = pages.Sum(page => Words(page).Sum(word => word.Count(IsSign)));
        if (letters < LeastLetters * Math.Max(1, pages.Count))
        {
            return DiagnosticId.NoTextLayer.At(default);
        }

        var unreadable = pages.Count(page => IsUnreadable([.. Words(page)]));
        return unreadable * 3 >= pages.Count || IsUnreadable([.. pages.SelectMany(Words)])
            ? DiagnosticId.UnmappedText.At(default, "its fonts do not say which characters the signs on the page stand for")
            : null;
    }

    /// <summary>True for a page of signs that stand for nothing known, among others that can be read.</summary>
    internal static bool IsUnreadable(Page page) => IsUnreadable([.. Words(page)]);

    private static bool IsSign(char c) => char.IsLetterOrDigit(c) || c == '\uFFFD' || char.IsControl(c) || char.GetUnicodeCategory(c) == UnicodeCategory.PrivateUse;

    private static bool IsUnreadable(List<string> words) => IsRandom(words) || IsOtherLetters(words);

    private static bool IsRandom(List<string> words)
    {
        int natural = 0, other = 0;
        foreach (var word in words)
        {
            if (IsNatural(word))
            {
                natural += word.Length;
            }
            else if (!IsLeader(word))
            {
                other += word.Length;
            }
        }

        return natural + other >= LettersThatTell && natural < LeastNatural * (natural + other);
    }

    // Each letter stands for another one, always the same.
    private static bool IsOtherLetters(List<string> words)
    {
        int latin = 0, vowels = 0;
        foreach (var c in words.SelectMany(word => word))
        {
            if (char.IsAsciiLetter(c) || c is >= '\u00C0' and <= '\u024F')
            {
                latin++;
                vowels += c is >= '\u00C0' || "aeiouyAEIOUY".Contains(c, StringComparison.Ordinal) ? 1 : 0;
            }
        }

        return latin >= LettersThatTell && vowels < LeastVowels * latin;
    }

    // Letters with marks about them, letters with a hyphen, an apostrophe or the like between; or figures. Not: 3?1, kajrZeÿ, a private sign.
    private static bool IsNatural(string word)
    {
        int first = 0, last = word.Length;
        while (first < last && IsMark(word[first]))
        {
            first++;
        }

        while (last > first && IsMark(word[last - 1]))
        {
            last--;
        }

        var core = word.AsSpan(first, last - first);
        return core.IsEmpty ? word.Length <= 3 : IsFigure(core) || IsWord(core) || IsAddress(core);
    }

    private static bool IsWord(ReadOnlySpan<char> word)
    {
        int changes = 0, letters = 0, digits = 0;
        for (var i = 0; i < word.Length; i++)
        {
            var c = word[i];
            if (c is 'ÿ' or '\uFFFD' || char.IsControl(c) || char.GetUnicodeCategory(c) is UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned)
            {
                return false;
            }

            letters += char.IsLetter(c) || IsCombining(c) ? 1 : 0;
            digits += char.IsDigit(c) ? 1 : 0;
            changes += i > 0 && char.IsUpper(c) && char.IsLower(word[i - 1]) ? 1 : 0;
            if (!char.IsLetterOrDigit(c) && !IsCombining(c) && !IsJoint(c) && !char.IsSurrogate(c) && c < FirstIdeograph)
            {
                return false;
            }
        }

        // COVID-19, 79th, G77, l'ONU, McDonald: hardly more of either.
        return letters > 0 && changes <= 2 && (digits == 0 || digits <= 4);
    }

    private static bool IsAddress(ReadOnlySpan<char> word)
    {
        if (!word.ContainsAny('@', '/') && !word.StartsWith("www."))
        {
            return false;
        }

        foreach (var c in word)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('@' or '/' or ':' or '.' or '-' or '_' or '?' or '=' or '&' or '%' or '#' or '+' or '~'))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsFigure(ReadOnlySpan<char> word)
    {
        var digits = 0;
        foreach (var c in word)
        {
            digits += char.IsDigit(c) ? 1 : 0;
            if (!char.IsDigit(c) && !IsJoint(c) && c is not ('%' or '$' or '€' or '£' or '+' or '°'))
            {
                return false;
            }
        }

        return digits > 0;
    }

    private static bool IsJoint(char c) => c is '-' or '‐' or '‑' or '–' or '—' or '\'' or '’' or '‘' or 'ʼ' or '´' or '`' or '.' or ',' or '/' or ':' or '&' or '\u00AD' or '\u200C' or '\u200D' or '،' or '؛' or '(' or ')' or '*';

    private static bool IsCombining(char c) =>
        char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.ModifierLetter;

    private static bool IsMark(char c) => char.IsPunctuation(c)
        || c is '©' or '®' or '™' or '°' or '•' or '§' or '«' or '»' or '“' or '”' or '$' or '€' or '£' or '+' or '=' or '|' or '<' or '>' or '^' or '~' or '`' or '´';

    private static bool IsLeader(string word) => word.Length > 3 && !word.Any(IsSign);

    private static IEnumerable<string> Words(Page page) => page.Lines.SelectMany(line => line.Words).SelectMany(word => word.Text.Split(' '));
}
