using SpeechText.Languages;

namespace SpeechText.Fields.Symbols;

/// <summary>
/// The Latin letter that a character of a symbol is, or is taken for: Cyrillic and Greek letters look the same in print, and writers and
/// OCR use them. <c>А/С.6</c> in Cyrillic is <c>A/C.6</c>.
/// </summary>
internal static class SymbolLetter
{
    private const string LookAlikes = "АВСЕНКМОРТХІЅЈΑΒΕΗΙΚΜΝΟΡΤΧΖ";
    private const string Latin = "ABCEHKMOPTXISJABEHIKMNOPTXZ";

    /// <summary>The letter; NUL where the character is none of a symbol's.</summary>
    internal static char Of(char c) =>
        char.IsAsciiLetter(c) ? c : c < '\u0370' ? '\0' : LookAlikes.IndexOf(c, StringComparison.Ordinal) is var place and >= 0 ? Latin[place] : '\0';

    /// <summary>The hyphens that stand within a symbol: <c>ES-11</c>, <c>ICC‑ASP</c>.</summary>
    internal static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011';

    /// <summary>True where nothing that could be a symbol's goes on. Chinese sets no blanks after one.</summary>
    internal static bool MayStandBehind(char c) => !char.IsLetterOrDigit(c) || Scripts.IsIdeograph(c);

    /// <summary>The strokes between the parts of a symbol.</summary>
    internal static bool IsSlash(char c) => c is '/' or '\u2044' or '\u2215';
}
