namespace SpeechText.Languages;

/// <summary>
/// What a word does where a text says who speaks. A word may have several roles; the words beside it tell which one counts.
/// </summary>
[Flags]
internal enum WordRole
{
    None = 0,

    /// <summary>A finite verb of saying: <c>said</c>, <c>warns</c>.</summary>
    Says = 1,

    /// <summary>A participle of saying, whose subject may stand elsewhere: <c>adding</c>, <c>citing</c>.</summary>
    Saying = 1 << 1,

    /// <summary>Comes before a name: <c>Mr.</c>, <c>Dr.</c></summary>
    Honorific = 1 << 2,

    /// <summary>An office or function that one person holds: <c>Secretary-General</c>, <c>minister</c>, <c>spokesperson</c>.</summary>
    Office = 1 << 3,

    /// <summary>An office that is held for a State or body, and named with it: <c>representative</c>, <c>delegate</c>.</summary>
    Delegate = 1 << 4,

    /// <summary>Turns an office into another one: <c>Deputy</c>, <c>Assistant</c>, <c>former</c>.</summary>
    Deputy = 1 << 5,

    /// <summary>Stands for one person named before: <c>he</c>, <c>she</c>.</summary>
    Pronoun = 1 << 6,

    /// <summary>Belongs to a man.</summary>
    Masculine = 1 << 7,

    /// <summary>Belongs to a woman.</summary>
    Feminine = 1 << 8,

    /// <summary>Stands in lower case within a name: <c>de</c>, <c>bin</c>.</summary>
    Particle = 1 << 9,

    /// <summary>Stands between subject and verb without changing either: <c>has</c>, <c>also</c>, <c>today</c>.</summary>
    Auxiliary = 1 << 10,

    /// <summary>Makes a verb passive: <c>was</c>, <c>been</c>. What was said to somebody, that somebody did not say.</summary>
    Passive = 1 << 11,

    /// <summary>Begins a noun phrase: <c>the</c>, <c>his</c>.</summary>
    Determiner = 1 << 12,

    /// <summary>Begins a noun phrase about somebody not yet known: <c>a</c>, <c>one</c>.</summary>
    Indefinite = 1 << 13,

    /// <summary>Ties a phrase to the noun before it: <c>of</c>, <c>for</c>, <c>on</c>.</summary>
    Preposition = 1 << 14,

    /// <summary>Begins a clause, or ties two together: <c>and</c>, <c>while</c>.</summary>
    Conjunction = 1 << 15,

    /// <summary>Begins a relative clause about a person: <c>who</c>.</summary>
    Relative = 1 << 16,

    /// <summary>A body of people, which is never one person's name: <c>Council</c>, <c>Agency</c>.</summary>
    Body = 1 << 17,

    /// <summary>What an office is for; a name may follow it: <c>Affairs</c>, <c>Rights</c>.</summary>
    Domain = 1 << 18,

    /// <summary>Several unnamed people: <c>officials</c>, <c>experts</c>.</summary>
    People = 1 << 19,

    /// <summary>Says that the marked words are a title or a term: <c>entitled</c>, <c>so-called</c>.</summary>
    TitleCue = 1 << 20,

    /// <summary>A work or event that has a title: <c>report</c>, <c>resolution</c>, <c>conference</c>.</summary>
    Work = 1 << 21,

    /// <summary>An office so general that it may be anybody's: <c>official</c>, <c>expert</c>.</summary>
    General = 1 << 22,

    /// <summary>The first word of a phrase that names the source after it: <c>according</c>.</summary>
    Accords = 1 << 23,

    /// <summary>Stands for the writer or speaker: <c>I</c>, <c>our</c>.</summary>
    FirstPerson = 1 << 24,

    /// <summary>A verb of saying that is as often a noun or tells what was done to a thing: <c>reports</c>, <c>repeated</c>.</summary>
    AlsoNoun = 1 << 25,

    /// <summary>A verb of saying with the hearer after it, never the speaker: <c>told</c>.</summary>
    Tells = 1 << 26,

    /// <summary>Begins a clause that a comma closes again: <c>, where experts declared a famine,</c>.</summary>
    Aside = 1 << 27,

    /// <summary>Leads from a verb of saying to what is said, told in the writer's words: <c>that</c>.</summary>
    That = 1 << 28,

    /// <summary>Stands for a State named before: <c>that country</c>.</summary>
    Home = 1 << 29,

    /// <summary>Says that somebody or something belongs to the one spoken of: <c>his</c>.</summary>
    Own = 1 << 30,

    /// <summary>A verb whose object, a person or body, said what is quoted: <c>quoting</c>.</summary>
    Quotes = 1 << 31,
}
