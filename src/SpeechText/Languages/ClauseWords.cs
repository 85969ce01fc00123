using System.Collections.Immutable;

namespace SpeechText.Languages;

/// <summary>
/// The words by which a text without capital letters says who speaks. Names are known there only by what stands beside them.
/// </summary>
internal sealed record ClauseWords
{
    /// <summary>Verbs of saying, the longer before the shorter that they begin with.</summary>
    internal ImmutableArray<string> Says { get; init; } = [];

    /// <summary>Those of the verbs whose subject stands with another verb before: <c>قائلا</c>.</summary>
    internal WordSet Participles { get; init; } = new();

    /// <summary>Verbs between whose subject and what is quoted somebody addressed may stand: <c>呼吁</c>各方“…”.</summary>
    internal ImmutableArray<string> SaysTo { get; init; } = [];

    /// <summary>Verbs that the hearers follow: <c>告诉</c>.</summary>
    internal ImmutableArray<string> Tells { get; init; } = [];

    /// <summary>What the names of bodies end with, or begin with, that may be a subject: <c>署</c>, <c>منظمة</c>.</summary>
    internal ImmutableArray<string> Bodies { get; init; } = [];

    /// <summary>Nouns of offices, the longer before the shorter that they end with.</summary>
    internal ImmutableArray<string> Offices { get; init; } = [];

    /// <summary>Those of them that speak for a State named before or after.</summary>
    internal WordSet Delegates { get; init; } = new();

    /// <summary>What makes an office another one where it stands before it: <c>副</c>.</summary>
    internal ImmutableArray<string> Deputies { get; init; } = [];

    /// <summary>Characters between two offices of one person: <c>兼</c>.</summary>
    internal string AndOffice { get; init; } = string.Empty;

    /// <summary>Offices that may also stand behind a name: <c>教授</c>.</summary>
    internal WordSet AfterName { get; init; } = new();

    /// <summary>Courtesy words beside a name.</summary>
    internal WordSet Honorifics { get; init; } = new();

    /// <summary>Pronouns for one person.</summary>
    internal ImmutableArray<string> Pronouns { get; init; } = [];

    /// <summary>What right after such a pronoun makes it one for several; empty where pronouns for several are other words.</summary>
    internal string Plural { get; init; } = string.Empty;

    /// <summary>Words, or single characters, that end a name or stand in none.</summary>
    internal WordSet Stops { get; init; } = new();

    /// <summary>Words without an article that a title goes on with: <c>خارجية</c>.</summary>
    internal WordSet Domains { get; init; } = new();

    /// <summary>Small words that tie a place or a body to an office: <c>لدى</c>.</summary>
    internal WordSet Links { get; init; } = new();

    /// <summary>Those of them that only an envoy's office has: <c>إلى</c>.</summary>
    internal WordSet EnvoyLinks { get; init; } = new();

    /// <summary>What sets a subject before its verb: <c>أما</c>, with the blank after it.</summary>
    internal string AsFor { get; init; } = string.Empty;

    /// <summary>The names of States, which an office may be followed by.</summary>
    internal StateNames States { get; init; } = StateNames.None;

    /// <summary>Offices of those who are sent somewhere: <c>المبعوث</c>.</summary>
    internal WordSet Envoys { get; init; } = new();

    /// <summary>The letter that is written together with a word and says that an office is of it: <c>ل</c>.</summary>
    internal char Of { get; init; }

    /// <summary>Letters before which it is certainly that: those that a word of its own begins with.</summary>
    internal string BeginsBehindOf { get; init; } = string.Empty;

    /// <summary>The mark that ties what stands before it to a noun: <c>的</c>.</summary>
    internal string Attributive { get; init; } = string.Empty;

    /// <summary>What a word of a title begins with: the article, with or without a small word before it.</summary>
    internal ImmutableArray<string> Articles { get; init; } = [];

    /// <summary>Letters that are small words written together with the verb after them: <c>و</c>.</summary>
    internal string Prefixes { get; init; } = string.Empty;

    /// <summary>Works that say something, though nobody speaks: <c>报告</c>.</summary>
    internal ImmutableArray<string> Works { get; init; } = [];

    /// <summary>Words that lead from a verb of saying to what is said: <c>إن</c>.</summary>
    internal WordSet That { get; init; } = new();

    /// <summary>Those of them that lead to nothing else, wherever they stand: <c>إن</c>, while <c>أن</c> follows <c>قبل</c> too.</summary>
    internal WordSet ThatOfSpeech { get; init; } = new();

    /// <summary>Small words between a verb of saying and such a word: <c>حذر من أن</c>.</summary>
    internal WordSet LeadsToThat { get; init; } = new();

    /// <summary>Verbs after whose subject no object comes, so that a name ends where the next small word stands: <c>قال</c>.</summary>
    internal WordSet TakesNoObject { get; init; } = new();

    /// <summary>Verbs that always have an object behind their subject: <c>وصف</c>.</summary>
    internal WordSet TakesObject { get; init; } = new();

    /// <summary>Such words together with the pronoun that what is said begins with: <c>إنه</c>.</summary>
    internal WordSet ThatHe { get; init; } = new();

    /// <summary>Words right after what is marked that say that it is a title or a term: <c>的议题</c>.</summary>
    internal ImmutableArray<string> TitleEnds { get; init; } = [];

    /// <summary>Words that say that what is marked is a title or a term.</summary>
    internal ImmutableArray<string> TitleCues { get; init; } = [];
}
