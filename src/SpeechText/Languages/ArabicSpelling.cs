namespace SpeechText.Languages;

/// <summary>
/// Tells Arabic words to be the same however they are spelt or damaged: hamza on an alef or none, vowel marks or none, and, as text layers
/// of PDF give them, the letters of a ligature the wrong way round or a blank within a word.
/// <code>
/// السالم    السلام     lam and alef are one sign of the font
/// اجلمعية   الجمعية    so are lam and jeem
/// سبتمرب    سبتمبر     and many a letter with the ra after it
/// هللا      الله       a sign of its own
/// الس يد    السيد      a gap of the page
/// </code>
/// </summary>
internal static class ArabicSpelling
{
    private const string God = "الله";

    // Letters that are not written together with the next one make no ligature.
    private const string Unjoined = "ادذرزو";

    // The second letters of the ligatures of text fonts.
    private const string Seconds = "اجحخمهيرزن";

    internal static bool IsLetter(char c) => c is >= '\u0620' and <= '\u064A';

    /// <summary>A number that all spellings of a word share, in whatever order its letters come.</summary>
    internal static uint Hash(ReadOnlySpan<char> word)
    {
        var hash = 0u;
        foreach (var c in word)
        {
            hash += IsSilent(c) ? 0 : Fold(c) * 0x9E3779B1u;
        }

        return hash;
    }

    internal static bool AreSame(ReadOnlySpan<char> printed, string known) => MatchStart(printed, known) == printed.Length;

    /// <summary>The length in <paramref name="text"/> of the phrase that it begins with, up to the end of a word; 0 where it begins otherwise.</summary>
    internal static int MatchStart(ReadOnlySpan<char> text, string phrase)
    {
        // Of so few letters each counts: "آل" is of a name, "ال" an article.
        if (phrase.Length <= 2)
        {
            return text.StartsWith(phrase) && (text.Length == phrase.Length || !char.IsLetterOrDigit(text[phrase.Length])) ? phrase.Length : 0;
        }

        var (at, place) = (0, 0);
        var mayGap = false;
        while (Skip(phrase, ref place) < phrase.Length)
        {
            if (phrase[place] == ' ')
            {
                var blank = Skip(text, ref at);
                while (at < text.Length && char.IsWhiteSpace(text[at]))
                {
                    at++;
                }

                if (at == blank)
                {
                    return 0;
                }

                (mayGap, place) = (false, place + 1);
                continue;
            }

            if (Skip(text, ref at) < text.Length && text[at] == ' ' && mayGap)
            {
                (mayGap, at) = (false, at + 1);
                continue;
            }

            var length = Letters(text[at..], phrase.AsSpan(place), out var known);
            if (length == 0)
            {
                return 0;
            }

            mayGap |= place == 0 || phrase[place - 1] == ' ';
            (at, place) = (at + length, place + known);
        }

        while (at < text.Length && IsSilent(text[at]))
        {
            at++;
        }

        return at == text.Length || !char.IsLetterOrDigit(text[at]) ? at : 0;
    }

    // How many characters of the text are the next one, two or four letters of the phrase, in their order or a ligature's.
    private static int Letters(ReadOnlySpan<char> text, ReadOnlySpan<char> phrase, out int known)
    {
        known = 1;
        if (text.IsEmpty)
        {
            return 0;
        }

        if (Fold(text[0]) == Fold(phrase[0]))
        {
            return 1;
        }

        if (text.Length > 1 && phrase.Length > 1 && Fold(text[0]) == Fold(phrase[1]) && Fold(text[1]) == Fold(phrase[0]) && AreLigature(Fold(phrase[0]), Fold(phrase[1])))
        {
            known = 2;
            return 2;
        }

        known = God.Length;
        return phrase.StartsWith(God) && text.StartsWith("هللا") ? God.Length : 0;
    }

    private static bool AreLigature(char first, char second) => Seconds.Contains(second, StringComparison.Ordinal) && !Unjoined.Contains(first, StringComparison.Ordinal);

    private static int Skip(ReadOnlySpan<char> text, ref int at)
    {
        while (at < text.Length && IsSilent(text[at]))
        {
            at++;
        }

        return at;
    }

    // Vowel marks, the stroke that lengthens a word, marks of direction.
    private static bool IsSilent(char c) => c is (>= '\u064B' and <= '\u065F') or '\u0670' or '\u0640' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    private static char Fold(char c) => c switch
    {
        'أ' or 'إ' or 'آ' or 'ٱ' => 'ا',
        'ى' => 'ي',
        'ة' => 'ه',
        _ => c,
    };
}
