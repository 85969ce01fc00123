namespace SpeechText;

/// <summary>
/// What a caller knows or wants beyond the text. Immutable; change it with <c>with</c>.
/// </summary>
public sealed record ReadOptions
{
    /// <summary>Nothing known beforehand, nothing strict, the default limits.</summary>
    public static ReadOptions Default { get; } = new();

    /// <summary>The name of the source for diagnostics and JSON; by default the file's name without its folders, or empty.</summary>
    public string? Name { get; init; }

    /// <summary>Read the text as <c>text/plain</c>, <c>text/markdown</c> or <c>text/html</c>; by default found from the content, then from the name.</summary>
    public string? MediaType { get; init; }

    /// <summary>Read the text as this genre; by default it is recognised.</summary>
    public Genre? Genre { get; init; }

    /// <summary>The BCP 47 tag of the main language; by default it is told from the words.</summary>
    public string? Language { get; init; }

    /// <summary>
    /// The date of the text, known from elsewhere. It completes a printed date that lacks its year; it is never put in the place of one that
    /// is not printed. A printed date that contradicts it stands, with <see cref="DiagnosticId.KnownDateContradicts"/>.
    /// </summary>
    public DateOnly? KnownDate { get; init; }

    /// <summary>Throw a <see cref="TranscriptException"/> where a diagnostic is an error; by default <see langword="false"/>: content never throws.</summary>
    public bool Strict { get; init; }

    /// <summary>The largest source that is parsed, in UTF-16 code units (in bytes while a file is read); 100,000,000 by default.</summary>
    public int MaximumLength { get; init; } = 100_000_000;

    /// <summary>The deepest nesting of markup that is told apart, in levels; 256 by default.</summary>
    public int MaximumNesting { get; init; } = 256;
}
