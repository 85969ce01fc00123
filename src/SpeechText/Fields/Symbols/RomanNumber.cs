namespace SpeechText.Fields.Symbols;

/// <summary>
/// The Roman numbers that sessions had to 1975, special ones with their letters: <c>XXI</c>, <c>ES-II</c>, <c>S-VI</c>.
/// </summary>
internal static class RomanNumber
{
    private const int Last = 39;

    private static readonly string[] Units = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];

    internal static bool Is(ReadOnlySpan<char> text)
    {
        if (text.StartsWith("ES-") || text.StartsWith("S-"))
        {
            text = text[(text.IndexOf('-') + 1)..];
        }

        return !text.IsEmpty && text.IndexOfAnyExcept("IVXL") < 0;
    }

    /// <summary>The number in Roman figures; empty for one that no session had.</summary>
    internal static string Of(int number) =>
        number is < 1 or > Last ? string.Empty : new string('X', number / 10) + Units[number % 10];
}
