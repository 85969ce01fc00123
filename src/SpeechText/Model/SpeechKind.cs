namespace SpeechText;

/// <summary>What a text calls itself: the kind word of its header.</summary>
public enum SpeechKind
{
    /// <summary>Remarks, opening or closing remarks.</summary>
    Remarks,

    /// <summary>A statement, national or on behalf of a group.</summary>
    Statement,

    /// <summary>An address.</summary>
    Address,

    /// <summary>A speech.</summary>
    Speech,

    /// <summary>A message, written or on video.</summary>
    Message,

    /// <summary>A lecture.</summary>
    Lecture,

    /// <summary>An intervention in a debate.</summary>
    Intervention,

    /// <summary>A toast.</summary>
    Toast,

    /// <summary>A press release.</summary>
    PressRelease,

    /// <summary>A verbatim record.</summary>
    Record,

    /// <summary>A summary record.</summary>
    Summary,

    /// <summary>A briefing.</summary>
    Briefing,

    /// <summary>A press conference.</summary>
    PressConference,

    /// <summary>A news article.</summary>
    Article,
}
