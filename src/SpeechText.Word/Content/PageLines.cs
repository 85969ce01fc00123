using SpeechText.Lines;

namespace SpeechText.Word.Content;

/// <summary>
/// The lines of heads and feet, which are furniture, and of notes. A note begins with its label.
/// </summary>
internal sealed class PageLines(LineWriter writer, string? label) : ILineSink
{
    private bool _hasBegun;

    public void Line(IReadOnlyList<LinePiece> pieces, LineStyle style, int level)
    {
        var text = string.Concat(pieces.Select(piece => piece.Text)).Trim();
        if (text.Length > 0)
        {
            if (label is null)
            {
                writer.Furniture(text);
            }
            else
            {
                writer.Footnote(_hasBegun ? text : $"{label} {text}", begins: !_hasBegun);
                _hasBegun = true;
            }
        }
    }

    public void Blank()
    {
    }

    public void PageBreak()
    {
    }
}
