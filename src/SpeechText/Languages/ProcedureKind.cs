namespace SpeechText.Languages;

/// <summary>What is told of the course of a meeting.</summary>
internal enum ProcedureKind
{
    /// <summary>The meeting begins.</summary>
    Opened,

    /// <summary>It ends.</summary>
    Closed,

    /// <summary>It is broken off for a while.</summary>
    Suspended,

    /// <summary>It goes on.</summary>
    Resumed,

    /// <summary>Something is decided: <c>It was so decided.</c></summary>
    Decided,

    /// <summary>A text is adopted or rejected.</summary>
    Adopted,

    /// <summary>A vote is taken.</summary>
    VoteTaken,

    /// <summary>Somebody takes or leaves a place, by invitation or escorted.</summary>
    Seated,

    /// <summary>Somebody else takes the chair.</summary>
    ChairTaken,

    /// <summary>Somebody presents what a committee has to report.</summary>
    Presented,

    /// <summary>Somebody has been elected.</summary>
    Elected,

    /// <summary>All are silent.</summary>
    Silence,

    /// <summary>The record adds in brackets what was made known after the meeting.</summary>
    Added,
}
