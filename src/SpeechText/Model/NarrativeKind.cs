namespace SpeechText;

/// <summary>What words that nobody speaks are for.</summary>
public enum NarrativeKind
{
    /// <summary>The procedure of a meeting: <c>The meeting was called to order at 10 a.m.</c></summary>
    Procedure,

    /// <summary>An article's own prose, or the text of a document of unknown genre.</summary>
    Report,
}
