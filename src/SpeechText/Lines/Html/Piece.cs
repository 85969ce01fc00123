namespace SpeechText.Lines.Html;

internal enum PieceKind
{
    /// <summary>Characters that the page shows.</summary>
    Text,

    /// <summary>The edge of a block.</summary>
    Edge,

    /// <summary>The end of a line.</summary>
    Break,

    /// <summary>The edge of a cell in a row.</summary>
    Cell,
}

/// <summary>
/// What the page shows next, in source order.
/// </summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Where it stands in the source; for an edge, where the tag that makes it stands.</param>
/// <param name="End">Just after it; the same as <paramref name="Start"/> for an edge.</param>
/// <param name="Style">Of text, what holds for all of it; of an edge, what the line after it is.</param>
/// <param name="Level">Of text, the level of the heading it stands in; of an edge, the blank lines that it shows as.</param>
internal readonly record struct Piece(PieceKind Kind, int Start, int End, LineStyle Style = LineStyle.None, int Level = 0)
{
    /// <summary>White space stands as it is written.</summary>
    internal bool IsPreformatted { get; init; }
}
