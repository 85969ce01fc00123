namespace SpeechText.Languages;

/// <summary>
/// Phrases of one or more words, met as in a <see cref="PhraseTable{T}"/>.
/// </summary>
internal sealed class PhraseSet
{
    private readonly PhraseTable<bool> _phrases;

    internal PhraseSet(params ReadOnlySpan<string> phrases) => _phrases = new(phrases.ToArray().Select(p => (p, true)).ToArray());

    /// <summary>Makes the set of the phrases of one string, one a line.</summary>
    internal static PhraseSet Of(string phrases) =>
        new(phrases.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    internal FirstLetters First => _phrases.First;

    /// <summary>The phrases, in the order they were given in.</summary>
    internal IEnumerable<string> All => _phrases.All.Select(p => p.Phrase);

    /// <summary>The length of the longest phrase that <paramref name="text"/> begins with; 0 where it begins with none.</summary>
    internal int MatchStart(ReadOnlySpan<char> text) => _phrases.MatchStart(text, out _);

    /// <summary>True where the whole of <paramref name="text"/> is one of the phrases.</summary>
    internal bool Contains(ReadOnlySpan<char> text) => !text.IsEmpty && MatchStart(text) == text.Length;
}
