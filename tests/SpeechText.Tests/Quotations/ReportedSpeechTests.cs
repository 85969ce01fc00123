namespace SpeechText.Tests.Quotations;

public sealed class ReportedSpeechTests
{
    [Theory]
    [InlineData("en", "Envoy Ivo Marek said that the wells were dry.", "the wells were dry")]
    [InlineData("en", "Envoy Ivo Marek said that 1.3 million wells were dry.", "1.3 million wells were dry")]
    [InlineData("en", "Envoy Ivo Marek said that the wells were dry.  (Two have filled since.)  Rain fell.", "the wells were dry")]
    [InlineData("fr", "M. Ivo Marek a déclaré que les puits étaient vides.", "les puits étaient vides")]
    [InlineData("es", "El enviado Ivo Marek dijo que los pozos estaban vacíos.", "los pozos estaban vacíos")]
    [InlineData("ru", "Посланник Иво Марек заявил, что колодцы давно пусты.", "колодцы давно пусты")]
    public void What_somebody_is_said_to_have_said_is_no_claim_of_exact_words(string language, string story, string words)
    {
        var reported = Assert.Single(Quoting.Read(story, language).Quotations);

        Assert.False(reported.Direct);
        Assert.Equal(words, reported.Text);
        Assert.NotNull(reported.Speaker?.Name);
    }

    [Theory]
    [InlineData("Envoy Ivo Marek said the wells were dry.")]
    [InlineData("Somebody said that the wells were dry.")]
    public void Without_a_word_that_leads_to_it_or_somebody_known_nothing_is_reported(string story) => Assert.Empty(Quoting.Read(story).Quotations);

    [Fact]
    public void What_is_quoted_in_part_is_not_given_twice() =>
        Assert.True(Assert.Single(Quoting.Read("Envoy Ivo Marek said that the wells were “as dry as bones”.").Quotations).Direct);
}
