namespace SpeechText.Languages;

/// <summary>
/// The words of records of meetings, briefings among them: what turn heads and the notes in parentheses are made of.
/// </summary>
internal sealed record RecordWords
{
    /// <summary>A language of which no such words are known.</summary>
    internal static RecordWords None { get; } = new();

    /// <summary>The names of languages and their BCP 47 tags, damaged forms left out: <c>French</c>.</summary>
    internal PhraseTable<string> Languages { get; init; } = new();

    /// <summary>What a note says of the language after it: <c>spoke in</c>.</summary>
    internal PhraseTable<LanguageMode> LanguageNotes { get; init; } = new();

    /// <summary>What a note says after the language: <c>text provided by the delegation</c>.</summary>
    internal PhraseTable<LanguageMode> LanguageNoteEnds { get; init; } = new();

    /// <summary>What a stage direction begins with: <c>applause</c>.</summary>
    internal PhraseTable<NoteKind> Directions { get; init; } = new();
}
