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
        var rows = new Rows(2, Justify.Left, Justify.Left, Justify.Right, Justify.Left);
        foreach (var reading in Readings.Of(transcript))
        {
            rows.Add(
                Rows.Cell(reading.Name, Palette.Quiet),
                Rows.Cell(reading.Span is { IsEmpty: false } span ? span.ToString() : null, Palette.Quiet),
                Rows.Cell(reading.Span is { IsEmpty: false } place ? Place.Of(transcript.Source, place.Start) : null),
                Rows.Cell(reading.Value, Palette.Strong));
            foreach (var evidence in reading.Evidence)
            {
                var empty = evidence.Span.IsEmpty;
                rows.Add(
                    Rows.Cell(null),
                    Rows.Cell(empty ? null : evidence.Span.ToString(), Palette.Quiet),
                    Rows.Cell(empty ? null : Place.Of(transcript.Source, evidence.Span.Start)),
                    Rows.Cell("because " + evidence.Rule, Palette.Accent));
            }
        }

        page.Write(rows.Content);
    }
}
