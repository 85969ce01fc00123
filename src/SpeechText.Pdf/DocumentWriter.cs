using SpeechText.Lines;
using SpeechText.Pdf.Layout;
using SpeechText.Pdf.Script;

namespace SpeechText.Pdf;

/// <summary>
/// Writes the text of the pages: each printed line a line, blank lines where the page has space, a form feed between pages.
/// </summary>
internal static class DocumentWriter
{
    internal static (string Source, LineDocument Document) Write(IReadOnlyList<Page> printed)
    {
        var repairs = new LayerRepairs(WritingOrder.IsVisual(printed));
        var unreadable = printed.Select(TextLayer.IsUnreadable).ToList();
        var pages = printed.Select(page => new Page(page.Width, page.Height, LineJoiner.Join(page, repairs))).ToList();
        var furniture = PageFurniture.Find(pages);
        for (var i = 0; i < pages.Count; i++)
        {
            furniture.UnionWith(unreadable[i] ? pages[i].Lines : []);
        }

        var size = new Typography(pages, furniture).BodySize;
        var footnotes = new HashSet<PageLine>();
        for (var i = 0; i < pages.Count; i++)
        {
            footnotes.UnionWith(Footnotes.Find(pages[i], i + 1, furniture, size));
        }

        furniture.UnionWith(footnotes);

        var typography = new Typography(pages, furniture);
        var writer = new LineWriter();
        PageLine? last = null;
        var diagnostics = new List<Diagnostic>();
        for (var i = 0; i < pages.Count; i++)
        {
            writer.PageBreak();
            var start = writer.Length;
            last = WritePage(pages[i], last, typography, furniture, footnotes, writer);
            if (unreadable[i])
            {
                diagnostics.Add(DiagnosticId.UnmappedPage.At(new TextSpan(start, writer.Length), i + 1));
            }
        }

        return writer.Build([.. repairs.Diagnostics, .. diagnostics]);
    }

    private static PageLine? WritePage(Page page, PageLine? last, Typography typography, HashSet<PageLine> furniture, HashSet<PageLine> footnotes, LineWriter writer)
    {
        var (leading, end) = typography.Of(page, furniture);
        var marks = new ParagraphMarks(leading, end);
        PageLine? before = null;
        var beforeStarts = true;
        foreach (var line in page.Lines)
        {
            var pieces = LinePieces.Of(line);
            if (furniture.Contains(line))
            {
                var text = string.Concat(pieces.Select(piece => piece.Text));
                if (footnotes.Contains(line))
                {
                    writer.Footnote(text, Footnotes.Begins(line));
                }
                else
                {
                    writer.Furniture(text);
                }

                continue;
            }

            var style = LineStyle.None;
            if (before is not null)
            {
                var blank = marks.BlankLines(before, line);
                writer.Blank(blank);
                style = blank > 0 || marks.StartsBlock(before, beforeStarts, line) ? LineStyle.StartsBlock : LineStyle.None;
            }
            else if (last is not null && marks.Continues(last, line, typography.Start))
            {
                style = LineStyle.Continues;
            }
            else
            {
                style = LineStyle.StartsBlock;
            }

            writer.Line(pieces, style | (Label.Is(line) ? LineStyle.ListItem : LineStyle.None));
            beforeStarts = (style & LineStyle.StartsBlock) != 0;
            (before, last) = (line, line);
        }

        return last;
    }
}
