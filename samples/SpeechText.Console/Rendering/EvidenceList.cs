using Spectre.Console;
using SpeechText.Sample.Output;

namespace SpeechText.Sample.Rendering;

/// <summary>
/// Each value that was read: what it is, where it stands, and below it why it was read so.
/// </summary>
internal static class EvidenceList
{
    public static void Write(Page page, Transcript transcript)
    {
        Section.Write(page, "What was read, where, and why");
        var rows = new AlignedRows(2, Justify.Left, Justify.Left, Justify.Right, Justify.Left);
        foreach (var reading in Readings.Of(transcript))
        {
            Add(rows, transcript.Source, reading.Name, reading.Span ?? default, new Cell(reading.Value, Palette.Strong));
            foreach (var evidence in reading.Evidence)
            {
                // A place that the value has just shown says nothing more.
                var place = evidence.Span == reading.Span ? default : evidence.Span;
                Add(rows, transcript.Source, null, place, new Cell("└ " + evidence.Rule, Palette.Accent));
            }
        }

        page.Write(rows);
    }

    // An empty span is about the whole text, or about what a caller supplied.
    private static void Add(AlignedRows rows, SourceText source, string? name, TextSpan span, Cell value) => rows.Add(
        new Cell(name, Palette.Quiet),
        new Cell(span.IsEmpty ? null : span.ToString(), Palette.Quiet),
        new Cell(span.IsEmpty ? null : Place.Of(source, span.Start)),
        value);
}
