namespace SpeechText.Lines;

/// <summary>
/// What every format comes to: lines of reading text, and what of the source is furniture.
/// </summary>
internal sealed record LineDocument
{
    internal required ReadingText Text { get; init; }

    internal required IReadOnlyList<Line> Lines { get; init; }

    /// <summary>Source spans that belong to the page, not to the text: scripts, menus. In order, none overlapping another or the reading text.</summary>
    internal IReadOnlyList<TextSpan> Furniture { get; init; } = [];

    /// <summary>Footnotes, each whole. In order; no words of the reading text.</summary>
    internal IReadOnlyList<Footnote> Footnotes { get; init; } = [];

    /// <summary>What the format carries beside the text; its source spans are not in the reading text.</summary>
    internal IReadOnlyList<Metadatum> Metadata { get; init; } = [];

    internal IReadOnlyList<Diagnostic> Diagnostics { get; init; } = [];
}
