namespace SpeechText.Pdf.Layout;

/// <summary>
/// One page, or one column of it: its lines in reading order.
/// </summary>
internal sealed class Page(double width, double height, List<PageLine> lines)
{
    internal double Width { get; } = width;

    internal double Height { get; } = height;

    internal List<PageLine> Lines { get; } = lines;

    /// <summary>True for one of two columns; its lines stand where they would if it were the first.</summary>
    internal bool IsColumn { get; init; }
}
