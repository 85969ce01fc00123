namespace SpeechText.Languages;

/// <summary>
/// The words that cite documents: <c>resolution</c>, <c>of the Security Council</c>, <c>article</c>, <c>of the Charter</c>.
/// </summary>
internal sealed record ReferenceWords
{
    /// <summary>A language whose words for documents are not known.</summary>
    internal static ReferenceWords None { get; } = new();

    /// <summary>What stands before a number, or after it where <see cref="NumberComesFirst"/>.</summary>
    internal PhraseTable<CitedNoun> Nouns { get; init; } = new();

    /// <summary>The organs, without the words that tie them to the noun.</summary>
    internal PhraseTable<IssuingOrgan> Organs { get; init; } = new();

    /// <summary>What ties an organ or treaty to what stands before it: <c>of the</c>, <c>de l'</c>.</summary>
    internal PhraseSet Links { get; init; } = new();

    /// <summary>True where the case of a name ties it to what stands before, and no word need do so.</summary>
    internal bool LinksAreCases { get; init; }

    /// <summary>What may stand between noun and number: <c>No.</c>, <c>№</c>, <c>第</c>.</summary>
    internal PhraseSet NumberMarks { get; init; } = new();

    /// <summary>What stands before the last of a list: <c>and</c>.</summary>
    internal PhraseSet And { get; init; } = new();

    /// <summary>The letter that is the same word written together with the number after it: <c>و1973</c>; empty where there is none.</summary>
    internal string GluedAnd { get; init; } = string.Empty;

    /// <summary>What has Roman numbers or numbers in words in a treaty: <c>Chapter</c>, <c>article</c>, in each case of its first letter.</summary>
    internal IReadOnlyList<string> Divisions { get; init; } = [];

    /// <summary>Numbers in words that stand after <see cref="Divisions"/>.</summary>
    internal PhraseSet Ordinals { get; init; } = new();

    /// <summary>Between an article and its treaty: <c>paragraph</c>.</summary>
    internal PhraseSet Paragraphs { get; init; } = new();

    /// <summary>Treaties by name, the longest first met: <c>Charter of the United Nations</c>, <c>Rome Statute</c>.</summary>
    internal PhraseSet Treaties { get; init; } = new();

    /// <summary>Nouns that a treaty's name in capitals goes with: <c>Convention</c>, <c>Covenant</c>.</summary>
    internal WordSet TreatyNouns { get; init; } = new();

    /// <summary>Small words within a treaty's name: <c>on the Rights of the Child</c>.</summary>
    internal WordSet TreatyParticles { get; init; } = new();

    /// <summary>True where an organ's name stands before the noun, so that other capitals there are another body's.</summary>
    internal bool OrganComesFirst { get; init; }

    /// <summary>True where the noun follows the number: <c>第1325（2000）号决议</c>.</summary>
    internal bool NumberComesFirst { get; init; }
}
