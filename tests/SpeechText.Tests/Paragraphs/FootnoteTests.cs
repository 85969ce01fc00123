namespace SpeechText.Tests.Paragraphs;

/// <summary>
/// Footnotes of Markdown and of web pages: none of the words spoken, each with the paragraph that refers to it.
/// </summary>
public class FootnoteTests
{
    private const string Open = "<html><body><main><h1>Statement by Ms. Anna Rossi at the River Council</h1><p>New York, 12 May 2031</p><p>Mr. President,</p>";
    private const string Close = "</main></body></html>";

    [Fact]
    public void Markdown_has_a_mark_in_the_text_and_the_note_on_lines_of_its_own()
    {
        var transcript = Parse(
            """
            # Statement by Ms. Anna Rossi at the River Council

            Mr. President,

            So the Charter says[^1] and we agree with it.[^report] Nothing has changed.

            We shall be here next year.

            Thank you.

            [^1]: Article 2, paragraph 4
            of the Charter.
            [^report]: See the *report* of the Council.

                It is out of print.
            """,
            "text/markdown");

        Assert.Equal(["So the Charter says and we agree with it. Nothing has changed.", "We shall be here next year."], transcript.Body.Select(p => p.Text));
        Assert.Equal(["[^1]: Article 2, paragraph 4\nof the Charter.", "[^report]: See the *report* of the Council.\n\n    It is out of print."], Notes(transcript.Body[0]));
        Assert.Equal("Thank you.", transcript.Closing?.Text);
    }

    [Theory]
    [InlineData("We agree[^1] with it.\n\n[^2]: A note that nothing refers to is a note still.\n", "We agree[^1] with it.")]
    [InlineData("We agree[^1] with it.\n\n[^1] has no colon and is no note.\n", "We agree[^1] with it.")]
    public void A_mark_without_its_note_is_text(string text, string first) =>
        Assert.Equal(first, Parse($"# Statement by Ms. Anna Rossi\n\nMr. President,\n\n{text}", "text/markdown").Body[0].Text);

    [Theory]
    [InlineData("""says<sup id="r1"><a href="#fn1">1</a></sup>.""", """<ol><li id="fn1"><p>Article 2 of the Charter. <a href="#r1">↩</a></p></li></ol>""")]
    [InlineData("""says<a href="/speech/31#_ftn1" name="_ftnref1" title=""><span class="Mso"><span>[1]</span></span></a>.""", """<p><a href="/speech/31#_ftnref1" name="_ftn1"><span>[1]</span></a> Article 2 of the Charter.</p>""")]
    [InlineData("""says<sup>[<a href="#n">1</a>]</sup>.""", """<hr><div id="n"><sup>1</sup> Article 2 of the Charter.</div>""")]
    [InlineData("says<sup>1</sup>.", "<h3>Notes</h3><p><sup>1</sup> Article 2 of the Charter.</p>")]
    [InlineData("""says<a href="#fn1" role="doc-noteref">*</a>.""", """<aside id="fn1" role="doc-footnote">* Article 2 of the Charter.</aside>""", "* Article 2 of the Charter.")]
    public void A_page_has_a_mark_that_leads_down_to_the_note(string mark, string note, string words = "Article 2 of the Charter.")
    {
        var transcript = Parse($"{Open}<p>So the Charter {mark} We agree with it.</p><p>We shall be here next year.</p><p>Thank you.</p>{note}{Close}", "text/html");

        Assert.Equal(["So the Charter says. We agree with it.", "We shall be here next year."], transcript.Body.Select(p => p.Text));
        Assert.Equal([words], Notes(transcript.Body[0]));
        Assert.Equal("Thank you.", transcript.Closing?.Text);
        Assert.DoesNotContain(transcript.Items, i => i is Heading { Text: "Notes" });
    }

    [Fact]
    public void Notes_in_one_paragraph_are_parted()
    {
        var transcript = Parse(
            $"""{Open}<p>So the Charter says.<a href="#n1">1</a> We agree.<a href="#n2">2</a></p><p><a name="n1">1</a> Article 2.<br><a name="n2">2</a> See the report.</p>{Close}""",
            "text/html");

        Assert.Equal("So the Charter says. We agree.", transcript.Body[0].Text);
        Assert.Equal(["Article 2.", "See the report."], Notes(transcript.Body[0]));
    }

    [Theory]
    [InlineData("<p>The land is 40 km<sup>2</sup> wide, on the 79<sup>th</sup> day of the year.</p><p><sup>2</sup> Of it, half.</p>", "The land is 40 km2 wide, on the 79th day of the year.")]
    [InlineData("""<p>See part <a href="#p2">2</a> of this.</p><h2 id="p2">2 The sea</h2><p>It is wide.</p>""", "See part 2 of this.")]
    [InlineData("""<p>See part <a href="#p2">2</a> of this.</p><div id="p2">The sea is wide and deep, and it is ours.</div>""", "See part 2 of this.")]
    public void Powers_ordinals_and_links_to_parts_of_the_text_are_words(string page, string first) =>
        Assert.Equal(first, Parse(Open + page + Close, "text/html").Body[0].Text);

    private static IEnumerable<string> Notes(Paragraph paragraph) => paragraph.Notes.Where(n => n.Kind == NoteKind.Footnote).Select(n => n.Text);

    private static Transcript Parse(string text, string mediaType)
    {
        var transcript = Transcript.Parse(text, new ReadOptions { MediaType = mediaType });
        Assert.Empty(transcript.Audit().Findings);
        return transcript;
    }
}
