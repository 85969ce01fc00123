using System.Globalization;
using Spectre.Console;
using SpeechText.Sample.Output;

namespace SpeechText.Sample.Rendering;

/// <summary>
/// Quotations in the order of the text, each with its speaker and the word that introduces it.
/// </summary>
internal static class QuotationTable
{
    public static void Write(Page page, IReadOnlyList<Quotation> quotations)
    {
        if (quotations.Count == 0)
        {
            return;
        }

        Section.Write(page, Words.Sentence(Words.Count(quotations.Count, "quotation")));
        var rows = new AlignedRows(Margin.Indent, Justify.Right, Justify.Left, Justify.Left, Justify.Left) { FirstWidth = Margin.NumberWidth };
        for (var i = 0; i < quotations.Count; i++)
        {
            var quotation = quotations[i];
            rows.Add(
                new Cell((i + 1).ToString(CultureInfo.InvariantCulture), Palette.Quiet),
                new Cell(Naming.OfQuoted(quotation.Speaker), quotation.Speaker is null ? Palette.Doubt : Palette.Accent),
                new Cell(quotation.Cue?.Text, Palette.Quiet),
                new Cell(quotation.Direct ? $"“{quotation.Text}”" : quotation.Text));
        }

        page.Write(rows);
    }
}
