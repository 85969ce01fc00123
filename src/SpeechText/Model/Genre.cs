namespace SpeechText;

/// <summary>The kinds of published speech text, each laid out in its own way.</summary>
public enum Genre
{
    /// <summary>None was recognised; the text is kept as paragraphs.</summary>
    Unknown,

    /// <summary>One speaker's remarks, statement, address or message, with or without a cover page.</summary>
    Statement,

    /// <summary>A release of a press service that carries a speech or a statement.</summary>
    PressRelease,

    /// <summary>A news story that quotes speakers.</summary>
    NewsArticle,

    /// <summary>A press service's account of a meeting.</summary>
    MeetingCoverage,

    /// <summary>A verbatim record (PV) of a meeting.</summary>
    VerbatimRecord,

    /// <summary>A summary record (SR) of a meeting, in reported speech.</summary>
    SummaryRecord,

    /// <summary>The transcript of a spokesperson's briefing.</summary>
    Briefing,

    /// <summary>The transcript of a press conference, encounter or stakeout.</summary>
    PressConference,
}
