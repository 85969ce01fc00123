using SpeechText.Lines;

namespace SpeechText.Word.Content;

/// <summary>
/// The lines of the body: text.
/// </summary>
internal sealed class BodyLines(LineWriter writer) : ILineSink
{
    public void Line(IReadOnlyList<LinePiece> pieces, LineStyle style, int level) => writer.Line(pieces, style, level);

    public void Blank() => writer.Blank();

    public void PageBreak() => writer.PageBreak();
}
