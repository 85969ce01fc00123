namespace SpeechText.Auditing;

/// <summary>
/// Where two texts that should be one begin to differ.
/// </summary>
internal static class Difference
{
    private const int Shown = 24;

    internal static string Describe(string what, string text, string pieces)
    {
        var same = text.AsSpan().CommonPrefixLength(pieces);
        return $"From character {same} the {what} reads '{At(text, same)}', and its pieces read '{At(pieces, same)}'.";
    }

    private static string At(string text, int start) => text.Length - start > Shown ? $"{text.AsSpan(start, Shown)}…" : text[start..];
}
