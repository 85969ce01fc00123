namespace SpeechText.Tests.Quotations;

public sealed class ReportedSpeechTests
{
    [Theory]
    [InlineData("en", "Envoy Ivo Marek said that the wells were dry.", "the wells were dry")]
    [InlineData("en", "Envoy Ivo Marek said that 1.3 million wells were dry.", "1.3 million wells were dry")]
    [InlineData("en", "Envoy Ivo Marek said that the wells were dry.  (Two have filled since.)  Rain fell.", "the wells were dry")]
    [InlineData("en", "Envoy Ivo Marek said the report described a long drought.", "the report described a long drought")]
    [InlineData("en", "Envoy Ivo Marek said via video link from Port Lindt that the wells were dry.", "the wells were dry")]
    [InlineData("es", "El enviado Ivo Marek aseguró en Puerto Lindt que los pozos estaban vacíos.", "los pozos estaban vacíos")]
    [InlineData("en", "Envoy Ivo Marek said in his opening remarks that the wells were dry.", "the wells were dry")]
    [InlineData("en", "Envoy Ivo Marek told growers in Port Lindt that the wells were dry.", "the wells were dry")]
    [InlineData("en", "Envoy Ivo Marek pointed out that the wells were dry.", "the wells were dry")]
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
    [InlineData("en", "The wells must be dug, Envoy Ivo Marek said.", "The wells must be dug")]
    [InlineData("en", "The wells must be dug, Envoy Ivo Marek told reporters in Port Lindt.", "The wells must be dug")]
    [InlineData("en", "The wells must be dug, Envoy Ivo Marek said on Monday.", "The wells must be dug")]
    [InlineData("en", "The wells must be dug, said Envoy Ivo Marek, who then left.", "The wells must be dug")]
    [InlineData("en", "The wells, Envoy Ivo Marek said, must be dug.", "The wells | must be dug")]
    [InlineData("en", "In the valley, Envoy Ivo Marek said, the wells must be dug.", "In the valley | the wells must be dug")]
    [InlineData("en", "Envoy Ivo Marek said the wells were dry.", "the wells were dry")]
    [InlineData("en", "Envoy Ivo Marek said on Monday the wells were dry.", "the wells were dry")]
    [InlineData("en", "According to Envoy Ivo Marek, the wells are dry.", "the wells are dry")]
    [InlineData("en", "The wells are dry, according to Envoy Ivo Marek.", "The wells are dry")]
    [InlineData("fr", "Les puits sont vides, a déclaré M. Ivo Marek.", "Les puits sont vides")]
    [InlineData("fr", "Selon M. Ivo Marek, les puits sont vides.", "les puits sont vides")]
    [InlineData("es", "Los pozos están vacíos, dijo el enviado Ivo Marek.", "Los pozos están vacíos")]
    [InlineData("es", "Los pozos, dijo el enviado Ivo Marek, están vacíos.", "Los pozos | están vacíos")]
    [InlineData("ru", "Колодцы должны быть полны, заявил посланник Иво Марек.", "Колодцы должны быть полны")]
    public void The_grammar_of_a_clause_beside_its_verb_of_saying_is_enough(string language, string story, string words)
    {
        var read = Quoting.Read(story, language);
        var reported = Assert.Single(read.Quotations);

        Assert.False(reported.Direct);
        Assert.Equal(words, string.Join(" | ", reported.Spans.Select(s => story[s.Start..s.End])));
        Assert.Equal(language == "ru" ? "Иво Марек" : "Ivo Marek", reported.Speaker?.Name);
        Assert.Empty(read.Audit().Findings);
    }

    [Theory]
    [InlineData("zh", "联合国秘书长布兰特指出，谷地的水井已经干涸。", "谷地的水井已经干涸", "布兰特")]
    [InlineData("zh", "联合国秘书长布兰特访问了谷地。布兰特表示，谷地的水井已经干涸。", "谷地的水井已经干涸", "布兰特")]
    [InlineData("ar", "وقال الأمين العام للأمم المتحدة أوتو برانت إن الآبار جافة في الوادي.", "الآبار جافة في الوادي", "أوتو برانت")]
    [InlineData("ar", "قال الأمين العام للأمم المتحدة، أوتو برانت، إن الآبار جافة في الوادي.", "الآبار جافة في الوادي", "أوتو برانت")]
    [InlineData("ar", "حذر الأمين العام للأمم المتحدة أوتو برانت من الجفاف. وأضاف أن الآبار جافة في الوادي.", "الآبار جافة في الوادي", "أوتو برانت")]
    public void Scripts_without_capitals_report_speech_too(string language, string story, string words, string name)
    {
        var reported = Assert.Single(Quoting.Read(story, language).Quotations);

        Assert.False(reported.Direct);
        Assert.Equal((words, name), (reported.Text, reported.Speaker?.Name));
    }

    [Theory]
    [InlineData("zh", "报告指出，谷地的水井已经干涸。")]
    [InlineData("zh", "王某表示，谷地的水井已经干涸。")]
    [InlineData("zh", "联合国秘书长布兰特访问了谷地。王某表示同意。她说，谷地的水井已经干涸。")]
    [InlineData("ar", "وقال التقرير إن الآبار جافة في الوادي.")]
    [InlineData("ar", "وأضاف أن الآبار جافة في الوادي.")]
    public void Nobody_is_said_to_have_said_what_a_report_or_somebody_unknown_says(string language, string story) =>
        Assert.Empty(Quoting.Read(story, language).Quotations);

    [Theory]
    [InlineData("Somebody said that the wells were dry.")]
    [InlineData("The wells are dry, growers said.")]
    [InlineData("Envoy Ivo Marek said nothing.")]
    [InlineData("Envoy Ivo Marek said the words that had hurt.")]
    [InlineData("Envoy Ivo Marek praised the growers who had stayed.")]
    [InlineData("Speaking to growers, Envoy Ivo Marek said little.")]
    [InlineData("Speaking to growers who had come, Envoy Ivo Marek spoke.")]
    [InlineData("After rain had come, Envoy Ivo Marek spoke.")]
    [InlineData("As the sun was setting, Envoy Ivo Marek replied.")]
    [InlineData("The head of the agency for wells, Ivo Marek, said.")]
    public void Without_a_clause_of_its_own_or_somebody_known_nothing_is_reported(string story) => Assert.Empty(Quoting.Read(story).Quotations);

    [Fact]
    public void Before_a_quotation_the_clause_of_its_own_is_told_too() =>
        Assert.Equal(["the wells were dry", "it pays to dig"], Quoting.Read("Envoy Ivo Marek said that the wells were dry and that “it pays to dig”.").Quotations.Select(q => q.Text));

    [Fact]
    public void What_is_quoted_in_part_is_not_given_twice() =>
        Assert.True(Assert.Single(Quoting.Read("Envoy Ivo Marek said that the wells were “as dry as bones”.").Quotations).Direct);
}
