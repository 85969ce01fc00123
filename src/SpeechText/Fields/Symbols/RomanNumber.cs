namespace SpeechText.Fields.Symbols;

/// <summary>
/// The Roman numbers that sessions had to 1975, special ones with their letters: <c>XXI</c>, <c>ES-II</c>, <c>S-VI</c>.
/// </summary>
internal static class RomanNumber
{
    internal static bool Is(ReadOnlySpan<char> text)
    {
        if (text.StartsWith("ES-") || text.StartsWith("S-"))
        {
            text = text[(text.IndexOf('-') + 1)..];
        }

        return !text.IsEmpty && text.IndexOfAnyExcept("IVXL") < 0;
    }
}
