namespace SpeechText.Languages;

/// <summary>
/// The words around names.
/// </summary>
internal sealed record NameWords
{
    /// <summary>Courtesy before a name: <c>Mr.</c>, <c>H.E.</c>, <c>His Excellency</c>.</summary>
    internal PhraseSet Honorifics { get; init; } = new();

    /// <summary>Ranks and callings before a name, which stand with the honorifics of a speaker and are the title of an addressee: <c>Ambassador</c>, <c>Judge</c>.</summary>
    internal PhraseSet Ranks { get; init; } = new();

    /// <summary>Small words within a name: <c>de</c>, <c>van</c>, <c>bin</c>.</summary>
    internal WordSet Particles { get; init; } = new();

    /// <summary>Letters after a name: <c>QC</c>, <c>O.B.E.</c></summary>
    internal PhraseSet PostNominals { get; init; } = new();

    /// <summary>The nouns that titles are made around: <c>Minister</c>, <c>Counsel</c>, <c>Under-Secretary-General</c>.</summary>
    internal WordSet TitleNouns { get; init; } = new();

    /// <summary>Words that a title cannot end in, for its noun follows: <c>Prime</c>, <c>Deputy</c>.</summary>
    internal WordSet TitlePrefixes { get; init; } = new();

    /// <summary>Words that lead from the noun of a title to its field: <c>of</c>, <c>for</c>.</summary>
    internal WordSet TitleLinks { get; init; } = new();

    /// <summary>True for a link, and for a word that one is elided before: <c>d'État</c>.</summary>
    internal bool IsTitleLink(ReadOnlySpan<char> word) =>
        TitleLinks.Contains(word) || (word.IndexOfAny('\'', '’') is var mark and > 0 && TitleLinks.Contains(word[..(mark + 1)]));

    /// <summary>Words that join two titles, or two fields of one: <c>and</c>.</summary>
    internal WordSet And { get; init; } = new();

    /// <summary>Words kept small when capitals are made readable.</summary>
    internal WordSet SmallWords { get; init; } = new();

    /// <summary>Words kept in capitals when the rest is made readable.</summary>
    internal WordSet Acronyms { get; init; } = new();
}
