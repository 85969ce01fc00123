using System.Buffers;
using System.Collections.Immutable;

namespace SpeechText.Languages;

/// <summary>
/// The words that cite documents: <c>resolution</c>, <c>of the Security Council</c>, <c>article</c>, <c>of the Charter</c>.
/// </summary>
internal sealed record ReferenceWords
{
    private SearchValues<string>? _divisions;
    private WordSet? _leadInEnds;

    /// <summary>A language whose words for documents are not known.</summary>
    internal static ReferenceWords None { get; } = new();

    /// <summary>What stands before a number, or after it where <see cref="NumberComesFirst"/>.</summary>
    internal PhraseTable<CitedNoun> Nouns { get; init; } = new();

    /// <summary>The organs, without the words that tie them to the noun.</summary>
    internal PhraseTable<IssuingOrgan> Organs { get; init; } = new();

    /// <summary>The organs in the form of a subject, where that is another than <see cref="Organs"/> has them in.</summary>
    internal PhraseTable<IssuingOrgan> OrgansAsSubject { get; init; } = new();

    /// <summary>What between an organ and a noun says that it is the organ's own: <c>in its</c>, <c>adopted</c>.</summary>
    internal PhraseSet OwnLinks { get; init; } = new();

    /// <summary>What ties an organ or treaty to what stands before it: <c>of the</c>, <c>de l'</c>.</summary>
    internal PhraseSet Links { get; init; } = new();

    /// <summary>True where the case of a name ties it to what stands before, and no word need do so.</summary>
    internal bool LinksAreCases { get; init; }

    /// <summary>What may stand between noun and number: <c>No.</c>, <c>№</c>, <c>第</c>.</summary>
    internal PhraseSet NumberMarks { get; init; } = new();

    /// <summary>
    /// False where the first word of <paramref name="text"/>, which is the last before a number, is the last of no noun, organ or mark: most
    /// numbers cite nothing, and are known by this. An Arabic word may have its vowels marked, so that it tells nothing.
    /// </summary>
    internal bool MayEndLeadIn(ReadOnlySpan<char> text)
    {
        if (ArabicSpelling.IsLetter(text[0]))
        {
            return true;
        }

        _leadInEnds ??= new WordSet([.. Nouns.All.Select(n => n.Phrase).Concat(Organs.All.Select(o => o.Phrase)).Concat(NumberMarks.All).Select(LastWord).Where(w => w.Length > 0)]);
        return _leadInEnds.Contains(text[..EndOfWord(text)]);
    }

    /// <summary>What stands behind the year of a date: <c>года</c>.</summary>
    internal PhraseSet BehindYear { get; init; } = new();

    /// <summary>What stands before the last of a list: <c>and</c>.</summary>
    internal PhraseSet And { get; init; } = new();

    /// <summary>The letter that is the same word written together with the number after it: <c>و1973</c>; empty where there is none.</summary>
    internal string GluedAnd { get; init; } = string.Empty;

    /// <summary>What has Roman numbers or numbers in words in a treaty: <c>Chapter</c>, <c>article</c>, in each case of its first letter.</summary>
    internal ImmutableArray<string> Divisions { get; init; } = [];

    /// <summary>The offset of the first of <see cref="Divisions"/> in a text, be it within a longer word; -1 where there is none.</summary>
    internal int FindDivision(ReadOnlySpan<char> text) => text.IndexOfAny(_divisions ??= SearchValues.Create([.. Divisions], StringComparison.Ordinal));

    /// <summary>Numbers in words that stand after <see cref="Divisions"/>.</summary>
    internal PhraseSet Ordinals { get; init; } = new();

    /// <summary>Between an article and its treaty: <c>paragraph</c>.</summary>
    internal PhraseSet Paragraphs { get; init; } = new();

    /// <summary>Treaties by name, the longest first met: <c>Charter of the United Nations</c>, <c>Rome Statute</c>.</summary>
    internal PhraseSet Treaties { get; init; } = new();

    /// <summary>Treaties that stand before their article, the longer before the shorter that they end with: <c>联合国宪章</c>.</summary>
    internal ImmutableArray<string> TreatiesBefore { get; init; } = [];

    /// <summary>What stands before the number of such an article: <c>第</c>.</summary>
    internal char DivisionMark { get; init; }

    /// <summary>Nouns that a treaty's name in capitals goes with: <c>Convention</c>, <c>Covenant</c>.</summary>
    internal WordSet TreatyNouns { get; init; } = new();

    /// <summary>Small words within a treaty's name: <c>on the Rights of the Child</c>.</summary>
    internal WordSet TreatyParticles { get; init; } = new();

    /// <summary>True where an organ's name stands before the noun, so that other capitals there are another body's.</summary>
    internal bool OrganComesFirst { get; init; }

    /// <summary>True where the noun follows the number: <c>第1325（2000）号决议</c>.</summary>
    internal bool NumberComesFirst { get; init; }

    private static int EndOfWord(ReadOnlySpan<char> text)
    {
        var end = 0;
        while (end < text.Length && char.IsLetterOrDigit(text[end]))
        {
            end++;
        }

        return end;
    }

    private static string LastWord(string phrase)
    {
        var end = phrase.Length;
        while (end > 0 && !char.IsLetterOrDigit(phrase[end - 1]))
        {
            end--;
        }

        var start = end;
        while (start > 0 && char.IsLetterOrDigit(phrase[start - 1]))
        {
            start--;
        }

        return phrase[start..end];
    }
}
