namespace SpeechText.Languages;

/// <summary>
/// A letter as it counts where names are compared: capital, without accent, one apostrophe and one blank for all kinds of them.
/// <code>
/// CÔTE D’IVOIRE, Côte d'Ivoire      COTE D'IVOIRE
/// Guinea‑Bissau, Guinea Bissau      GUINEA BISSAU
/// الأردن, الاردن                     الاردن
/// </code>
/// </summary>
internal static class FoldedLetter
{
    /// <summary>Stands for nothing: a vowel mark, a mark of direction, a soft hyphen.</summary>
    internal const char None = '\0';

    // U+00C0 to U+017F.
    private const string Latin =
        "AAAAAAÆCEEEEIIIIÐNOOOOO×OUUUUYÞß" +
        "AAAAAAÆCEEEEIIIIÐNOOOOO÷OUUUUYÞY" +
        "AAAAAACCCCCCCCDDDDEEEEEEEEEEGGGGGGGGHHHHIIIIIIIIIIIIJJKKKLLLLLLLLLL" +
        "NNNNNNNNNOOOOOOOORRRRRRSSSSSSSSTTTTTTUUUUUUUUUUUUWWYYYZZZZZZS";

    /// <summary>True for a word of the Latin script with any accent in it.</summary>
    internal static bool HasAccents(string word) => word.AsSpan().ContainsAnyInRange('\u00C0', '\u017F');

    /// <summary>The word as capitals are often printed: <c>République</c> is <c>REPUBLIQUE</c>.</summary>
    internal static string WithoutAccents(string word) => string.Create(word.Length, word, static (letters, word) =>
    {
        for (var i = 0; i < word.Length; i++)
        {
            letters[i] = word[i] is >= '\u00C0' and <= '\u017F' ? Of(word[i]) : char.ToUpperInvariant(word[i]);
        }
    });

    internal static char Of(char c) => c switch
    {
        >= 'a' and <= 'z' => (char)(c - 0x20),
        '-' or '\u2010' or '\u2011' or '\u2012' or '\u2013' => ' ',
        '`' or '´' or '‘' or '’' or '\u02BC' => '\'',
        < '\u0080' => char.IsWhiteSpace(c) ? ' ' : c,
        >= '\u00C0' and <= '\u017F' => Latin[c - 0xC0],
        'ё' or 'Ё' => 'Е',
        'أ' or 'إ' or 'آ' or 'ٱ' => 'ا',
        'ى' or 'ی' => 'ي',
        'ة' => 'ه',
        'ک' => 'ك',
        '\u00AD' or 'ـ' or '\uFEFF' or (>= '\u0300' and <= '\u036F') or (>= '\u064B' and <= '\u065F') => None,
        (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') => None,
        _ => char.IsWhiteSpace(c) ? ' ' : char.ToUpperInvariant(c),
    };
}
