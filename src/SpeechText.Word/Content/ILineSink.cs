using SpeechText.Lines;

namespace SpeechText.Word.Content;

/// <summary>
/// Where the lines of paragraphs go: into the text, or to the furniture of the page.
/// </summary>
internal interface ILineSink
{
    void Line(IReadOnlyList<LinePiece> pieces, LineStyle style, int level);

    void Blank();

    void PageBreak();
}
