namespace SpeechText;

/// <summary>
/// The limits within which a Word document is read. Immutable; change it with <c>with</c>.
/// </summary>
public sealed record WordOptions
{
    /// <summary>The default limits.</summary>
    public static WordOptions Default { get; } = new();

    /// <summary>
    /// The most bytes to which all parts of the document together may expand; 200,000,000 by default. A document that goes beyond it is not
    /// read, with <see cref="DiagnosticId.DocumentLimit"/>. What the archive declares of itself is not believed: the bytes are counted.
    /// </summary>
    public long MaximumExpandedLength { get; init; } = 200_000_000;

    /// <summary>The most parts that the document may have; 10,000 by default. Beyond it: <see cref="DiagnosticId.DocumentLimit"/>.</summary>
    public int MaximumParts { get; init; } = 10_000;
}
