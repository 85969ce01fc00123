namespace SpeechText.Tests.Quotations;

/// <summary>Whom a sentence begins with may be the speaker, even where it has no verb of saying.</summary>
public sealed class OpeningSubjectTests
{
    [Theory]
    [InlineData("Ivo Marek came down from the hills. “We stay,” he said.")]
    [InlineData("Ivo Marek, a grower of 60, waited for rain. “We stay,” he said.")]
    [InlineData("In the camp of Lindt, Ivo Marek waited for rain. “We stay,” he said.")]
    [InlineData("When Ivo Marek came down from the hills, the wells were dry.\n\n“We stay,” recalls the 31-year-old.")]
    [InlineData("His brother, Ivo Marek, came too. “We stay,” he said.")]
    [InlineData("Ivo Marek — whose wells were dry — agreed. “We stay,” he said.")]
    [InlineData("Ivo Marek made a plea: “We stay.”")]
    [InlineData("One of the growers is Ivo Marek. “We stay,” he said.")]
    [InlineData("For Ivo Marek, the valley is home. “We stay here until the rain comes.”")]
    [InlineData("Ivo Marek met growers and said: “We stay.”")]
    [InlineData("LINDT – The envoy for wells, Ivo Marek, met growers and said that the drought was “a call to all”.")]
    [InlineData("In Lindt, Ruritania, the envoy Ivo Marek met growers. “We stay,” he said.")]
    [InlineData("Ivo Marek issued what he called a “plea”.")]
    [InlineData("When the well at the edge of the old orchard falls dry, Ivo Marek walks. “We stay,” he said.")]
    [InlineData("Asked about the wells, Ivo Marek made a plea: “We stay.”")]
    [InlineData("At the well, foreman Ivo Marek waits for rain. “We stay,” he said.")]
    [InlineData("The well was opened by Ivo Marek. “We stay,” he said.")]
    [InlineData("Ivo Marek, the envoy for wells, wept as he spoke of the valley. “We stay,” he said.")]
    [InlineData("Wells, too, ran dry, said the report’s lead researcher, Ivo Marek. “We stay,” he said.")]
    [InlineData("Asked by a grower whether the Fund was leaving, Ivo Marek bristled. “We stay,” he said.")]
    [InlineData("At one of the wells, in the old camp, where rain is rare, Ivo Marek waits. “We stay,” he said.")]
    [InlineData("In the parish of St. Lindt, Ivo Marek waits. “We stay,” he said.")]
    [InlineData("Ivo Marek spoke. “We came,” he said. His teams had reached White River by boat. “We stay,” he said.")]
    [InlineData("Ivo Marek has heard the tale many times. “We stay,” he said.")]
    public void It_is_whom_a_pronoun_means_and_what_a_colon_leads_from(string after) =>
        Assert.Equal("Ivo Marek", Quoting.Said($"Rosa Lindt said that the valley was dry.\n\n{after}")[^1].Split(':')[0]);

    [Theory]
    [InlineData("By contrast, the representative of Lindt opposed new wells: “We need none.”", "representative of Lindt: We need none.")]
    [InlineData("The observer for Lindt drew attention to growers, many of whom, he said, “are left with nothing at all”.", "observer of Lindt: are left with nothing at all")]
    [InlineData("The idea was one that the representative of Lindt found “worth a second look”.", "representative of Lindt: worth a second look")]
    public void A_delegate_takes_the_floor(string sentence, string said) =>
        Assert.Equal(said, Quoting.Said($"Norway’s delegate said that the valley was dry.  {sentence}")[^1]);

    [Fact]
    public void Where_somebody_else_was_named_since_a_pronoun_means_nobody() =>
        Assert.Equal("?: We stay,", Quoting.Said("Rosa Lindt said that the valley was dry.\n\nThe wells were dug for the mother of Anna Sola. “We stay,” she said.")[^1]);

    [Fact]
    public void A_sentence_that_ends_with_the_dash_of_a_dateline_has_none() => Assert.Single(Quoting.Said("“We stay here,” Ivo Marek said.\n\nLINDT –"));

    [Theory]
    [InlineData("Mr. Marek spoke. “We stay,” he said. At the well he met Rosa Lindt, 22. “We leave,” she told him.", "Rosa Lindt: We leave,")]
    [InlineData("Mr. Marek spoke. “We stay,” he said. At the well he met Rosa Lindt, 22. “We leave,” he told her.", "?: We leave,")]
    [InlineData("“We stay,” said a spokesman, Otto Brandt. After the game Mr. Marek washed. “We leave,” he said.", "?: We leave,")]
    public void Where_a_pronoun_fits_one_of_two_it_means_that_one(string story, string said) => Assert.Equal(said, Quoting.Said(story)[^1]);

    [Fact]
    public void In_a_speech_a_pronoun_means_nobody_of_another_paragraph()
    {
        var read = Transcript.Parse("Remarks by Rosa Lindt\n\nMr. President,\n\nAnna Sola once said, “the well remembers those who dug it”.\n\nI asked a girl what she wanted.  She told me, “I want to be a digger of wells.”\n\nThank you.");

        Assert.Equal(["Anna Sola", null], read.Quotations.Select(q => q.Speaker?.Name));
    }

    [Fact]
    public void In_a_speech_whom_I_met_is_the_one_spoken_of()
    {
        var read = Transcript.Parse("Remarks by Rosa Lindt\n\nMr. President,\n\nIn the valley I met a digger, Ivo Marek.  “They could fill the wells,” he told me, “but not our heads.”\n\nThank you.");

        Assert.Equal("Ivo Marek", Assert.Single(read.Quotations).Speaker?.Name);
    }

    [Theory]
    [InlineData("Ivo Marek quoted from the Charter of the Growers: “Every grower has a right to water.”")]
    [InlineData("Ivo Marek was told: “You will stay for good.”")]
    public void Words_that_are_not_the_subjects_are_nobodys(string story) => Assert.StartsWith("?:", Assert.Single(Quoting.Said(story)), StringComparison.Ordinal);
}
