using System.Buffers;

namespace SpeechText.Languages;

/// <summary>
/// The commonest words of all languages in one table, so that a word is looked up once and not once a language.
/// </summary>
internal static class CommonWordTable
{
    private static readonly WordTable Languages = new(Lexicons.All.SelectMany((lexicon, place) => lexicon.CommonWords.Words.Select(word => (word, 1 << place))));

    private static readonly SearchValues<char> Foreign = SearchValues.Create(string.Concat(Lexicons.All.Select(l => l.ForeignLetters)));

    /// <summary>One bit for each language that the word is common in, by its place in <see cref="Lexicons.All"/>.</summary>
    internal static uint LanguagesOf(ReadOnlySpan<char> word) => (uint)Languages.Of(word);

    /// <summary>True for a letter that none of the languages uses.</summary>
    internal static bool IsForeign(char letter) => Foreign.Contains(letter);
}
