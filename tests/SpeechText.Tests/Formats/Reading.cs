using SpeechText.Lines;

namespace SpeechText.Tests.Formats;

/// <summary>
/// Writes what a format's reader sees, one line of text for each line: its style in short, a bar, its words.
/// <c>h1</c> heading, <c>b</c> bold, <c>i</c> italic, <c>li</c> item, <c>bq</c> quotation, <c>&gt;</c> starts a block, <c>/</c> hard break,
/// <c>ff</c> page break; an empty line for blank lines before.
/// </summary>
internal static class Reading
{
    internal static string Markdown(string source) => Show(new Lines.Markdown.MarkdownReader().Read(source, 256));

    internal static string Html(string source) => Show(new Lines.Html.HtmlReader().Read(source, 256));

    internal static string Show(LineDocument document)
    {
        var shown = new List<string>();
        foreach (var line in document.Lines)
        {
            if (line.BlankBefore > 0)
            {
                shown.Add(string.Empty);
            }

            var style = string.Join(' ', Styles(line));
            shown.Add(style.Length == 0 ? document.Text.Read(line.Extent) : $"{style}| {document.Text.Read(line.Extent)}");
        }

        return string.Join('\n', shown);
    }

    private static IEnumerable<string> Styles(Line line)
    {
        foreach (var (style, sign) in new[]
        {
            (LineStyle.PageBreak, "ff"), (LineStyle.StartsBlock, ">"), (LineStyle.Heading, $"h{line.Level}"), (LineStyle.ListItem, "li"),
            (LineStyle.BlockQuote, "bq"), (LineStyle.Bold, "b"), (LineStyle.Italic, "i"), (LineStyle.HardBreak, "/"),
        })
        {
            if (line.Is(style))
            {
                yield return sign;
            }
        }
    }
}
