using System.Buffers;
using System.Collections.Frozen;

namespace SpeechText.Languages;

/// <summary>
/// The commonest words of all languages in one table, so that a word is looked up once and not once a language.
/// </summary>
internal static class CommonWordTable
{
    private static readonly FrozenDictionary<string, uint> Languages = Lexicons.All
        .SelectMany((lexicon, place) => lexicon.CommonWords.Words.Distinct().Select(word => (word, Bit: 1u << place)))
        .GroupBy(w => w.word, StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(g => g.Key, g => g.Aggregate(0u, (bits, w) => bits | w.Bit), StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, uint>.AlternateLookup<ReadOnlySpan<char>> Lookup = Languages.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly int Longest = Languages.Keys.Max(w => w.Length);

    private static readonly SearchValues<char> Foreign = SearchValues.Create(string.Concat(Lexicons.All.Select(l => l.ForeignLetters)));

    /// <summary>One bit for each language that the word is common in, by its place in <see cref="Lexicons.All"/>.</summary>
    internal static uint LanguagesOf(ReadOnlySpan<char> word) => word.Length <= Longest && Lookup.TryGetValue(word, out var bits) ? bits : 0;

    /// <summary>True for a letter that none of the languages uses.</summary>
    internal static bool IsForeign(char letter) => Foreign.Contains(letter);
}
