using System.Globalization;
using Spectre.Console;
using Spectre.Console.Rendering;
using SpeechText.Sample.Output;

namespace SpeechText.Sample.Rendering;

/// <summary>
/// Paragraphs with their numbers: on a terminal the opening of each, in a pipe the whole.
/// </summary>
internal static class ParagraphList
{
    private const int Indent = 2;
    private const int NumberWidth = Margin.Width - Indent - 2;

    /// <summary>Writes them; a printed number goes before the place in the list.</summary>
    public static void Write(Page page, IReadOnlyList<Paragraph> paragraphs)
    {
        for (var i = 0; i < paragraphs.Count; i++)
        {
            var number = paragraphs[i].Number ?? (i + 1).ToString(CultureInfo.InvariantCulture);
            var text = Visible.Of(WithNotes(paragraphs[i]));
            page.Write(Row(number, page.Whole ? text : Opening.Of(text, page.Width - Margin.Width)));
            if (page is { Whole: true, Framed: true })
            {
                page.Line();
            }
        }
    }

    // One grid a paragraph: the columns are of fixed width, and a long record is written as it goes.
    private static Grid Row(string number, string text)
    {
        var grid = new Grid();
        grid.AddColumn(new GridColumn { Alignment = Justify.Right, Width = Math.Max(NumberWidth, number.Length) }.Padding(Indent, 0, 2, 0));
        grid.AddColumn(new GridColumn().Padding(0, 0, 0, 0));
        return grid.AddRow(new IRenderable[] { Rows.Cell(number, Palette.Quiet), new Text(text) });
    }

    private static string WithNotes(Paragraph paragraph) => paragraph.Notes.Count == 0
        ? paragraph.Text
        : $"{paragraph.Text} {string.Join(' ', paragraph.Notes.Select(note => note.Text))}";
}
