using Spectre.Console;
using SpeechText.Sample.Output;

namespace SpeechText.Sample.Rendering;

/// <summary>
/// All that was doubted, repaired or left unread: severity, place as line:column, code, and the finding.
/// </summary>
internal static class DiagnosticList
{
    public static void Write(Page page, Transcript transcript)
    {
        var diagnostics = transcript.Diagnostics;
        if (diagnostics.Count == 0)
        {
            return;
        }

        Section.Write(page, Words.Sentence(Words.Count(diagnostics.Count, "note")) + " on the reading");
        var rows = new AlignedRows(2, Justify.Left, Justify.Right, Justify.Left, Justify.Left);
        foreach (var diagnostic in diagnostics)
        {
            rows.Add(
                new Cell(Words.Name(diagnostic.Severity), Palette.Of(diagnostic.Severity)),
                new Cell(Place.Of(transcript.Source, diagnostic.Span.Start)),
                new Cell(diagnostic.Id.Code, Palette.Quiet),
                new Cell(diagnostic.Message));
        }

        page.Write(rows);
    }
}
