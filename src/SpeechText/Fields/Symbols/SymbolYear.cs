using System.Globalization;

namespace SpeechText.Fields.Symbols;

/// <summary>
/// The years that symbols have: four digits, from the first session on.
/// </summary>
internal static class SymbolYear
{
    private const int First = 1946;
    private const int Last = 2099;

    internal static bool Is(ReadOnlySpan<char> text) => text.Length == 4 && IsDigits(text) && Of(text) is >= First and <= Last;

    internal static int Of(ReadOnlySpan<char> year) => int.Parse(year, NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>Four digits in the place of a year, whether or not a symbol can be of that year.</summary>
    internal static bool IsPrinted(ReadOnlySpan<char> text) => text.Length == 4 && IsDigits(text);

    private static bool IsDigits(ReadOnlySpan<char> text) => text.IndexOfAnyExceptInRange('0', '9') < 0;
}
