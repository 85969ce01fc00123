namespace SpeechText.Tests.News;

public sealed class StoryTests
{
    private const string Body = "Growers need help, Envoy Ivo Marek said today. “We stay,” he added. “We hope,” he said. It is the third year in which the wells of the valley are dry, and that is the worst of it.";

    [Theory]
    [InlineData("6 December - ", "XXXX-12-06", null)]
    [InlineData("6 December 2030 – ", "2030-12-06", null)]
    [InlineData("NEW YORK – 17 December 2030 – ", "2030-12-17", "NEW YORK")]
    [InlineData("NEW YORK–(ORCHARDNEWS)–17 December 2030 – ", "2030-12-17", "NEW YORK")]
    [InlineData("GENEVA (7 June 2037) - ", "2037-06-07", "GENEVA")]
    [InlineData("24 October 2031\n\n", "2031-10-24", null)]
    [InlineData("Growers ask for rain\n\n24 October 2031\n\n", "2031-10-24", null)]
    public void A_dateline_gives_date_and_place_and_is_no_part_of_the_paragraph(string dateline, string date, string? place)
    {
        var story = Transcript.Parse(dateline + Body);

        Assert.Equal(Genre.NewsArticle, story.Genre);
        Assert.Equal(date, story.Date?.ToString());
        Assert.Equal(place, story.Header.Place?.Value);
        Assert.Equal(Body, Assert.Single(story.Items.OfType<Narrative>()).Paragraphs[0].Text);
        Assert.True(story.Audit().IsClean);
    }

    [Fact]
    public void A_date_within_a_sentence_is_no_dateline()
    {
        var story = Transcript.Parse("On 6 December the Council met. " + Body + "\n\nThe end.", new ReadOptions { Genre = Genre.NewsArticle });

        Assert.Null(story.Date);
    }

    [Fact]
    public void A_headline_is_a_heading_and_needs_no_dateline_beside_it()
    {
        var story = Transcript.Parse("Growers ask for rain\n\n" + Body + "\n\n“Nobody leaves,” Mr. Marek said.");

        Assert.Equal(Genre.NewsArticle, story.Genre);
        Assert.Equal("Growers ask for rain", Assert.IsType<Heading>(story.Items[0]).Text);
        Assert.Equal(2, Assert.IsType<Narrative>(story.Items[1]).Paragraphs.Count);
    }

    [Fact]
    public void A_text_that_speaks_of_itself_is_no_story() =>
        Assert.NotEqual(
            Genre.NewsArticle,
            Transcript.Parse("My friends,\n\nI ask you, as my mother asked me. “Plant trees,” she said. “Water them,” she added. “Wait,” she said. I waited, and we grew.").Genre);

    [Fact]
    public void A_line_wider_than_a_page_is_a_paragraph_with_or_without_a_blank_line()
    {
        var wide = string.Concat(Enumerable.Repeat("The valley is dry and the growers wait for rain. ", 5)).TrimEnd();
        var story = Transcript.Parse($"Growers ask for rain\n\n{wide}\n{Body}\n{wide}", new ReadOptions { Genre = Genre.NewsArticle });

        Assert.Equal(3, Assert.Single(story.Items.OfType<Narrative>()).Paragraphs.Count);
    }

    [Fact]
    public void A_story_is_one_narrative_however_many_headings_part_it()
    {
        var story = Transcript.Parse("Rivers need calm\n\nGENEVA, 4 June 2018 – The rivers of the valley are low, the envoy for rivers, Ida Lund, said today.\n\n“They are as low as they have ever been,” she told reporters in the city.\n\nA long way to go\n\n“We will not rest until the water is back in the valley,” Ms. Lund added, and thanked the reporters.\n");

        Assert.Equal(Genre.NewsArticle, story.Genre);
        Assert.Equal(3, Assert.Single(story.Items.OfType<Narrative>()).Paragraphs.Count);
        Assert.Equal(["Rivers need calm", "A long way to go"], story.Items.OfType<Heading>().Select(h => h.Text));
        Assert.Equal(3, story.Body.Count);
    }

    [Theory]
    [InlineData("""
        Ruritania: Fruit harvest falls by half – UN agency

        The fruit harvest in Ruritania has fallen by half in two years, the UN agriculture agency said on Tuesday.

        “We are seeing the worst yields in a generation,” said Rosa Lindt, the agency’s representative in the country.

        The agency has appealed for $12 million to help growers through the winter.
        """, "Rosa Lindt")]
    [InlineData("""
        New York, 3 May (UN News) – The Security Council met on Friday to discuss the drought.

        Special Envoy Ivo Marek told members that the wells were “nearly empty.”
        """, "Ivo Marek")]
    public void A_short_story_with_one_quotation_is_a_story_too(string text, string speaker)
    {
        var story = Transcript.Parse(text);

        Assert.Equal(Genre.NewsArticle, story.Genre);
        Assert.Equal(speaker, Assert.Single(story.Quotations).Speaker?.Name);
    }

    [Theory]
    [InlineData("# Envoy Speaks for the Rivers at the Assembly\n\nToday, in remarks to the 80th session of the General Assembly, Envoy Ivo Marek set out what the valley needs.\n\n**Here is what he said of it:**\n\n- “The wells are dry, and they have been dry for three years.”\n- “We ask for rain, and for a little help.”\n- “Nobody is leaving the valley.”\n")]
    [InlineData("# Envoy Leads Delegation at the United Nations’ Commission on Rivers\n\n*Envoy Marek Delivers the National Statement on Behalf of Ruritania*\n\n**Port Town** – Envoy Ivo Marek addressed the ninth session of the Commission on Rivers, and met representatives of many countries.\n\n“The wells are dry,” said Envoy Marek in the National Statement. “We ask for rain.”\n\n“Nobody is leaving the valley,” said Envoy Marek. “We stay,” he added.\n")]
    public void A_story_about_a_statement_is_no_statement_and_no_account_of_a_meeting(string text)
    {
        var story = Transcript.Parse(text, new ReadOptions { MediaType = "text/markdown" });

        Assert.Equal(Genre.NewsArticle, story.Genre);
        Assert.Empty(story.Items.OfType<Speech>());
    }

    [Fact]
    public void A_line_that_says_who_wrote_a_story_makes_it_no_speech()
    {
        var told = string.Join("\n\n", Enumerable.Repeat("“The wells are dry and the growers leave,” said Rosa Lindt, who has lived in the valley since she was a girl.", 5));
        var story = Transcript.Parse($"‘Every grower has a story’: the last orchards of the valley\n\nBy Ivo Marek\n\nWomen\n\nThe day begins at five o’clock in the valley.\n\n{told}");

        Assert.Equal(Genre.NewsArticle, story.Genre);
        Assert.Equal("Rosa Lindt", story.Quotations[0].Speaker?.Name);
    }

    [Fact]
    public void A_page_that_quotes_but_tells_nothing_is_none() =>
        Assert.NotEqual(Genre.NewsArticle, Transcript.Parse("Wells for All\n\nA page of the agency on wells and orchards.\n\nOur motto: “Water first,” says Rosa Lindt.").Genre);
}
