namespace SpeechText;

/// <summary>
/// One speaker's words: the whole of a statement, or one turn of a record.
/// </summary>
public sealed record Speech : Item
{
    /// <summary>Who speaks; of kind <see cref="SpeakerKind.Unknown"/> where the text does not say.</summary>
    public required Speaker Speaker { get; init; }

    /// <summary>The printed turn head; <see langword="null"/> where none is printed.</summary>
    public TextPiece? Label { get; init; }

    /// <summary>The BCP 47 tag of the language spoken, <c>und</c> where nothing tells.</summary>
    public required string Language { get; init; }

    /// <summary>What a turn head says of the language spoken; <see langword="null"/> where it says nothing.</summary>
    public LanguageNote? LanguageNote { get; init; }

    /// <summary>The opening words to those addressed; <see langword="null"/> where there are none.</summary>
    public Salutation? Salutation { get; init; }

    /// <summary>The body, without salutation and closing.</summary>
    public required IReadOnlyList<Paragraph> Paragraphs { get; init; }

    /// <summary>The thanks at the end; <see langword="null"/> where there is no closing formula.</summary>
    public TextPiece? Closing { get; init; }

    /// <summary>The same speech in further versions, where the page prints them; their paragraphs are not among <see cref="Paragraphs"/>.</summary>
    public IReadOnlyList<SpeechVersion> Versions { get; init; } = [];

    /// <summary>On whose behalf the words are spoken, where the text says so.</summary>
    public Affiliation? OnBehalfOf { get; init; }

    /// <summary>
    /// Where whoever presides changes the role within the words; empty where the role is one throughout. Words before the first stretch are those
    /// of the chair.
    /// </summary>
    public IReadOnlyList<RoleStretch> Roles { get; init; } = [];

    /// <summary>Why a speaker was found to begin here; empty for the one speech of a statement.</summary>
    public IReadOnlyList<Evidence> Evidence { get; init; } = [];
}
