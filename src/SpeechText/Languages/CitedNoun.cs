namespace SpeechText.Languages;

/// <summary>
/// What a noun before a number cites.
/// </summary>
internal enum CitedNoun
{
    Resolution,
    Resolutions,
    Decision,

    /// <summary>A resolution that its abbreviation says is the Security Council's: <c>UNSCR</c>.</summary>
    SecurityCouncilResolution,

    /// <summary>One or more articles of a treaty.</summary>
    Article,
}
