using FsCheck;
using FsCheck.Fluent;
using SpeechText.Lines;
using SpeechText.Lines.Html;
using SpeechText.Lines.Markdown;
using SpeechText.Lines.Plain;

namespace SpeechText.Tests.Formats;

/// <summary>
/// Whatever the text, a reader can say of each character it shows where it stands in the source.
/// </summary>
public sealed class SourceMapping
{
    private static readonly ILineReader[] Readers = [new PlainReader(), new MarkdownReader(), new HtmlReader()];

    // What the formats give a meaning to, and what breaks readers.
    private static readonly string[] Bits =
    [
        "**", "*", "_", "__", "`", "``", "[", "](", ")", "![", "(", "\\", "<", ">", "&", "&amp;", "&#8217;", "&eacute;", "&copy ", "#", "# ", "- ",
        "1. ", "2. ", "> ", "---", "===", "```", "|", ": ", "<!--", "-->", "<p>", "</p>", "<b>", "</b>", "<br>", "<nav>", "</nav>", "<div hidden>",
        "</div>", "<script>", "</script>", "<title>", "</title>", "<main>", "</main>", "<pre>", "</pre>", "<li>", "<td>", "<h1>", "</h1>",
        "<a href='x", "'>", "\"", " ", "  ", "\n", "\n\n", "\r\n", "\r", "\f", "\t", "\0", "\uD83D", "\u00A0", "Thank you.", "The Council", "a", "é", "中文", "🙂",
    ];

    private static readonly Arbitrary<string> Texts =
        Gen.Elements(Bits).ListOf().Select(string.Concat).ToArbitrary();

    [Fact]
    public void Each_character_shown_comes_from_its_place_in_the_source() =>
        Prop.ForAll(Texts, text =>
        {
            foreach (var reader in Readers)
            {
                Check(text, reader.Read(text, 8));
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000).WithEndSize(60));

    [Fact]
    public void The_leaves_of_any_text_tile_it() =>
        Prop.ForAll(Texts, text =>
        {
            foreach (var reader in Readers)
            {
                var read = Transcript.Parse(text, new ReadOptions { MediaType = reader.MediaType });
                Assert.Equal(text, string.Concat(read.Segments.Select(s => text[s.Span.Start..s.Span.End])));
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500).WithEndSize(60));

    [Fact]
    public void What_stands_in_front_matter_and_menus_is_never_in_the_text()
    {
        const string Source = "<nav>Home</nav><p>Caf&eacute;</p>";
        var read = Transcript.Parse(Source);

        Assert.Equal(
            [("Furniture", "<nav>Home</nav>"), ("Markup", "<p>"), ("Narrative", "Caf&eacute;"), ("Markup", "</p>")],
            read.Segments.Select(s => (s.Role.ToString(), Source[s.Span.Start..s.Span.End])));
    }

    private static void Check(string text, LineDocument document)
    {
        var reading = document.Text;
        var end = 0;
        foreach (var run in reading.Runs)
        {
            Assert.True(run.Source.Start >= end && run.Source.End <= text.Length, "the runs go through the source in order");
            end = run.Source.End;
            var (shown, source) = (reading.Read(run.Reading), text[run.Source.Start..run.Source.End]);
            Assert.True(
                run.IsVerbatim ? shown == source : source.Length == 0 ? shown is "\n" or "\t" : string.IsNullOrWhiteSpace(source) ? shown == " " : shown == EntityDecoder.Decode(source),
                $"'{source}' reads '{shown}'");
        }

        Assert.True(reading.Runs.Sum(r => r.Reading.Length) == reading.Text.Length, "the runs are the reading text");
        CheckLines(document);
    }

    private static void CheckLines(LineDocument document)
    {
        var end = 0;
        foreach (var line in document.Lines)
        {
            Assert.True(line.Extent.Start >= end && line.Extent.Length > 0 && line.Extent.End <= document.Text.Text.Length, "the lines go through the text in order");
            Assert.Equal(document.Text.Read(line.Extent), document.Text.Read(line.Extent).Trim());
            end = line.Extent.End;
        }

        var spans = new List<TextSpan>(document.Furniture);
        document.Text.AddAll(spans);
        spans.Sort();
        Assert.All(spans.Zip(spans.Skip(1)), pair => Assert.False(pair.First.Overlaps(pair.Second), "furniture is no text"));
    }
}
