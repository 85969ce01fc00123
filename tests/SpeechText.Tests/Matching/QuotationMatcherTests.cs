namespace SpeechText.Tests.Matching;

public sealed class QuotationMatcherTests
{
    private const string Speech = """
        Statement by Ms. Rosa Lindt

        Excellencies,

        The orchards of the valley are under siege, and the wells that fed them for a thousand years are dry.
        We must strengthen our resolve to bring water to the growers, as we promised them in this very hall,
        and ensure that nobody has to leave. Nobody leaves who can stay.

        Thank you.
        """;

    private static QuotationMatch? Find(string said, string speech = Speech)
    {
        var article = Transcript.Parse($"“{said}” said Rosa Lindt.", new ReadOptions { Genre = Genre.NewsArticle, Language = "en" });
        return QuotationMatcher.Find(article, Transcript.Parse(speech)).SingleOrDefault();
    }

    [Theory]
    [InlineData("the wells that fed them for a thousand years are dry,")]
    [InlineData("Nobody leaves who can stay,")]
    [InlineData("We must strengthen our resolve to bring water to the growers,")]
    [InlineData("to leave. Nobody leaves,")]
    public void Words_that_stand_as_they_are_quoted_are_exact(string said) => Assert.Equal(QuotationMatchKind.Exact, Find(said)?.Kind);

    [Fact]
    public void Words_left_out_make_it_trimmed()
    {
        var match = Find("We must strengthen our resolve to bring water … and ensure that nobody has to leave,");

        Assert.Equal(QuotationMatchKind.Trimmed, match?.Kind);
        Assert.Equal(1, match!.Share);
        Assert.Equal(["We must strengthen our resolve to bring water", "and ensure that nobody has to leave"], match.DeliveredSpans.Select(Read));
    }

    [Theory]
    [InlineData("The orchards [in Ruritania] are under siege,")]
    [InlineData("We must renew our resolve to bring water to the growers,")]
    public void Words_changed_or_put_in_make_it_altered(string said)
    {
        var match = Find(said);

        Assert.Equal(QuotationMatchKind.Altered, match?.Kind);
        Assert.InRange(match!.Share, 0.6, 0.99);
    }

    [Theory]
    [InlineData("The harvest was the best in thirty years,")]
    [InlineData("siege,")]
    [InlineData("our growers of the hall must leave water,")]
    public void Other_words_are_not_found(string said) => Assert.Null(Find(said));

    [Fact]
    public void Both_places_are_given()
    {
        var match = Find("Nobody leaves who can stay,")!;

        Assert.Equal("Nobody leaves who can stay", Read(match.DeliveredSpan));
        Assert.Equal(1, match.Quotation.Span.Start);
    }

    [Fact]
    public void Marks_case_and_line_ends_count_for_nothing() =>
        Assert.Equal(QuotationMatchKind.Exact, Find("AS WE PROMISED THEM, in this very hall: and ensure")?.Kind);

    [Fact]
    public void A_word_divided_at_a_line_end_is_one_word()
    {
        const string Divided = "Statement by Ms. Rosa Lindt\n\nExcellencies,\n\nWe have to bring water to the or-\nchards of the valley before the summer is over.\n\nThank you.";

        Assert.Equal(QuotationMatchKind.Exact, Find("water to the orchards of the valley,", Divided)?.Kind);
    }

    [Theory]
    [InlineData("the ")]
    [InlineData("the well the ")]
    [InlineData("a b c d e f g ")]
    public void A_quotation_of_a_million_letters_is_found_again(string words)
    {
        var text = string.Concat(Enumerable.Repeat(words, 1_000_000 / words.Length));
        var article = Transcript.Parse($"“{text}well” said Rosa Lindt. “{text}dry” she added.", new ReadOptions { Genre = Genre.NewsArticle, Language = "en" });
        var speech = Transcript.Parse(text, new ReadOptions { Genre = Genre.NewsArticle, Language = "en" });

        Assert.Equal([1, 1], QuotationMatcher.Find(article, speech).Select(m => Math.Round(m.Share, 3)));
    }

    private static string Read(TextSpan span) => Speech[span.Start..span.End];
}
