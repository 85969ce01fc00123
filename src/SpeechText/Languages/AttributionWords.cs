using System.Buffers;
using System.Collections.Immutable;

namespace SpeechText.Languages;

/// <summary>
/// The words by which a text says who speaks.
/// </summary>
internal sealed record AttributionWords
{
    private static readonly WordRoles NoRoles = new();

    private SearchValues<string>? _quotationEnds;

    /// <summary>A language of which no such words are known.</summary>
    internal static AttributionWords None { get; } = new();

    /// <summary>The roles of single words.</summary>
    internal Lazy<WordRoles> Roles { get; init; } = new(NoRoles);

    /// <summary>Phrases that name the source right after them: <c>according to</c>.</summary>
    internal PhraseSet AccordingTo { get; init; } = new();

    /// <summary>Phrases that say that a man spoken of last is the source: <c>по его словам</c>.</summary>
    internal PhraseSet AccordingToHim { get; init; } = new();

    /// <summary>Phrases that say that a woman spoken of last is the source: <c>по ее словам</c>.</summary>
    internal PhraseSet AccordingToHer { get; init; } = new();

    /// <summary>Words that name the source right after them where a sentence begins with them: <c>pour</c>.</summary>
    internal PhraseSet InTheEyesOf { get; init; } = new();

    /// <summary>What is said in place of an opening quotation mark, in each spelling: <c>quote</c>, <c>QUOTE</c>.</summary>
    internal ImmutableArray<string> BeginsQuotation { get; init; } = [];

    /// <summary>What is said in place of a closing quotation mark, in each spelling: <c>unquote</c>, <c>UNQUOTE</c>.</summary>
    internal ImmutableArray<string> EndsQuotation { get; init; } = [];

    /// <summary>True where a text holds such words, be they of a longer one; most texts hold none.</summary>
    internal bool MayEndQuotation(ReadOnlySpan<char> text) => text.ContainsAny(_quotationEnds ??= SearchValues.Create([.. EndsQuotation], StringComparison.Ordinal));

    /// <summary>Texts of somebody that another may read out: <c>message</c>, <c>letter</c>.</summary>
    internal WordSet Texts { get; init; } = new();

    /// <summary>What ties such a text to its owner: <c>of</c>, <c>from</c>.</summary>
    internal WordSet OfOwner { get; init; } = new();

    /// <summary>What the one who speaks calls himself or herself: <c>I</c>.</summary>
    internal WordSet Self { get; init; } = new();

    /// <summary>What an age is counted in: <c>years</c>.</summary>
    internal WordSet Years { get; init; } = new();

    /// <summary>The ending of adverbs, which may stand between subject and verb; empty where the language has none.</summary>
    internal string AdverbEnding { get; init; } = string.Empty;

    /// <summary>Everyday names of offices, and the offices: <c>UN chief</c>, <c>Secretary-General</c>.</summary>
    internal IReadOnlyList<(string Nickname, string Office)> Nicknames { get; init; } = [];

    /// <summary>What an office is often printed with and may be printed without: <c>UN</c>, <c>United Nations</c>.</summary>
    internal ImmutableArray<string> OfficePrefixes { get; init; } = [];

    /// <summary>What an office is often printed with after it and may be printed without: <c>de l’ONU</c>, with the blank before.</summary>
    internal ImmutableArray<string> OfficeSuffixes { get; init; } = [];

    /// <summary>Words for anybody that do not mean who holds an office: <c>father</c>, <c>woman</c>.</summary>
    internal WordSet PlainPeople { get; init; } = new();

    /// <summary>The names of States.</summary>
    internal StateNames States { get; init; } = StateNames.None;

    /// <summary>The ending of verbs that, behind a verb of saying and a noun, shows a clause: <c>ed</c>; empty where none does.</summary>
    internal string FiniteEnding { get; init; } = string.Empty;

    /// <summary>What the first of a body is called in everyday words: <c>chief</c>.</summary>
    internal WordSet Chiefs { get; init; } = new();

    /// <summary>Titles of the first of a body: <c>Executive Director</c>.</summary>
    internal ImmutableArray<string> FirstOffices { get; init; } = [];

    /// <summary>Words for any body, by which one is called that spoke before: <c>agency</c>.</summary>
    internal WordSet AnyBody { get; init; } = new();

    /// <summary>How words in the genitive end, where names have cases.</summary>
    internal ImmutableArray<string> GenitiveEndings { get; init; } = [];

    /// <summary>How the names of States of one word end in it.</summary>
    internal ImmutableArray<string> GenitiveEndingsOfNames { get; init; } = [];

    /// <summary>How adjectives in the names of States end in it: <c>Российской</c>.</summary>
    internal ImmutableArray<string> GenitiveEndingsOfAdjectives { get; init; } = [];

    /// <summary>Verbs of saying of two words: <c>went on</c>.</summary>
    internal PhraseSet SaysInTwo { get; init; } = new();

    /// <summary>Articles that begin a name with a small letter and a hyphen: <c>al</c>-Maliki.</summary>
    internal WordSet NamePrefixes { get; init; } = new();

    /// <summary>Verbs and nouns that tell of words without telling whose they are: <c>heard</c>, <c>warnings</c>.</summary>
    internal WordSet Hears { get; init; } = new();

    /// <summary>Words after an office that make it another one: <c>adjoint</c>.</summary>
    internal WordSet OtherOffice { get; init; } = new();

    /// <summary>Verbs that only a clause has, in forms that show it: <c>is</c>, <c>had</c>, <c>must</c>.</summary>
    internal WordSet Finite { get; init; } = new();

    /// <summary>Words between clauses of one rank: <c>and</c>, <c>but</c>.</summary>
    internal WordSet Coordinates { get; init; } = new();

    /// <summary>Verbs of saying that a clause may follow with no word between: <c>said</c>.</summary>
    internal WordSet SaysBare { get; init; } = new();

    /// <summary>Words that lead from a verb of saying to when or where it was said: <c>on</c>, <c>during</c>.</summary>
    internal WordSet TimePrepositions { get; init; } = new();

    /// <summary>Names of States and groups with a small word for <em>and</em> within: <c>Trinidad and Tobago</c>.</summary>
    internal PhraseSet Joined { get; init; } = new();

    /// <summary>First words of places, and of no people's names: <c>North</c>, <c>New</c>.</summary>
    internal WordSet BeginsPlace { get; init; } = new();

    /// <summary>True where a title begins with its noun, and what it is of follows: <c>Secrétaire général aux affaires juridiques</c>.</summary>
    internal bool NounFirst { get; init; }

    /// <summary>True where an article tells somebody known, <c>the farmer</c>, from somebody new, <c>a farmer</c>.</summary>
    internal bool HasArticles { get; init; } = true;

    /// <summary>True where a verb without a subject says that the one spoken of last goes on: <c>Añadió que …</c></summary>
    internal bool DropsPronoun { get; init; }

    /// <summary>Small words that lose their vowel before another: <c>l’</c>, <c>qu’</c>, without the apostrophe.</summary>
    internal WordSet Elided { get; init; } = new();

    /// <summary>Pronouns hung on a verb with a hyphen, the longer first: <c>-t-il</c>, <c>-elle</c>.</summary>
    internal ImmutableArray<string> Enclitics { get; init; } = [];

    /// <summary>The letters that names change at their end with the case they stand in; empty where names do not change.</summary>
    internal string NameEndings { get; init; } = string.Empty;

    /// <summary>First words of titles in the form of a subject, which the name after them shares: <c>Генеральный</c>.</summary>
    internal WordSet SubjectTitles { get; init; } = new();

    /// <summary>The words of a script without capitals, by which clauses are read instead of names; <see langword="null"/> for any other.</summary>
    internal ClauseWords? Clauses { get; init; }
}
