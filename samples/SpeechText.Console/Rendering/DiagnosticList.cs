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

        Section.Write(page, Words.Sentence(Words.Count(diagnostics.Count, "remark")) + " on the reading");
        var rows = new Rows(2, Justify.Left, Justify.Right, Justify.Left, Justify.Left);
        foreach (var diagnostic in diagnostics)
        {
            rows.Add(
                Rows.Cell(Words.Name(diagnostic.Severity), Palette.Of(diagnostic.Severity)),
                Rows.Cell(Place.Of(transcript.Source, diagnostic.Span.Start)),
                Rows.Cell(diagnostic.Id.Code, Palette.Quiet),
                Rows.Cell(diagnostic.Message));
        }

        page.Write(rows.Content);
    }
}
