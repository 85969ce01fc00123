namespace SpeechText.Languages;

/// <summary>
/// The words of records of meetings, briefings among them: what turn heads, the notes in parentheses and the giving of the floor are made of.
/// </summary>
internal sealed record RecordWords
{
    /// <summary>A language of which no such words are known.</summary>
    internal static RecordWords None { get; } = new();

    /// <summary>Offices that preside, as heads print them: <c>The President</c>, <c>The Co-Chairs</c>.</summary>
    internal PhraseSet Chairs { get; init; } = new();

    /// <summary>Offices that speak without a name and do not preside: <c>The Secretary-General</c>.</summary>
    internal PhraseSet Officers { get; init; } = new();

    /// <summary>What stands before a name in place of an honorific: <c>King</c>, <c>Prime Minister</c>.</summary>
    internal PhraseSet Styles { get; init; } = new();

    /// <summary>The names of languages and their BCP 47 tags: <c>French</c>.</summary>
    internal PhraseTable<string> Languages { get; init; } = new();

    /// <summary>What a note says of the language after it: <c>spoke in</c>.</summary>
    internal PhraseTable<LanguageMode> LanguageNotes { get; init; } = new();

    /// <summary>What stands between two languages of one note: <c>and</c>.</summary>
    internal PhraseSet LanguageLinks { get; init; } = new();

    /// <summary>What a note says after the language: <c>text provided by the delegation</c>.</summary>
    internal PhraseTable<LanguageMode> LanguageNoteEnds { get; init; } = new();

    /// <summary>What stands before those spoken for: <c>on behalf of</c>.</summary>
    internal PhraseSet OnBehalfOf { get; init; } = new();

    /// <summary>Notes that the speaker goes on: <c>continued</c>.</summary>
    internal PhraseSet Resumed { get; init; } = new();

    /// <summary>How a reference to another place begins, which is nobody's affiliation: <c>see</c>.</summary>
    internal PhraseSet References { get; init; } = new();

    /// <summary>The words before the name of whoever speaks next: <c>give the floor to</c>.</summary>
    internal PhraseSet FloorGiving { get; init; } = new();

    /// <summary>What a stage direction begins with: <c>applause</c>.</summary>
    internal PhraseTable<NoteKind> Directions { get; init; } = new();
}
