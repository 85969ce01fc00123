namespace SpeechText;

/// <summary>
/// Thrown only where <see cref="ReadOptions.Strict"/> asks for it: carries every diagnostic of a text that has at least one error.
/// </summary>
public sealed class TranscriptException : Exception
{
    internal TranscriptException(string name, IReadOnlyList<Diagnostic> diagnostics)
        : base($"{(name.Length == 0 ? "The text" : name)}: {diagnostics.First(d => d.Severity == Severity.Error).Message}")
    {
        Diagnostics = diagnostics;
    }

    /// <summary>All that was found, errors and lesser things, in document order.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }
}
