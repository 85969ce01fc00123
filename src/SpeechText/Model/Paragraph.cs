namespace SpeechText;

/// <summary>
/// A whole paragraph, healed over line wraps and page breaks.
/// </summary>
public sealed record Paragraph
{
    /// <summary>
    /// The words without line wraps, page furniture or end-of-line hyphens; a run of white space is one blank. Empty for a turn of which only
    /// a note is printed: <c>(inaudible)</c>.
    /// </summary>
    public required string Text { get; init; }

    /// <summary>
    /// The pieces in the source, in the order in which they are read; between two of them lie a join, markup, or both. A piece at the top of a
    /// column stands earlier in the source than the one before it at the foot of the column beside. None where there are no words.
    /// </summary>
    public required IReadOnlyList<TextSpan> Spans { get; init; }

    /// <summary>Where pieces were joined, and why; empty for a paragraph printed in one piece.</summary>
    public IReadOnlyList<Join> Joins { get; init; } = [];

    /// <summary>Running text, or an item of a list.</summary>
    public ParagraphKind Kind { get; init; }

    /// <summary>
    /// The sign printed before an item of a list: <c>•</c>, <c>(a)</c>, <c>2.</c>; <see langword="null"/> for running text, and where the format
    /// draws the sign itself. It is not in <see cref="Text"/>.
    /// </summary>
    public TextPiece? Marker { get; init; }

    /// <summary>The printed paragraph number, without its full stop; <see langword="null"/> where none is printed.</summary>
    public string? Number { get; init; }

    /// <summary>Stage directions and editorial notes within the paragraph, and its footnotes; their words are not in <see cref="Text"/>.</summary>
    public IReadOnlyList<Note> Notes { get; init; } = [];

    /// <summary>The BCP 47 tag of the language, where it is another than that of the speech; otherwise <see langword="null"/>.</summary>
    public string? Language { get; init; }

    /// <summary>From the first character of its pieces in the source to the last; that of the notes where there are no words.</summary>
    public TextSpan Span =>
        Spans.Count > 0 ? Spans[0].Start <= Spans[^1].Start ? new TextSpan(Spans[0].Start, Spans[^1].End) : new TextSpan(Spans.Min(s => s.Start), Spans.Max(s => s.End))
        : Notes.Count > 0 ? new TextSpan(Notes[0].Span.Start, Notes[^1].Span.End)
        : default;
}
