namespace SpeechText.Tests.Quotations;

public sealed class AttributionTests
{
    [Theory]
    [InlineData("“We stay,” Ivo Marek said.", "Ivo Marek: We stay,")]
    [InlineData("“We stay,” said Ivo Marek, Chief Executive Officer of the Orchard Fund for Small Growers.", "Ivo Marek: We stay,")]
    [InlineData("“We stay”, Ivo Marek told reporters.", "Ivo Marek: We stay")]
    [InlineData("Ivo Marek said: “We stay.”", "Ivo Marek: We stay.")]
    [InlineData("Ivo Marek told the Assembly that the growers would “stay for good”.", "Ivo Marek: stay for good")]
    [InlineData("According to Ivo Marek, the growers will “stay for good”.", "Ivo Marek: stay for good")]
    [InlineData("Ivo Marek, who had flown in from the coast, warned that “time is short”.", "Ivo Marek: time is short")]
    [InlineData("The orchards, he knew, were “a treasure”, Ivo Marek said.", "Ivo Marek: a treasure")]
    [InlineData("Envoy Ivo Marek spoke today, citing the need for “more rain”.", "Ivo Marek: more rain")]
    [InlineData("Warning that “time is short”, Ivo Marek called for help.", "Ivo Marek: time is short")]
    [InlineData("Talks ended, with Rosa Lindt (Ruritania) noting that they had “gone well”.", "Rosa Lindt: gone well")]
    [InlineData("“We stay,” said WLF Regional Director for Latin America, Ivo Marek.", "Ivo Marek: We stay,")]
    [InlineData("Rosa Lindt left on Monday. Ivo Marek issued a statement deploring “the end of the wells”.", "Ivo Marek: the end of the wells")]
    [InlineData("Rosa Lindt spoke. Ivo Marek issued a statement deploring the drought. He said it was “a hard weekend”.", "Ivo Marek: a hard weekend")]
    [InlineData("Envoy Ivo Marek accused the growers in dry Ruritania saying: “It is you who waste it.”", "Ivo Marek: It is you who waste it.")]
    [InlineData("The Valley Fund (VF) warned of “an endless drought here”.", "Valley Fund: an endless drought here")]
    [InlineData("“Is anyone listening?” asked Ivo Marek.", "Ivo Marek: Is anyone listening?")]
    public void Who_speaks_is_found_by_grammar(string story, string said) =>
        Assert.Equal([said], Quoting.Said(story));

    [Theory]
    [InlineData("Rosa Lindt, a grower from Ruritania, told Otto Brandt that “nothing grows”.", "Rosa Lindt: nothing grows")]
    [InlineData("Envoy Rosa Lindt of Ruritania said: “Nothing grows.”", "Rosa Lindt: Nothing grows.")]
    [InlineData("The head of the agency for orchards, Ivo Marek, said that “nothing grows”.", "Ivo Marek: nothing grows")]
    [InlineData("The Ruritanian prime minister, Otto Brandt, called it “a disgrace”.", "Otto Brandt: a disgrace")]
    [InlineData("Ivo Marek said the valley, where experts recently declared a drought, was “a desert today”.", "Ivo Marek: a desert today")]
    public void Another_name_beside_the_verb_is_not_the_speaker(string story, string said) =>
        Assert.Equal([said], Quoting.Said(story));

    [Fact]
    public void A_word_that_begins_its_sentence_is_nobody_else() =>
        Assert.Equal(["Ivo Marek: reasonably calm", "Ivo Marek: a miracle by the end of the week"], Quoting.Said("Ivo Marek said he was “reasonably calm”. However, he was not expecting “a miracle by the end of the week”."));

    [Fact]
    public void A_bare_quotation_takes_the_source_of_its_paragraph() =>
        Assert.Equal(["Ivo Marek: We stay,", "Ivo Marek: Nobody leaves."], Quoting.Said("“We stay,” Ivo Marek said. “Nobody leaves.”"));

    [Fact]
    public void Each_quotation_shows_the_verb_and_the_rule()
    {
        var quotation = Assert.Single(Quoting.Read("“We stay,” Ivo Marek insisted.").Quotations);

        Assert.Equal("insisted", quotation.Cue?.Text);
        Assert.Equal("the quotation is followed by who said it", Assert.Single(quotation.Evidence).Rule);
    }

    [Theory]
    [InlineData("Ivo Marek arrived. “We will stay for good,” residents said.")]
    [InlineData("Ivo Marek arrived. “We will stay for good,” a friend of Mr. Marek said.")]
    [InlineData("“We will stay for good,” Rosa Lindt and Ivo Marek said.")]
    [InlineData("“We will stay for good.” With these words Rosa Lindt opened the day. The old envoy, Ivo Marek, said little.")]
    [InlineData("Ivo Marek was told: “You will stay for good.”")]
    [InlineData("Ivo Marek spoke. The owl next door said little. “We will stay for good,” he added.")]
    public void Where_grammar_leaves_it_open_nobody_is_named(string story)
    {
        var read = Quoting.Read(story);

        Assert.Null(Assert.Single(read.Quotations).Speaker);
        Assert.Contains(read.Diagnostics, d => d.Id == DiagnosticId.QuotationWithoutSpeaker);
        Assert.Empty(read.Speakers);
    }

    [Fact]
    public void Whoever_is_named_but_not_quoted_is_no_speaker() =>
        Assert.Equal(["Rosa Lindt"], Quoting.Read("Envoy Ivo Marek met Rosa Lindt. “We stay,” said Rosa Lindt.").Speakers.Select(s => s.Name));
}
