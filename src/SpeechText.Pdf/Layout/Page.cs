namespace SpeechText.Pdf.Layout;

/// <summary>
/// One page: its lines in reading order.
/// </summary>
internal sealed class Page(double width, double height, List<PageLine> lines)
{
    internal double Width { get; } = width;

    internal double Height { get; } = height;

    internal List<PageLine> Lines { get; } = lines;
}
