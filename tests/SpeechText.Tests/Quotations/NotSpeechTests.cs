namespace SpeechText.Tests.Quotations;

public sealed class NotSpeechTests
{
    [Theory]
    [InlineData("Ivo Marek presented a report entitled “Our Common Orchard”.")]
    [InlineData("Ivo Marek said the so-called “orchard gap” was closing.")]
    [InlineData("Ivo Marek said the plan, known as “the New Way”, was working.")]
    [InlineData("Ivo Marek introduced draft resolution “L.118” and said it was short.")]
    [InlineData("Ivo Marek spoke at the conference “Orchards for Peace and Prosperity”.")]
    [InlineData("Ivo Marek wrote an article in “Growers Today,” suggesting that wells be dug.")]
    [InlineData("Ivo Marek spoke for the “W3 plus” group and said little.")]
    [InlineData("Ivo Marek presented reports, among them “Wells for all growers” (document A/1/2), and said little.")]
    [InlineData("Ivo Marek presented the report “Water at any price?”, which said little.")]
    [InlineData("Ivo Marek asked what could be done to support “Wellspring” and others.")]
    [InlineData("Ivo Marek recalled the principle of “leaving no grower behind”.")]
    [InlineData("Delegates did their “homework” before the session.")]
    [InlineData("Ivo Marek welcomed the “Agreement on the Protection of Orchards”.")]
    [InlineData("The growers said that the theme of the year was “UNiTE to End the Drought in All Valleys and Orchards”.")]
    public void Titles_symbols_and_terms_are_no_quotations(string story) => Assert.Empty(Quoting.Said(story));

    [Fact]
    public void A_short_sentence_is_spoken_whoever_speaks() =>
        Assert.Equal(["?: What valley?", "?: It is dry."], Quoting.Said("“What valley?” asks one of them. “It is dry.”"));

    [Fact]
    public void A_fragment_with_a_verb_of_saying_is_a_quotation() =>
        Assert.Equal(["Ivo Marek: perfect storm"], Quoting.Said("Ivo Marek warned that growers faced a “perfect storm”."));
}
