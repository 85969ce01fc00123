using SpeechText.Blocks;
using SpeechText.Fields.Text;
using SpeechText.Languages;
using SpeechText.Lines;

namespace SpeechText.Genres.Meetings;

/// <summary>
/// Reads the agenda or the contents: a heading, and the items under it; without a heading, the lines that come again as headings below the cover.
/// </summary>
internal static class CoverAgenda
{
    private const int MostHeadings = 100;

    internal static void Read(CoverSheet sheet)
    {
        var isFound = false;
        var headings = new Lazy<List<int>>(() => Headings(sheet));
        for (var line = 0; line < sheet.Count; line++)
        {
            if (sheet.IsEmpty(line) || sheet.IsOfPage(line) || !IsAgenda(sheet.Text(line), sheet.Words))
            {
                continue;
            }

            Add(sheet, sheet.Rest(line), 1);
            sheet.Take(line);
            line = ReadItems(sheet, line + 1) - 1;
            isFound = true;
        }

        for (var line = isFound ? sheet.Count : 0; line < sheet.Count; line++)
        {
            if (!sheet.IsEmpty(line)
                && !sheet.IsOfPage(line)
                && headings.Value.Exists(h => sheet.Manuscript.Text.Text.AsSpan(h).StartsWith(sheet.Text(line), StringComparison.OrdinalIgnoreCase)))
            {
                Add(sheet, sheet.Rest(line), 2);
                sheet.Take(line);
            }
        }
    }

    // Where the starts of lines stand below the cover that may be headings of items.
    private static List<int> Headings(CoverSheet sheet)
    {
        var starts = new List<int>();
        foreach (var line in sheet.Manuscript.Lines.Skip(sheet.Lines.Count))
        {
            if (starts.Count < MostHeadings && line.BlankBefore > 0 && sheet.Manuscript.Text.Text[line.Extent.End - 1] is not ('.' or ':' or ';' or ','))
            {
                starts.Add(line.Extent.Start);
            }
        }

        return starts;
    }

    // "Provisional agenda (S/Agenda/1717)"
    private static bool IsAgenda(ReadOnlySpan<char> text, CoverWords words) =>
        words.Agendas.MatchStart(text) is var length and > 0
            && (length == text.Length || (text[^1] == ')' && text[length..].TrimStart() is ['(', .. var symbol] && symbol.Contains('/') && !symbol.Contains(' ')));

    // Up to the first line that is something else; a line that begins small goes on with the item before.
    private static int ReadItems(CoverSheet sheet, int line)
    {
        var item = default(Extent);
        for (; line < sheet.Count && !sheet.IsEmpty(line) && !sheet.IsOfPage(line); line++)
        {
            var rest = sheet.Rest(line);
            if (PageTokens.Of(sheet.Text(line)) == PageToken.PageWord)
            {
                // What stands over the column of page numbers.
                sheet.Claim(line, SegmentRole.Furniture);
                continue;
            }

            if (!item.IsEmpty && !char.IsLower(sheet.Manuscript.Text.Text[rest.Start]))
            {
                Add(sheet, item, 2);
                item = default;
            }

            item = item.IsEmpty ? rest : item.To(rest);
            sheet.Take(line);
        }

        if (!item.IsEmpty)
        {
            Add(sheet, item, 2);
        }

        return line;
    }

    private static void Add(CoverSheet sheet, Extent extent, int level)
    {
        sheet.Builder.Claim(extent, SegmentRole.Heading);
        sheet.Builder.Add(new Heading { Text = OneLine.Of(sheet.Manuscript.Text[extent]), Span = sheet.Manuscript.Text.ToSource(extent), Level = level });
    }
}
