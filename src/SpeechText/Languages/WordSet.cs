using System.Collections.Frozen;

namespace SpeechText.Languages;

/// <summary>
/// Words of a language, found without regard to case and without copying the text they stand in.
/// </summary>
internal sealed class WordSet
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _words;

    internal WordSet(params ReadOnlySpan<string> words)
    {
        var set = words.ToArray().ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        _words = set.GetAlternateLookup<ReadOnlySpan<char>>();
        Count = set.Count;
    }

    internal int Count { get; }

    /// <summary>Makes the set of the words of one string, set apart by blanks and line ends.</summary>
    internal static WordSet Of(string words) => new(words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    internal bool Contains(ReadOnlySpan<char> word) => _words.Contains(word);
}
