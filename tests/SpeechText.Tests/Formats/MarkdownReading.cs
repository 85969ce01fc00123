namespace SpeechText.Tests.Formats;

/// <summary>
/// What a Markdown text reads as. The notation of the results is that of <see cref="Reading"/>.
/// </summary>
public sealed class MarkdownReading
{
    [Theory]
    [InlineData("**Remarks**", "b| Remarks")]
    [InlineData("__Remarks__", "b| Remarks")]
    [InlineData("***Remarks***", "b i| Remarks")]
    [InlineData("*As delivered*", "i| As delivered")]
    [InlineData("**UNITED NATIONS  \nOFFICE OF LEGAL AFFAIRS**", "b /| UNITED NATIONS\nb| OFFICE OF LEGAL AFFAIRS")]
    [InlineData("**Vienna**, 3 May", "Vienna, 3 May")]
    [InlineData("**Mr. *Serpa* Soares**", "b| Mr. Serpa Soares")]
    [InlineData("**中文。**中文", "中文。中文")]
    public void Emphasis_is_markup(string source, string expected) => Assert.Equal(expected, Reading.Markdown(source));

    [Theory]
    [InlineData("the 79* session, Albania* and Montenegro*")]
    [InlineData("** Sudan")]
    [InlineData("2 * 3 * 4")]
    [InlineData("a snake_case_name_here")]
    [InlineData("**never closed")]
    [InlineData("[spoke in French]")]
    [InlineData("a < b and c > d")]
    [InlineData("<name of speaker>")]
    [InlineData("AT&T, R&D; 5 &unknown; 6")]
    public void Marks_without_a_meaning_are_text(string source) => Assert.Equal(source, Reading.Markdown(source));

    [Theory]
    [InlineData("New York  \n21 May", "/| New York\n21 May")]
    [InlineData("New York\\\n21 May", "/| New York\n21 May")]
    [InlineData("New York<br>21 May", "/| New York\n21 May")]
    [InlineData("we meet\nto act", "we meet\nto act")]
    [InlineData("one\r\n\r\ntwo", "one\n\ntwo")]
    public void A_hard_break_ends_a_line_on_purpose_and_any_other_line_end_is_a_wrap(string source, string expected) =>
        Assert.Equal(expected, Reading.Markdown(source));

    [Theory]
    [InlineData("# Remarks", "> h1| Remarks")]
    [InlineData("### Remarks ###", "> h3| Remarks")]
    [InlineData("# Remarks\nThank you.", "> h1| Remarks\n>| Thank you.")]
    [InlineData("Remarks\n=======\n\nThank you.", "h1| Remarks\n\n>| Thank you.")]
    [InlineData("Remarks\n-------", "h2| Remarks")]
    [InlineData("#hashtag", "#hashtag")]
    [InlineData("# **Remarks**", "> h1 b| Remarks")]
    public void Headings_have_a_level(string source, string expected) => Assert.Equal(expected, Reading.Markdown(source));

    [Theory]
    [InlineData("- peace\n- security", "> li| peace\n> li| security")]
    [InlineData("We need:\n* peace\n  and law\n* security", "We need:\n> li| peace\nand law\n> li| security")]
    [InlineData("1. peace\n2. security", "> li| peace\n> li| security")]
    [InlineData("the Court\n- which we support", "the Court\n- which we support")]
    [InlineData("- Check against delivery -", "- Check against delivery -")]
    [InlineData("- 2 -", "- 2 -")]
    public void The_bullets_and_numbers_of_lists_are_markup(string source, string expected) => Assert.Equal(expected, Reading.Markdown(source));

    [Theory]
    [InlineData("12. The Council met.\n\n13. It adopted a text.", "12. The Council met.\n\n13. It adopted a text.")]
    [InlineData("1. The Council met.\n\n2. It adopted a text.", "1. The Council met.\n\n2. It adopted a text.")]
    [InlineData("12. The Council met.\n13. It rose.", "12. The Council met.\n>| 13. It rose.")]
    [InlineData("in May\n2002. Argentina regrets", "in May\n2002. Argentina regrets")]
    public void The_numbers_of_paragraphs_are_words(string source, string expected) => Assert.Equal(expected, Reading.Markdown(source));

    [Theory]
    [InlineData("> We the peoples\n> of the United Nations", "bq| We the peoples\nbq| of the United Nations")]
    [InlineData("He said:\n> Enough.\n\nThank you.", "He said:\n> bq| Enough.\n\nThank you.")]
    [InlineData("> one\n>\n> two", "bq| one\n\nbq| two")]
    public void Quotations_are_told(string source, string expected) => Assert.Equal(expected, Reading.Markdown(source));

    [Theory]
    [InlineData("his [remarks](https://un.org/sg) today", "his remarks today")]
    [InlineData("his [remarks](https://un.org/a_(b) \"title\") today", "his remarks today")]
    [InlineData("a ![Emblem](un.png) b", "a  b")]
    [InlineData("![Emblem *of* the [UN](x)](un.png)\n\nText", "Text")]
    [InlineData("<https://un.org>", "https://un.org")]
    [InlineData("69<sup>th</sup> session", "69th session")]
    [InlineData("before<!-- draft -->after", "beforeafter")]
    [InlineData("<!-- a draft\n\nof two paragraphs -->\nText", ">| Text")]
    [InlineData("`A/RES/78/1` and ``a`b``", "A/RES/78/1 and a`b")]
    [InlineData("\\[Senior official\\] \\*", "[Senior official] *")]
    [InlineData("Q&amp;A on Ha&iuml;ti&#8217;s", "Q&A on Haïti’s")]
    public void Links_images_tags_code_escapes_and_entities_read_as_they_show(string source, string expected) =>
        Assert.Equal(expected, Reading.Markdown(source));

    [Theory]
    [InlineData("one\n\n* * *\n\ntwo", "one\n\n>| two")]
    [InlineData("```\n# no *heading*\n```\nText", "> /| # no *heading*\n>| Text")]
    [InlineData("|A|B|\n|---|---|\n|1|2|", "|A|B|\n>| |1|2|")]
    public void Rules_and_fences_are_markup_of_their_own_lines(string source, string expected) => Assert.Equal(expected, Reading.Markdown(source));

    [Fact]
    public void Front_matter_is_metadata_and_no_text_but_for_the_title_that_a_site_shows()
    {
        const string Source = """
            ---
            tags: speeches
            date: '2021-02-18'
            title: "Press Briefing by Jen\_Psaki\u2019s\
              \ Office"
            summary: >-
              Two lines
              of words
            people: [a, b]
            ---
            Good afternoon.
            """;
        var document = new Lines.Markdown.MarkdownReader().Read(Source, 256);

        Assert.Equal("> h1| Press Briefing by Jen\u00A0Psaki’s Office\n\n>| Good afternoon.", Reading.Show(document));
        Assert.Equal(
            [("tags", "speeches"), ("date", "2021-02-18"), ("title", "Press Briefing by Jen\u00A0Psaki’s Office"), ("summary", "Two lines of words")],
            document.Metadata.Select(m => (m.Key, m.Value)));
        Assert.Equal("2021-02-18", Source[document.Metadata[1].Span.Start..document.Metadata[1].Span.End]);
        Assert.Equal([0, Source.IndexOf("\"\nsummary", StringComparison.Ordinal)], document.Furniture.Select(f => f.Start));
    }

    [Fact]
    public void A_row_of_hyphens_at_the_start_without_keys_is_no_front_matter() =>
        Assert.Equal(">| Not a key\n>| text", Reading.Markdown("---\nNot a key\n***\ntext"));
}
