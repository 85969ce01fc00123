using System.Collections.Immutable;

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

    /// <summary>What tells a son from his father, after a comma or not: <c>Jr.</c></summary>
    internal PhraseSet Generations { get; init; } = new();

    /// <summary>Letters after a name: <c>QC</c>, <c>O.B.E.</c></summary>
    internal PhraseSet PostNominals { get; init; } = new();

    /// <summary>The nouns that titles are made around: <c>Minister</c>, <c>Counsel</c>, <c>Under-Secretary-General</c>.</summary>
    internal WordSet TitleNouns { get; init; } = new();

    /// <summary>Those of them that are given names as well: <c>أمير</c>.</summary>
    internal WordSet TitlesInNames { get; init; } = new();

    /// <summary>Those of them that may follow a name at once in a script without blanks: <c>张三外长</c>.</summary>
    internal WordSet OfficesAfterNames { get; init; } = new();

    /// <summary>The surnames that names begin with, where nothing else shows that one begins.</summary>
    internal WordSet Surnames { get; init; } = new();

    /// <summary>Words that a title cannot end in, for its noun follows: <c>Prime</c>, <c>Deputy</c>.</summary>
    internal WordSet TitlePrefixes { get; init; } = new();

    /// <summary>Those of the nouns that only follow another, so that no title begins with one: <c>permanente</c> in <c>Representante Permanente</c>.</summary>
    internal WordSet TitleFollowers { get; init; } = new();

    /// <summary>True where a title begins with its noun or a prefix of it, so that <c>Asamblea General</c> is none.</summary>
    internal bool TitlesBeginWithNoun { get; init; }

    /// <summary>True where the script has no capitals, so that nothing but an honorific shows that words are a name.</summary>
    internal bool NamesAreUnmarked { get; init; }

    /// <summary>True where the field follows the noun with no link between them, as a genitive: what follows in capitals may be of either.</summary>
    internal bool FieldsAreUnlinked { get; init; }

    /// <summary>Words that lead from the noun of a title to its field: <c>of</c>, <c>for</c>.</summary>
    internal WordSet TitleLinks { get; init; } = new();

    /// <summary>Those of them that lead to whose the office is: <c>of</c>, not <c>to</c>. Empty where a case does so without a word.</summary>
    internal WordSet OwnerLinks { get; init; } = new();

    /// <summary>True for a link, and for a word that one is elided before: <c>d'État</c>.</summary>
    internal bool IsTitleLink(ReadOnlySpan<char> word) =>
        TitleLinks.Contains(word) || (word.IndexOfAny('\'', '’') is var mark and > 0 && TitleLinks.Contains(word[..(mark + 1)]));

    /// <summary>Articles that stand before an office or between two honorifics: <c>Su Excelencia el Señor</c>.</summary>
    internal WordSet Articles { get; init; } = new();

    /// <summary>Those that are written together with the word behind them, up to their apostrophe: <c>l'</c>.</summary>
    internal ImmutableArray<string> ElidedArticles { get; init; } = [];

    /// <summary>The length of such an article that the text begins with; 0 where it begins with none.</summary>
    internal int LengthOfElision(ReadOnlySpan<char> text)
    {
        foreach (var article in ElidedArticles)
        {
            if (text.StartsWith(article, StringComparison.OrdinalIgnoreCase))
            {
                return article.Length;
            }
        }

        return 0;
    }

    /// <summary>Words of the bodies, States and fields that an office is of, which stand in nobody's name: <c>República</c>, <c>Asuntos</c>.</summary>
    internal WordSet Fields { get; init; } = new();

    /// <summary>Those of them that given names are made with all the same, behind a surname: <c>国</c> in <c>王建国</c>.</summary>
    internal WordSet FieldsInNames { get; init; } = new();

    /// <summary>Those of the fields after which a title is complete, so that a name may follow at once: <c>Ministro de Relaciones Exteriores Juan Pérez</c>.</summary>
    internal WordSet FieldEnds { get; init; } = new();

    /// <summary>Words that join two titles, or two fields of one: <c>and</c>.</summary>
    internal WordSet And { get; init; } = new();

    /// <summary>Words kept small when capitals are made readable.</summary>
    internal WordSet SmallWords { get; init; } = new();

    /// <summary>Words kept in capitals when the rest is made readable.</summary>
    internal WordSet Acronyms { get; init; } = new();
}
