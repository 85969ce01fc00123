using System.Buffers;
using System.Text;

namespace SpeechText.Pdf.Script;

/// <summary>
/// The characters of a text layer: what may stand in XML, what is printed, and which kind each is of.
/// </summary>
internal static class Characters
{
    private const char Replacement = '\uFFFD';

    private static readonly SearchValues<char> NotInXml = SearchValues.Create(
        string.Concat(Enumerable.Range(0, 0x20).Where(c => c is not (0x09 or 0x0A or 0x0D)).Select(c => (char)c)) + "\uFFFE\uFFFF");

    /// <summary>The tool writes control characters as they are, which no XML may hold: each becomes the replacement character.</summary>
    internal static string Allowed(string text)
    {
        if (!text.AsSpan().ContainsAny(NotInXml))
        {
            return text;
        }

        return string.Create(text.Length, text, static (room, from) =>
        {
            from.CopyTo(room);
            for (var at = 0; room[at..].IndexOfAny(NotInXml) is var next and >= 0; at += next + 1)
            {
                room[at + next] = Replacement;
            }
        });
    }

    /// <summary>
    /// What is printed of a word: marks that only direct the order of writing, and white space, are not. The bullets of symbol fonts, which
    /// have private signs, are bullets.
    /// </summary>
    internal static string Printed(string word)
    {
        if (word is "\uF0B7" or "\uF0A7" or "\uF0D8" or "\uF0A8" or "\uF076" or "\uF06E")
        {
            return "•";
        }

        if (word.Any(IsArabicMark) && word.Any(char.IsLetterOrDigit) && !word.Any(IsRightToLeft))
        {
            // A font that has no blank of its own gave such a mark for it.
            return string.Concat(word.Where(printed => !IsDirection(printed)).Select(printed => IsArabicMark(printed) ? ' ' : printed)).Trim();
        }

        foreach (var c in word)
        {
            if (IsDirection(c) || char.IsWhiteSpace(c))
            {
                return string.Concat(word.Where(printed => !IsDirection(printed) && !char.IsWhiteSpace(printed)));
            }
        }

        return word;
    }

    /// <summary>Hebrew, Arabic and the other scripts written from right to left, presentation forms among them.</summary>
    internal static bool IsRightToLeft(char c) =>
        c is (>= '\u0590' and <= '\u08FF') or (>= '\uFB1D' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFE') && !IsArabicDigit(c) && !IsArabicMark(c);

    /// <summary>A mark that is written over or under an Arabic letter.</summary>
    internal static bool IsArabicMark(char c) => c is (>= '\u064B' and <= '\u065F') or '\u0670';

    internal static bool IsArabicDigit(char c) => c is (>= '\u0660' and <= '\u0669') or (>= '\u06F0' and <= '\u06F9');

    /// <summary>Ligatures of Latin letters and the shapes that Arabic letters take in a word, which stand for the letters themselves.</summary>
    internal static bool IsPresentationForm(char c) => c is (>= '\uFB00' and <= '\uFB06') or (>= '\uFB50' and <= '\uFDFB') or (>= '\uFE70' and <= '\uFEFC');

    /// <summary>Writes presentation forms as the letters that they stand for.</summary>
    internal static string Plain(string word)
    {
        if (!word.Any(IsPresentationForm))
        {
            return word;
        }

        var plain = new StringBuilder(word.Length + 4);
        foreach (var c in word)
        {
            plain.Append(IsPresentationForm(c) ? c.ToString().Normalize(NormalizationForm.FormKC) : c);
        }

        return plain.ToString();
    }

    private static bool IsDirection(char c) => c is '\u200E' or '\u200F' or '\u061C' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\uFEFF';
}
