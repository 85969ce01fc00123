namespace SpeechText.Lines.Markdown;

/// <summary>
/// Markdown as published texts use it: front matter, headings, emphasis, hard breaks, lists, quotations, links, images. What is not
/// certainly markup is text.
/// </summary>
internal sealed class MarkdownReader : ILineReader
{
    public string MediaType => "text/markdown";

    public IReadOnlyList<string> Extensions => [".md", ".markdown"];

    public bool Recognizes(ReadOnlySpan<char> start) => MarkdownSigns.AreIn(start);

    public LineDocument Read(string text, int maximumNesting)
    {
        var frontMatter = FrontMatter.Read(text);
        var writer = new ParagraphWriter(text, frontMatter.End);
        var title = BeginsWithHeading(text, frontMatter.End) ? default : frontMatter.Title;
        writer.Title(title);
        var footnotes = new Footnotes(text);
        new BlockScanner(text, writer, footnotes).Scan(frontMatter.End);
        var furniture = writer.Furniture;
        furniture.InsertRange(0, new TextSpan[] { new(0, title.Start), new(title.End, frontMatter.End) }.Where(s => !s.IsEmpty));

        return new LineDocument
        {
            Text = writer.Build(),
            Lines = writer.Lines,
            Furniture = furniture,
            Footnotes = footnotes.All,
            Metadata = frontMatter.Values,
        };
    }

    // A site shows the title of the front matter above the text, unless the text has one of its own.
    private static bool BeginsWithHeading(string text, int start)
    {
        var words = text.AsSpan(start).TrimStart();
        return words.IsEmpty || words[0] == '#';
    }
}
