using SpeechText.Languages;

namespace SpeechText.Fields.TurnHeads;

/// <summary>
/// Words that a hyphen divided at the end of a line that is no longer there.
/// <code>
/// The Presi- dent            The President
/// The Secretary- General     The Secretary-General
/// United King- dom           United Kingdom
/// </code>
/// </summary>
internal static class Divided
{
    private const string Gap = "- ";

    /// <summary>The words as they would be whole, with the hyphen and without it; none where nothing was divided.</summary>
    internal static string[] Readings(ReadOnlySpan<char> text) =>
        text.IndexOf(Gap) <= 0 ? [] :
        [
            text.ToString().Replace(Gap, string.Empty, StringComparison.Ordinal),
            text.ToString().Replace(Gap, "-", StringComparison.Ordinal),
        ];

    /// <summary>The reading that is one of the phrases; <see langword="null"/> where none is.</summary>
    internal static string? Read(ReadOnlySpan<char> text, PhraseSet phrases) => Array.Find(Readings(text), r => phrases.Contains(r));
}
