using Spectre.Console;
using SpeechText.Sample.Output;

namespace SpeechText.Sample.Rendering;

/// <summary>
/// The leaves of a source in order, one a line: span, place, role, and the characters with line ends made visible.
/// </summary>
internal static class LeafList
{
    public static void Write(Page page, Transcript transcript)
    {
        var rows = new AlignedRows(0, Justify.Left, Justify.Right, Justify.Left, Justify.Left);
        foreach (var leaf in transcript.Segments)
        {
            var text = transcript.Source.GetText(leaf.Span);
            rows.Add(
                new Cell(leaf.Span.ToString(), Palette.Quiet),
                new Cell(Place.Of(transcript.Source, leaf.Span.Start), Palette.Quiet),
                new Cell(Words.Name(leaf.Role)),
                new Cell(leaf.Role == SegmentRole.WhiteSpace ? text.Replace(' ', '·') : text));
        }

        page.Write(rows);
    }
}
