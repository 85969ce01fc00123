namespace SpeechText.Languages;

/// <summary>
/// The words that salutations and closings are made of.
/// </summary>
internal sealed record VocativeWords
{
    private FirstLetters? _openings;

    /// <summary>What only an addressee is called: <c>Your Excellency</c>, <c>Excellency</c>.</summary>
    internal PhraseSet Honorifics { get; init; } = new();

    /// <summary>Courtesy before an office, by which it is called upon: <c>Mr.</c>, <c>Madam</c>.</summary>
    internal PhraseSet Courtesies { get; init; } = new();

    /// <summary>Warm words before an addressee: <c>Dear</c>, <c>Distinguished</c>.</summary>
    internal WordSet Adjectives { get; init; } = new();

    /// <summary>Parties addressed together: <c>Excellencies</c>, <c>Ladies</c>, <c>colleagues</c>.</summary>
    internal WordSet Parties { get; init; } = new();

    /// <summary>Of the parties those that make one form of address with another of them, though a comma part the two: <c>Mesdames, Messieurs</c>.</summary>
    internal WordSet Halves { get; init; } = new();

    /// <summary>Small words that may stand within an addressee: <c>of</c>, <c>the</c>, <c>and</c>.</summary>
    internal WordSet Links { get; init; } = new();

    /// <summary>Thanks or a greeting that may stand before the first addressee: <c>Thank you</c>, <c>Good morning</c>.</summary>
    internal PhraseSet Greetings { get; init; } = new();

    /// <summary>What a salutation that is certain by its first word begins with.</summary>
    internal FirstLetters Openings => _openings ??= Honorifics.First.With(Courtesies.First).With(Adjectives.First).With(Parties.First).With(Greetings.First);

    /// <summary>Words by which speakers speak of themselves: prose with one of them is spoken.</summary>
    internal WordSet FirstPerson { get; init; } = new();

    /// <summary>Those before whom a speaker stands and for whom he speaks, as nobody but a speaker calls them: <c>this Assembly</c>, <c>my delegation</c>.</summary>
    internal PhraseSet Forums { get; init; } = new();

    /// <summary>How the naming of God or a greeting of peace begins, which may stand before or among the addressees.</summary>
    internal PhraseSet Invocations { get; init; } = new();

    /// <summary>The thanks that end a speech: <c>I thank you</c>, <c>Thank you</c>.</summary>
    internal PhraseSet Thanks { get; init; } = new();

    /// <summary>What may follow the thanks: <c>for your kind attention</c>, <c>very much</c>.</summary>
    internal PhraseSet AfterThanks { get; init; } = new();

    /// <summary>What wishes those addressed well, before or behind the thanks: <c>God bless</c>.</summary>
    internal PhraseSet Blessings { get; init; } = new();
}
