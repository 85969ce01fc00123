using SpeechText.Lines;

namespace SpeechText.Word.Content;

/// <summary>
/// The lines of heads, feet and notes: furniture. A note begins with its label.
/// </summary>
internal sealed class PageLines(LineWriter writer, string? label) : ILineSink
{
    private string? _label = label;

    public void Line(IReadOnlyList<LinePiece> pieces, LineStyle style, int level)
    {
        var text = string.Concat(pieces.Select(piece => piece.Text)).Trim();
        if (text.Length > 0)
        {
            writer.Furniture(_label is null ? text : $"{_label} {text}");
            _label = null;
        }
    }

    public void Blank()
    {
    }

    public void PageBreak()
    {
    }
}
