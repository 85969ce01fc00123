using System.Globalization;
using Spectre.Console;
using SpeechText.Sample.Output;

namespace SpeechText.Sample.Rendering;

/// <summary>
/// Who took part in a conversation, and how much of it each has: turns, words, and the share of the words in hundredths.
/// </summary>
internal static class SpeakerTable
{
    private const int LongestBar = 20;

    public static void Write(Page page, Conversation conversation)
    {
        Section.Write(page, conversation.ToString());
        var rows = new AlignedRows(Margin.Indent, Justify.Left, Justify.Right, Justify.Right, Justify.Right, Justify.Left);
        Add(rows, Palette.Quiet, "speaker", "turns", "words", "share", null);
        var most = conversation.Shares[0].Words;
        foreach (var (speaker, turns, words) in conversation.Shares)
        {
            var share = conversation.Words == 0 ? 0 : (double)words / conversation.Words;
            var bar = page.IsTerminal && most > 0 ? new string('━', (int)Math.Ceiling((double)LongestBar * words / most)) : null;
            Add(rows, Style.Plain, Naming.Of(speaker), Number(turns), Number(words), share.ToString("0.0 %", CultureInfo.InvariantCulture), bar);
        }

        page.Write(rows);
    }

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static void Add(AlignedRows rows, Style style, string who, string turns, string words, string share, string? bar) =>
        rows.Add(new Cell(who, style), new Cell(turns, style), new Cell(words, style), new Cell(share, style), new Cell(bar, Palette.Accent));
}
