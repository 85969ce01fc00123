namespace SpeechText.Tests.Formats;

/// <summary>
/// What a page reads as. The notation of the results is that of <see cref="Reading"/>.
/// </summary>
public sealed class HtmlReading
{
    [Theory]
    [InlineData("<p>Thank you.</p><p>Merci.</p>", ">| Thank you.\n\n>| Merci.")]
    [InlineData("<div>Thank you.</div><div>Merci.</div>", ">| Thank you.\n>| Merci.")]
    [InlineData("<p>one<p>two", ">| one\n\n>| two")]
    [InlineData("<p>New York<br>21 May<br/>2024</p>", "> /| New York\n/| 21 May\n2024")]
    [InlineData("<p>one<br><br>two</p>", "> /| one\n\ntwo")]
    [InlineData("<p>a <b>bold</b> <a href='x'>link</a> and<i> more</i>.</p>", ">| a bold link and more.")]
    [InlineData("<p>\r\n  We   meet\r\n  <i> to </i> act \n</p>", ">| We meet to act")]
    [InlineData("<p>Q&amp;A &lsquo;caf&eacute;&rsquo; &#8212; &nbsp; AT&T &copy 2 &bogus;</p>", ">| Q&A ‘café’ — \u00A0 AT&T © 2 &bogus;")]
    [InlineData("<pre>  one\r\n  two &amp; three\n\nfour</pre>", "> /| one\n/| two & three\n\nfour")]
    public void Blocks_and_breaks_make_lines_and_everything_else_is_transparent(string source, string expected) =>
        Assert.Equal(expected, Reading.Html(source));

    [Theory]
    [InlineData("<h2>Remarks</h2>text", "> h2| Remarks\n\n>| text")]
    [InlineData("<p><strong>Remarks</strong></p>", "> b| Remarks")]
    [InlineData("<p><b>Remarks</b> by</p>", ">| Remarks by")]
    [InlineData("<p style='font-weight: bold'>Remarks</p>", "> b| Remarks")]
    [InlineData("<p><em>As delivered</em></p>", "> i| As delivered")]
    [InlineData("<ul><li>peace<li>law</ul>", "> li| peace\n> li| law")]
    [InlineData("<ul><li>peace<ul><li>now</ul><li>law</ul>", "> li| peace\n\n> li| now\n\n> li| law")]
    [InlineData("<blockquote><p>We the peoples</p></blockquote>", "> bq| We the peoples")]
    [InlineData("<table><tr><td>Yes<td>No<tr><td>10<td>2</table>", ">| Yes\tNo\n>| 10\t2")]
    [InlineData("<b><p>one</b> two</p>", ">| one two")]
    public void Styles_are_told(string source, string expected) => Assert.Equal(expected, Reading.Html(source));

    [Theory]
    [InlineData("<script>if (a < b) document.write('<p>x</p>')</script>")]
    [InlineData("<style>p { color: red }</style>")]
    [InlineData("<nav><ul><li>Home</ul></nav>")]
    [InlineData("<header><h1>Site</h1></header>")]
    [InlineData("<footer><p>Contact</footer>")]
    [InlineData("<aside>Related</aside>")]
    [InlineData("<form><label>Search</label></form>")]
    [InlineData("<noscript>Enable scripts</noscript>")]
    [InlineData("<iframe><p>x</p></iframe>")]
    [InlineData("<svg><text>Logo</text></svg>")]
    [InlineData("<div hidden>x</div>")]
    [InlineData("<span aria-hidden='true'>x</span>")]
    [InlineData("<div style='color:red; display : none'>x<div>y</div></div>")]
    [InlineData("<div role=navigation>Menu</div>")]
    [InlineData("<img src=x alt='A logo'>")]
    public void Furniture_of_the_page_is_no_text(string furniture)
    {
        var source = $"<p>Before, a sentence of the text.</p>{furniture}<p>After, another one of it.</p>";
        var document = new Lines.Html.HtmlReader().Read(source, 256);

        Assert.Equal(">| Before, a sentence of the text.\n\n>| After, another one of it.", Reading.Show(document));
        Assert.Equal(furniture, source[document.Furniture[0].Start..document.Furniture[0].End]);
    }

    [Theory]
    [InlineData("<p>Menu</p><main><p>The text of the page.</p></main><p>Links</p>", ">| The text of the page.")]
    [InlineData("<h1>Title</h1><p>Share</p><article><header>By the Office</header><p>The text of the page.</p></article>", "> h1| Title\n\n>| By the Office\n\n>| The text of the page.")]
    [InlineData("<article>a</article><article>b</article><p>The text of the page.</p>", ">| a\n>| b\n\n>| The text of the page.")]
    [InlineData("<div>\n            <b>Menu</b>\n            </div><main>The text.</main>", ">| The text.")]
    [InlineData("<form id=aspnetForm><p>The text of the page.</p></form>", ">| The text of the page.")]
    public void Where_one_part_holds_most_of_the_text_the_rest_is_furniture(string source, string expected) => Assert.Equal(expected, Reading.Html(source));

    [Theory]
    [InlineData("<p>an end that never </p", ">| an end that never")]
    [InlineData("<p>a < b, c <3 d</p>", ">| a < b, c <3 d")]
    [InlineData("</div></p>text</b>", ">| text")]
    [InlineData("<div><nav>Menu</div><p>Text", ">| Text")]
    [InlineData("<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'><head><script src='x'/></head><body><p>Text</p></body></html>", ">| Text")]
    [InlineData("<head><title>t</title><body>Text", ">| Text")]
    [InlineData("<p>one<!-- two -->three</p>", ">| onethree")]
    public void Malformed_pages_and_XHTML_read_on(string source, string expected) => Assert.Equal(expected, Reading.Html(source));

    [Fact]
    public void The_head_gives_metadata()
    {
        const string Source = """
            <!DOCTYPE html><html lang="fr"><head><title>
              Remarks &amp; reply </title><meta charset=utf-8><meta name="DC.date" content='2024-09-24'>
            <meta property="og:title" content="Caf&eacute;"></head><body><p>Text</p></body></html>
            """;
        var document = new Lines.Html.HtmlReader().Read(Source, 256);

        Assert.Equal([("lang", "fr"), ("title", "Remarks & reply"), ("dc.date", "2024-09-24"), ("og:title", "Café")], document.Metadata.Select(m => (m.Key, m.Value)));
        Assert.Equal(["fr", "Remarks &amp; reply", "2024-09-24", "Caf&eacute;"], document.Metadata.Select(m => Source[m.Span.Start..m.Span.End]));
    }

    [Fact]
    public void Beyond_the_limit_of_nesting_the_text_is_read_on_flat()
    {
        var source = string.Concat(Enumerable.Repeat("<div>", 100_000)) + "Deep." + string.Concat(Enumerable.Repeat("</div>", 100_000)) + "<p>After.</p>";
        var read = Transcript.Parse(source, new ReadOptions { MaximumNesting = 64 });

        Assert.Contains(read.Diagnostics, d => d.Id == DiagnosticId.NestingTooDeep);
        Assert.Equal(["Deep.", "After."], read.Body.Select(p => p.Text));
    }
}
