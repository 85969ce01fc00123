namespace SpeechText.Tests.Quotations;

/// <summary>Quotations that words or the page set off, without quotation marks.</summary>
public sealed class SetOffTests
{
    [Theory]
    [InlineData("en", "Envoy Ivo Marek said, quote, we will never leave the wells, unquote.", "Ivo Marek: we will never leave the wells")]
    [InlineData("en", "Envoy Ivo Marek said (quote) we stay (unquote) and left.", "Ivo Marek: we stay")]
    [InlineData("fr", "Ivo Marek a déclaré, je cite : nous restons près de nos puits. Fin de citation.", "Ivo Marek: nous restons près de nos puits.")]
    [InlineData("es", "El enviado Ivo Marek dijo, y cito: nos quedamos aquí. Fin de la cita.", "Ivo Marek: nos quedamos aquí.")]
    [InlineData("ru", "Посланник Отто Брандт сказал, цитирую: мы остаемся у колодцев. Конец цитаты.", "Отто Брандт: мы остаемся у колодцев.")]
    public void Words_in_place_of_marks_set_a_quotation_off(string language, string story, string said) =>
        Assert.Equal([said], Quoting.Said(story, language));

    [Theory]
    [InlineData("Let me quote the growers. They stay.")]
    [InlineData("The end of quotes is near, and nobody is unquoted.")]
    public void Without_both_of_them_nothing_is(string story) => Assert.Empty(Quoting.Said(story));

    [Fact]
    public void They_may_stand_in_paragraphs_of_their_own()
    {
        var story = """
            The message of President Otto Brandt to the growers was read out:

            QUOTE

            We are with you today.

            The rain will come.

            UNQUOTE

            The growers listened.
            """;

        var quotation = Assert.Single(Quoting.Read(story).Quotations);
        Assert.Equal(("Otto Brandt", "We are with you today. The rain will come."), (quotation.Speaker?.Name, quotation.Text));
        Assert.Equal(2, quotation.Spans.Count);
    }

    [Fact]
    public void Whoever_reads_a_text_out_speaks_and_the_owner_of_the_text_is_quoted()
    {
        var statement = Transcript.Parse("""
            STATEMENT

            by

            H.E. Ms. Rosa Lindt

            Permanent Representative of Norway to the United Nations

            New York, 12 March 2019

            Mr. President,

            I have the honour to read out the message of President Otto Brandt:

            QUOTE

            We stay for good, and nobody will drive us from the wells.

            UNQUOTE

            Thank you, Mr. President.
            """);

        Assert.Equal("Rosa Lindt", statement.Speaker?.Name);
        var quotation = Assert.Single(statement.Quotations);
        Assert.Equal(("Otto Brandt", "We stay for good, and nobody will drive us from the wells."), (quotation.Speaker?.Name, quotation.Text));
        Assert.Empty(statement.Audit().Findings);
    }

    [Theory]
    [InlineData("Envoy Ivo Marek wrote to the growers:\n\n    We stay for good, and nobody will drive\n    us from the wells.\n\n    The rain will come.\n\nThey read it.\n\nThey stayed.\n\nIt rained.")]
    public void A_block_after_a_colon_is_the_words_of_whom_the_sentence_names(string story) =>
        Assert.Equal(["Ivo Marek: We stay for good, and nobody will drive us from the wells. The rain will come."], Quoting.Said(story));

    [Fact]
    public void Markdown_says_so_itself()
    {
        var story = "Envoy Ivo Marek wrote to the growers:\n\n> We stay for good, and nobody will drive\n> us from the wells.\n>\n> The rain will come.\n\nThey read it.\n\nThey stayed.\n\nIt rained.";

        var read = Transcript.Parse(story, new ReadOptions { Genre = Genre.NewsArticle, Language = "en", MediaType = "text/markdown" });

        var quotation = Assert.Single(read.Quotations);
        Assert.Equal(("Ivo Marek", "We stay for good, and nobody will drive us from the wells. The rain will come."), (quotation.Speaker?.Name, quotation.Text));
    }

    [Theory]
    [InlineData("Three things were needed:\n\n    Much rain and many wells for all.\n\nThey waited.\n\nThey stayed.")]
    [InlineData("Envoy Ivo Marek named three needs:\n\n    - rain\n    - wells\n\nThey waited.\n\nThey stayed.")]
    public void A_block_that_nobody_is_known_to_say_is_none(string story) => Assert.Empty(Quoting.Said(story));
}
