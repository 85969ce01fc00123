namespace SpeechText.Lines.Html;

/// <summary>
/// HTML and XHTML, well formed or not: what the page shows as lines, what belongs to the page as furniture, the tags as markup.
/// </summary>
internal sealed class HtmlReader : ILineReader
{
    public string MediaType => "text/html";

    public IReadOnlyList<string> Extensions => [".html", ".htm", ".xhtml"];

    public bool Recognizes(ReadOnlySpan<char> start) => HtmlSigns.AreIn(start);

    public LineDocument Read(string text, int maximumNesting)
    {
        var page = new PageScanner(text, maximumNesting);
        page.Scan();
        var furniture = page.Parts.Furniture(text.Length, page.TextLength);
        var (notes, blocks, marks) = page.Notes?.Find() ?? ([], [], []);
        furniture = blocks.Count > 0 ? PageParts.Join(furniture, blocks) : furniture;
        if (page.Times.BesideTitle(furniture) is { } time)
        {
            page.Metadata.AddTime(time);
        }

        var (reading, lines) = Write(page, text, furniture, marks);
        var twice = PrintedTwice.Find(reading, lines);
        if (twice.Count > 0)
        {
            furniture = PageParts.Join(furniture, twice);
            (reading, lines) = Write(page, text, furniture, marks);
        }

        if (PageTitle.Find(page, reading) is { } title)
        {
            furniture = PageTitle.Part(furniture, title);
            (reading, lines) = Write(page, text, furniture, marks, title);
        }

        return new LineDocument
        {
            Text = reading,
            Lines = lines,
            Furniture = furniture,
            Footnotes = notes,
            Metadata = page.Metadata.Values,
            Diagnostics =
            [
                .. page.TooDeep is { } at ? [DiagnosticId.NestingTooDeep.At(new TextSpan(at, at), maximumNesting)] : Array.Empty<Diagnostic>(),
                .. twice.Select(static span => DiagnosticId.PrintedTwice.At(span)),
            ],
        };
    }

    private static (ReadingText Text, List<Line> Lines) Write(PageScanner page, string text, List<TextSpan> furniture, List<TextSpan> marks, TextSpan? title = null)
    {
        var writer = new PageWriter(text);
        if (title is { } span)
        {
            writer.Write(new Piece(PieceKind.Text, span.Start, span.End, LineStyle.Heading, 1));
            writer.Write(new Piece(PieceKind.Edge, span.End, span.End, LineStyle.None, 1));
        }

        var (next, mark) = (0, 0);
        foreach (var piece in page.Pieces)
        {
            while (mark < marks.Count && marks[mark].End <= piece.Start)
            {
                mark++;
            }

            if (mark < marks.Count && marks[mark].Start <= piece.Start && piece.Kind == PieceKind.Text)
            {
                continue;
            }

            while (next < furniture.Count && furniture[next].End <= piece.Start)
            {
                next++;
            }

            // White space before the first word of what is furniture goes with it.
            if (piece.Start >= (title?.End ?? 0) && (next == furniture.Count || (piece.Start < furniture[next].Start && piece.End <= furniture[next].Start)))
            {
                writer.Write(piece);
            }
        }

        return (writer.Build(), writer.Lines);
    }
}
