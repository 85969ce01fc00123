using Spectre.Console;
using SpeechText.Sample.Output;

namespace SpeechText.Sample.Rendering;

/// <summary>
/// The documents a text cites: the symbol, what it is, and how the text has it.
/// </summary>
internal static class ReferenceList
{
    public static void Write(Page page, IReadOnlyList<Reference> references)
    {
        if (references.Count == 0)
        {
            return;
        }

        Section.Write(page, Words.Sentence(Words.Count(references.Count, "document")) + " cited");
        var rows = new AlignedRows(2, Justify.Left, Justify.Left, Justify.Left);
        foreach (var reference in references)
        {
            // A treaty has no symbol to settle.
            var open = reference is { Symbol: null, Kind: not ReferenceKind.Treaty };
            rows.Add(
                new Cell(open ? "not settled" : reference.Symbol, open ? Palette.Doubt : Palette.Accent),
                new Cell(Words.Name(reference.Kind), Palette.Quiet),
                new Cell(reference.Text));
        }

        page.Write(rows);
    }
}
