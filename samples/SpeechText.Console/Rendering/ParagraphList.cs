using System.Globalization;
using Spectre.Console;
using SpeechText.Sample.Output;

namespace SpeechText.Sample.Rendering;

/// <summary>
/// Paragraphs with their numbers, and the headings among them: on a terminal the opening of each, in a pipe the whole.
/// </summary>
internal static class ParagraphList
{
    private const string Bullet = "•";

    /// <summary>Writes them, with the numbers that are printed; where none are, with their places in the list.</summary>
    public static void Write(Page page, IReadOnlyList<Paragraph> paragraphs, IReadOnlyList<Heading> headings)
    {
        var heading = 0;
        var numbered = paragraphs.Any(paragraph => paragraph.Number is not null);
        var rows = new AlignedRows(Margin.Indent, Justify.Right, Justify.Left) { FirstWidth = Margin.NumberWidth };
        for (var i = 0; i < paragraphs.Count; i++)
        {
            while (heading < headings.Count && paragraphs[i].Spans is [.., var last] && headings[heading].Span.Start < last.End)
            {
                rows.Add(new Cell(null), new Cell(headings[heading++].Text, Palette.Strong));
            }

            var number = Sign(paragraphs[i]) ?? (numbered ? null : (i + 1).ToString(CultureInfo.InvariantCulture));
            var text = WithNotes(paragraphs[i]);
            rows.Add(new Cell(number, Palette.Quiet), new Cell(page.Whole ? text : Opening.Of(text, page.Width - Margin.Width)));
            if (page is { Whole: true, IsTerminal: true } && i < paragraphs.Count - 1)
            {
                rows.Add(new Cell(null), new Cell(null));
            }
        }

        page.Write(rows);
    }

    private static string? Sign(Paragraph paragraph) =>
        paragraph.Kind == ParagraphKind.ListItem ? paragraph.Marker?.Text ?? Bullet : paragraph.Number;

    private static string WithNotes(Paragraph paragraph) => paragraph.Notes.Count == 0
        ? paragraph.Text
        : $"{paragraph.Text} {string.Join(' ', paragraph.Notes.Select(note => note.Text.ReplaceLineEndings(" ")))}";
}
