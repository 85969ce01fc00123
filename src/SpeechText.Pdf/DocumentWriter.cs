using SpeechText.Lines;
using SpeechText.Pdf.Layout;
using SpeechText.Pdf.Script;

namespace SpeechText.Pdf;

/// <summary>
/// Writes the text of the pages: each printed line a line, blank lines where the page has space, one column after the other, a form feed
/// between pages.
/// </summary>
internal sealed class DocumentWriter
{
    private readonly LineWriter _writer = new();
    private readonly HashSet<PageLine> _furniture;
    private readonly HashSet<PageLine> _footnotes = [];
    private readonly Typography _columns;
    private readonly Typography _whole;

    private PageLine? _last;
    private bool _lastIsOfColumn;

    private DocumentWriter(List<Page> pages, List<List<Page>> parts, HashSet<PageLine> furniture)
    {
        _furniture = furniture;
        var size = new Typography(pages, furniture).BodySize;
        for (var i = 0; i < pages.Count; i++)
        {
            _footnotes.UnionWith(Footnotes.Find(pages[i], i + 1, furniture, size));
        }

        _furniture.UnionWith(_footnotes);
        _columns = new Typography([.. parts.SelectMany(p => p).Where(part => part.IsColumn)], furniture);
        _whole = new Typography([.. parts.SelectMany(p => p).Where(part => !part.IsColumn)], furniture);
    }

    internal static (string Source, LineDocument Document) Write(IReadOnlyList<Page> printed)
    {
        var repairs = new LayerRepairs(WritingOrder.IsVisual(printed));
        var parts = Columns.Part(printed).Select(page => page.Select(part => Joined(part, repairs)).ToList()).ToList();
        var pages = parts.Select(Whole).ToList();
        var unreadable = printed.Select(TextLayer.IsUnreadable).ToList();
        var furniture = PageFurniture.Find(pages);
        for (var i = 0; i < pages.Count; i++)
        {
            furniture.UnionWith(unreadable[i] ? pages[i].Lines : []);
        }

        var document = new DocumentWriter(pages, parts, furniture);
        var diagnostics = new List<Diagnostic>();
        for (var i = 0; i < parts.Count; i++)
        {
            document._writer.PageBreak();
            var start = document._writer.Length;
            parts[i].ForEach(document.WritePart);
            if (unreadable[i])
            {
                diagnostics.Add(DiagnosticId.UnmappedPage.At(new TextSpan(start, document._writer.Length), i + 1));
            }
        }

        return document._writer.Build([.. repairs.Diagnostics, .. diagnostics]);
    }

    private static Page Joined(Page part, LayerRepairs repairs) => new(part.Width, part.Height, LineJoiner.Join(part, repairs)) { IsColumn = part.IsColumn };

    private static Page Whole(List<Page> parts) => parts is [var only] ? only : new Page(parts[0].Width, parts[0].Height, [.. parts.SelectMany(part => part.Lines)]);

    private void WritePart(Page part)
    {
        var typography = part.IsColumn ? _columns : _whole;
        var (leading, end) = typography.Of(part, _furniture);
        var marks = new ParagraphMarks(leading, typography.Start, end);
        PageLine? before = null;
        var beforeStarts = true;
        foreach (var line in part.Lines)
        {
            var pieces = LinePieces.Of(line);
            if (_furniture.Contains(line))
            {
                WriteFurniture(line, string.Concat(pieces.Select(piece => piece.Text)));
                continue;
            }

            LineStyle style;
            if (before is not null)
            {
                var blank = marks.BlankLines(before, line);
                _writer.Blank(blank);
                style = (blank > 0 || marks.StartsBlock(before, beforeStarts, line) ? LineStyle.StartsBlock : LineStyle.None)
                    | (blank == 0 && marks.IsWrapped(before, line) ? LineStyle.Wrapped : LineStyle.None);
            }
            else
            {
                style = FirstOf(part, line, marks, typography);
            }

            _writer.Line(pieces, style | (Label.Is(line) ? LineStyle.ListItem : LineStyle.None));
            beforeStarts = (style & LineStyle.StartsBlock) != 0;
            (before, _last, _lastIsOfColumn) = (line, line, part.IsColumn);
        }
    }

    // A column goes on where the one before it ends, a page where the page before does; what stands across columns goes on in none.
    private LineStyle FirstOf(Page part, PageLine line, ParagraphMarks marks, Typography typography)
    {
        if (_last is not null && part.IsColumn != _lastIsOfColumn)
        {
            _writer.Blank();
        }
        else if (_last is not null)
        {
            if (part.IsColumn)
            {
                _writer.ColumnBreak();
            }

            return marks.Continues(_last, line, typography.Start) ? LineStyle.Continues : LineStyle.StartsBlock;
        }

        return LineStyle.StartsBlock;
    }

    private void WriteFurniture(PageLine line, string text)
    {
        if (_footnotes.Contains(line))
        {
            _writer.Footnote(text, Footnotes.Begins(line));
        }
        else
        {
            _writer.Furniture(text);
        }
    }
}
