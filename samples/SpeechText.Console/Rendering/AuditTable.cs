using System.Globalization;
using Spectre.Console;
using SpeechText.Sample.Input;
using SpeechText.Sample.Output;

namespace SpeechText.Sample.Rendering;

/// <summary>
/// One row a document: its name, its size, and whether everything in it is accounted for; below a row that is not clean, what was found.
/// </summary>
internal sealed class AuditTable
{
    private readonly AlignedRows _rows = new(0, Justify.Left, Justify.Right, Justify.Right, Justify.Left);
    private int _documents;
    private int _clean;
    private long _characters;

    public AuditTable() => AddRow(Palette.Quiet, "file", "characters", "leaves", "result");

    public void Add(string shown, AuditReport report, Transcript transcript)
    {
        var source = transcript.Source;
        var isRead = Fault.Find(transcript.Diagnostics) is null;
        _documents++;
        _clean += isRead && report.IsClean ? 1 : 0;
        _characters += report.Characters;
        var (result, style) = (isRead, report.IsClean) switch
        {
            (_, false) => (Words.Count(report.Findings.Count, "finding"), Palette.Bad),
            (false, _) => ("not read", Palette.Doubt),
            _ => ("clean", Palette.Good),
        };
        AddRow(style, shown, Number(report.Characters), Number(report.Leaves), result);
        foreach (var finding in report.Findings)
        {
            AddRow(Palette.Doubt, null, null, null, $"{Where(finding.Span, source)}  {finding.Rule} {finding.Message}");
        }
    }

    public void Write(Page page)
    {
        if (_documents == 0)
        {
            return;
        }

        page.Write(_rows);
        page.Line();
        var found = _clean == _documents ? "all clean" : $"{Number(_documents - _clean)} not clean";
        page.Line($"{Words.Sentence(Words.Count(_documents, "document"))}, {Number(_characters)} characters: {found}.", _clean == _documents ? Palette.Good : Palette.Bad);
    }

    private static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    // A finding may lie outside the source: that may be what was found.
    private static string Where(TextSpan span, SourceText source) => span.Start <= source.Length ? Place.Of(source, span.Start) : span.ToString();

    private void AddRow(Style resultStyle, string? shown, string? characters, string? leaves, string result) =>
        _rows.Add(new Cell(shown), new Cell(characters), new Cell(leaves), new Cell(result, resultStyle));
}
