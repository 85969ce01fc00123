namespace SpeechText.Languages;

/// <summary>
/// The letters that some words begin with, folded into 64 bits. Most words of a text are told from a short list of words by their first
/// letter alone, for less than it costs to hash them.
/// </summary>
internal readonly struct FirstLetters
{
    // Arabic writes one for the other.
    private const string Alefs = "اأإآ";

    private readonly ulong _letters;

    private FirstLetters(ulong letters) => _letters = letters;

    internal static FirstLetters Of(IEnumerable<string> words)
    {
        var letters = 0UL;
        foreach (var word in words)
        {
            letters |= Bit(word[0]);
            foreach (var alef in Alefs.Contains(word[0], StringComparison.Ordinal) ? Alefs : string.Empty)
            {
                letters |= Bit(alef);
            }
        }

        return new FirstLetters(letters);
    }

    /// <summary>The letters of both lists.</summary>
    internal FirstLetters With(FirstLetters other) => new(_letters | other._letters);

    /// <summary>False where no word of the list begins as <paramref name="text"/> does.</summary>
    internal bool MayStart(ReadOnlySpan<char> text) => !text.IsEmpty && (_letters & Bit(text[0])) != 0;

    // Letters of both cases must share their bit; the Turkish dotless i does so with neither.
    private static ulong Bit(char c) => 1UL << (char.ToUpperInvariant(c) & 63);
}
