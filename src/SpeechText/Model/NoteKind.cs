namespace SpeechText;

/// <summary>What a note within a paragraph records.</summary>
public enum NoteKind
{
    /// <summary>Applause.</summary>
    Applause,

    /// <summary>Laughter.</summary>
    Laughter,

    /// <summary>The speaker goes on in another language: <c>(spoke in English)</c>.</summary>
    LanguageSwitch,

    /// <summary>Words that could not be heard.</summary>
    Inaudible,

    /// <summary>An editor's addition or omission.</summary>
    Editorial,

    /// <summary>A pause.</summary>
    Pause,

    /// <summary>A footnote or an endnote, its number included; it stands with the paragraph that refers to it, or that it stands below.</summary>
    Footnote,
}
