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
        new BlockScanner(text, writer).Scan(frontMatter.End);
        var furniture = writer.Furniture;
        if (frontMatter.End > 0)
        {
            furniture.Insert(0, new TextSpan(0, frontMatter.End));
        }

        return new LineDocument
        {
            Text = writer.Build(),
            Lines = writer.Lines,
            Furniture = furniture,
            Metadata = frontMatter.Values,
        };
    }
}
