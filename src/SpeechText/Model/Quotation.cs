namespace SpeechText;

/// <summary>
/// Words that the text puts in somebody's mouth.
/// </summary>
public sealed record Quotation
{
    /// <summary>The words without their quotation marks, the pieces joined by one blank.</summary>
    public required string Text { get; init; }

    /// <summary>The pieces in the source, quotation marks left out; two where an attribution interrupts.</summary>
    public required IReadOnlyList<TextSpan> Spans { get; init; }

    /// <summary>Who said it; <see langword="null"/> where the text does not settle it.</summary>
    public Speaker? Speaker { get; init; }

    /// <summary>The word that introduces the speech: <c>said</c>, <c>told</c>, <c>according to</c>; <see langword="null"/> where none does.</summary>
    public TextPiece? Cue { get; init; }

    /// <summary>True for the exact words, in quotation marks; false for reported speech.</summary>
    public required bool Direct { get; init; }

    /// <summary>Why the words were given to the speaker, or left without one.</summary>
    public IReadOnlyList<Evidence> Evidence { get; init; } = [];

    /// <summary>From the first character of its pieces in the source to the last.</summary>
    public TextSpan Span => new(Spans.Min(s => s.Start), Spans.Max(s => s.End));
}
