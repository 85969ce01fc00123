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
        var rows = new Rows(0, Justify.Left, Justify.Right, Justify.Left, Justify.Left);
        foreach (var leaf in transcript.Segments)
        {
            var text = transcript.Source.GetText(leaf.Span);
            rows.Add(
                Rows.Cell(leaf.Span.ToString(), Palette.Quiet),
                Rows.Cell(Place.Of(transcript.Source, leaf.Span.Start), Palette.Quiet),
                Rows.Cell(Words.Name(leaf.Role)),
                Rows.Cell(leaf.Role == SegmentRole.WhiteSpace ? text.Replace(' ', '·') : text));
        }

        page.Write(rows.Content);
    }
}
