namespace SpeechText;

/// <summary>How much a diagnostic matters.</summary>
public enum Severity
{
    /// <summary>Something was settled that a reader may like to know; nothing is in doubt.</summary>
    Info,

    /// <summary>Something was repaired, is in doubt, or was left open.</summary>
    Warning,

    /// <summary>Something could not be read. With <see cref="ReadOptions.Strict"/> it becomes a <see cref="TranscriptException"/>.</summary>
    Error,
}
