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
        var writer = new PageWriter(text);
        var next = 0;
        foreach (var piece in page.Pieces)
        {
            while (next < furniture.Count && furniture[next].End <= piece.Start)
            {
                next++;
            }

            if (next == furniture.Count || piece.Start < furniture[next].Start)
            {
                writer.Write(piece);
            }
        }

        return new LineDocument
        {
            Text = writer.Build(),
            Lines = writer.Lines,
            Furniture = furniture,
            Metadata = page.Metadata.Values,
            Diagnostics = page.TooDeep is { } at ? [DiagnosticId.NestingTooDeep.At(new TextSpan(at, at), maximumNesting)] : [],
        };
    }
}
