namespace SpeechText.Tests.Coverage;

public sealed class CoverageTests
{
    private const string Body = """
        Growers face “a third year without water”, a senior official told the Security Council today, as members differed over the wells.

        Rosa Lindt, Special Envoy for the Lakes, said that “the clock has run out”.

        Statements

        The representative of Norway called the drought “a slow disaster”.  China’s delegate noted that drilling “has never helped”.

        JOHN SMITH (Canada), speaking in explanation of vote, said that “growers come first”.  Mr. SMITH added that it was “a good basis”.
        """;

    [Theory]
    [InlineData("Meetings Coverage\nSecurity Council\n9425th Meeting (AM)\nSC/15412\n18 September 2035\n\nWells Run Dry, Envoy Warns Security Council\n\n", "SC/15412", "9425th Meeting", "2035-09-18")]
    [InlineData("Press Release\nSC/6416\n\nWELLS RUN DRY, ENVOY WARNS SECURITY COUNCIL\n\n20350918\n\n", "SC/6416", null, null)]
    [InlineData("SC/15412\n\n18 September 2035\n\nWells Run Dry, Envoy Warns Security Council\n\n", "SC/15412", null, "2035-09-18")]
    [InlineData("Seventy-eighth Session, 23rd & 24th Meetings (AM & PM)\n\nGA/SHC/4381\n\nWells Run Dry, Envoy Warns\n\n", "GA/SHC/4381", "23rd & 24th Meetings", null)]
    [InlineData("GA/SHC/4381\n\nWells Run Dry, Third Committee Hears, as It Approves Text for All Valleys within the Reach of Growers, Their Families and Their Herds, before the Next Rains\n\n18 September 2035\nGeneral AssemblyGA/SHC/4381\n\nThird Committee\n\n43rd Meeting (AM)\n\n\nWells Run Dry, Third Committee Hears, as It Approves Text for All Valleys\n\n \n\nwithin the Reach of Growers\n\n\nAlso Approves Texts on Orchards, on Herds and on the Office of the Commissioner for Lakes\n\n\n", "GA/SHC/4381", "43rd Meeting", "2035-09-18")]
    [InlineData("Wells Run Dry, Envoy Warns Security Council\n\n", null, null, null)]
    public void What_stands_above_an_account_is_its_header(string masthead, string? symbol, string? meeting, string? date)
    {
        var coverage = Transcript.Parse(masthead + Body);

        Assert.Equal(Genre.MeetingCoverage, coverage.Genre);
        Assert.Equal(symbol, coverage.Header.Symbol?.Value);
        Assert.Equal(meeting, coverage.Header.MeetingNumber?.Value);
        Assert.Equal(date, coverage.Date?.ToString());
        Assert.Equal("Wells Run Dry", coverage.Items.OfType<Heading>().First().Text[..13], ignoreCase: true);
        Assert.StartsWith("Growers face", Assert.Single(coverage.Items.OfType<Narrative>()).Paragraphs[0].Text, StringComparison.Ordinal);
        Assert.True(coverage.Audit().IsClean);
    }

    [Fact]
    public void Speakers_are_known_by_function_delegation_or_a_name_in_capitals()
    {
        var coverage = Transcript.Parse("SC/15412\n\nWells Run Dry, Envoy Warns Security Council\n\n" + Body);

        Assert.Equal(
            ["Rosa Lindt", "Rosa Lindt", "Norway", "China", "John Smith", "John Smith"],
            coverage.Quotations.Skip(coverage.Quotations.Count == 6 ? 0 : 1).Select(q => q.Speaker!.Name ?? q.Speaker.Affiliation?.Value));
        Assert.Equal("Canada", coverage.Speakers.Single(s => s.Name == "John Smith").Affiliation?.Value);
    }

    [Fact]
    public void Sections_are_headings() =>
        Assert.Contains("Statements", Transcript.Parse("SC/15412\n\nWells Run Dry\n\n" + Body).Items.OfType<Heading>().Select(h => h.Text));

    [Fact]
    public void A_story_with_a_dateline_is_news_though_the_Council_met_today() =>
        Assert.Equal(Genre.NewsArticle, Transcript.Parse("Wells run dry\n\n18 September 2035 – " + Body).Genre);

    [Fact]
    public void Another_country_s_delegate_is_not_the_one_who_spoke_before()
    {
        var coverage = Transcript.Parse("SC/15412\n\nWells Run Dry\n\nThe Security Council met today. The representative of Norway said it was late. Her counterpart from Kenya said it was “too late”.");

        Assert.Equal("Kenya", Assert.Single(coverage.Quotations, q => q.Direct).Speaker?.Affiliation?.Value);
    }
}
