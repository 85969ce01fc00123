using System.Text;
using SpeechText.Languages;

namespace SpeechText.Fields.Text;

/// <summary>
/// Capitals made readable: <c>OFFICE OF LEGAL AFFAIRS</c> becomes <c>Office of Legal Affairs</c>. A text with small letters in it stays as it is.
/// </summary>
internal static class ReadableCase
{
    internal static string Of(string text, NameWords words)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsLower(text[i]) && !IsOfNumber(text, i))
            {
                return text;
            }
        }

        return EachWord(text, words, isName: false);
    }

    // The small letters of "73rd" stand among capitals too.
    private static bool IsOfNumber(string text, int at)
    {
        while (at > 0 && char.IsLower(text[at]))
        {
            at--;
        }

        return char.IsDigit(text[at]);
    }

    /// <summary>A name, of which the surname alone may stand in capitals: <c>KISHIDA Fumio</c> becomes <c>Kishida Fumio</c>.</summary>
    internal static string OfName(string name, NameWords words) =>
        HasCapitals(name) ? EachWord(name, words, isName: true) : name;

    // Nearly all names are printed as they read.
    private static bool HasCapitals(string text)
    {
        for (var at = 0; Word.TryNext(text, ref at, out var start);)
        {
            if (IsCapitals(Word.WithoutElision(text.AsSpan(start, at - start))))
            {
                return true;
            }
        }

        return false;
    }

    private static string EachWord(string text, NameWords words, bool isName)
    {
        var readable = new StringBuilder(text.Length);
        var first = true;
        for (var at = 0; Word.TryNext(text, ref at, out var start); first = false)
        {
            readable.Append(text, readable.Length, start - readable.Length);
            var word = Word.WithoutElision(text.AsSpan(start, at - start));
            readable.Append(text, start, at - start - word.Length);
            if (!IsCapitals(word) || (IsRoman(word) && !(first && isName)) || words.Acronyms.Contains(word))
            {
                readable.Append(word);
            }
            else if (!first && (isName ? words.Particles : words.SmallWords).Contains(word))
            {
                readable.Append(text[start..at].ToLowerInvariant());
            }
            else
            {
                var article = isName ? 0 : LengthOfArticle(word, words);
                readable.Append(first ? word[..article].ToString() : word[..article].ToString().ToLowerInvariant());
                AppendCapitalized(readable, word[article..], words);
            }
        }

        return readable.Append(text, readable.Length, text.Length - readable.Length).ToString();
    }

    // "DE L’INTÉGRATION" becomes "de l’Intégration".
    private static int LengthOfArticle(ReadOnlySpan<char> word, NameWords words) =>
        word.IndexOfAny('\'', '’') is var mark and (1 or 2) && words.SmallWords.Contains(word[..(mark + 1)]) ? mark + 1 : 0;

    // Each part of "TAMER-JACOB" and of "O’BRIEN" keeps its first capital; initials keep all of theirs.
    private static void AppendCapitalized(StringBuilder readable, ReadOnlySpan<char> word, NameWords words)
    {
        var starts = true;
        for (var i = 0; i < word.Length; i++)
        {
            var c = word[i];
            readable.Append(starts ? c : char.ToLowerInvariant(c));
            starts = c is '.' || (c is '-' or '\u2010' or '\u2011' && !StartsSmallWord(word[(i + 1)..], words)) || (c is '\'' or '’' && word.Length - i > 2);
        }
    }

    // "COMMANDER-IN-CHIEF" becomes "Commander-in-Chief".
    private static bool StartsSmallWord(ReadOnlySpan<char> rest, NameWords words) =>
        rest.IndexOf('-') is var end and > 0 && words.SmallWords.Contains(rest[..end]);

    private static bool IsCapitals(ReadOnlySpan<char> word)
    {
        var letters = 0;
        foreach (var c in word)
        {
            if (char.IsLower(c))
            {
                return false;
            }

            letters += char.IsUpper(c) ? 1 : 0;
        }

        return letters > 1;
    }

    // "CHARLES III", "XVIII SUMMIT"; not the surname that begins "XI JINPING".
    private static bool IsRoman(ReadOnlySpan<char> word) => word.Length > 1 && word.IndexOfAnyExcept("IVX") < 0;
}
