namespace SpeechText.Tests.Quotations;

public sealed class MarksTests
{
    [Theory]
    [InlineData("“We stay,” said Ivo Marek.")]
    [InlineData("\"We stay,\" said Ivo Marek.")]
    [InlineData("«We stay,» said Ivo Marek.")]
    [InlineData("« We stay, » said Ivo Marek.")]
    [InlineData("„We stay,“ said Ivo Marek.")]
    [InlineData("“We stay,\" said Ivo Marek.")]
    [InlineData("”We stay,” said Ivo Marek.")]
    [InlineData("‘We stay,’ said Ivo Marek.")]
    [InlineData("'We stay,' said Ivo Marek.")]
    public void Words_are_quoted_whatever_the_marks(string story) =>
        Assert.Equal(["Ivo Marek: We stay,"], Quoting.Said(story));

    [Fact]
    public void Single_marks_within_belong_to_the_quotation() =>
        Assert.Equal(["Ivo Marek: They call it ‘home’ and mean it,"], Quoting.Said("“They call it ‘home’ and mean it,” said Ivo Marek."));

    [Theory]
    [InlineData("‘They call it “the last well” and mean it,’ said Ivo Marek.", "Ivo Marek: They call it “the last well” and mean it,")]
    [InlineData("‘The growers’ “last well” isn’t ours,’ said Ivo Marek.", "Ivo Marek: The growers’ “last well” isn’t ours,")]
    [InlineData("'They call it \"the last well\" and mean it,' said Ivo Marek.", "Ivo Marek: They call it \"the last well\" and mean it,")]
    [InlineData("Ivo Marek said: ‘They call it “the last well”.’", "Ivo Marek: They call it “the last well”.")]
    [InlineData("“We stay,” said Ivo Marek of the growers’ wells.", "Ivo Marek: We stay,")]
    [InlineData("The so-called ‘well gap’ grows. “We stay,” said Ivo Marek of the growers’ wells.", "Ivo Marek: We stay,")]
    public void Single_marks_around_double_ones_are_the_marks_of_speech(string story, string said) => Assert.Equal([said], Quoting.Said(story));

    [Fact]
    public void What_is_quoted_within_single_marks_keeps_its_own_speaker() =>
        Assert.Equal(["Ivo Marek: Rosa Lindt told us, “Go home while you can”, and we did,", "Rosa Lindt: Go home while you can"], Quoting.Said("‘Rosa Lindt told us, “Go home while you can”, and we did,’ said Ivo Marek."));

    [Theory]
    [InlineData("'Tis late, and the growers' wells are dry. Ivo Marek said no more.")]
    [InlineData("Ivo Marek spoke of the '90s and of the growers' wells.")]
    public void A_paragraph_with_apostrophes_alone_quotes_nothing(string story) => Assert.Empty(Quoting.Said(story));

    [Theory]
    [InlineData("‘The growers’ wells aren’t ours,’ said Ivo Marek.", "Ivo Marek: The growers’ wells aren’t ours,")]
    [InlineData("Ivo Marek spoke of the growers’ wells, which weren’t ‘a gift from heaven’.", "Ivo Marek: a gift from heaven")]
    public void Apostrophes_are_no_marks(string story, string said) => Assert.Equal([said], Quoting.Said(story));

    [Fact]
    public void A_quotation_within_a_quotation_belongs_to_it() =>
        Assert.Equal(["Ivo Marek: She said “no” to all of us,"], Quoting.Said("“She said “no” to all of us,” said Ivo Marek."));

    [Fact]
    public void A_quotation_goes_on_where_the_next_paragraph_opens_with_a_mark_and_none_closed_before()
    {
        var story = Quoting.Read("Ivo Marek said: “The orchards burn.\n\n“Nobody comes to help us.”\n\nThe harvest is in May.");

        var quotation = Assert.Single(story.Quotations);
        Assert.Equal("The orchards burn. Nobody comes to help us.", quotation.Text);
        Assert.Equal(2, quotation.Spans.Count);
        Assert.Equal("Ivo Marek", quotation.Speaker?.Name);
        Assert.DoesNotContain(story.Diagnostics, d => d.Id == DiagnosticId.UnmatchedQuotationMark);
    }

    [Fact]
    public void A_mark_without_a_partner_costs_no_more_than_its_paragraph()
    {
        var story = Quoting.Read("The fire “spread fast, he thought.\n\n“We stay,” said Ivo Marek.");

        Assert.Equal("We stay,", Assert.Single(story.Quotations).Text);
        Assert.Equal(9, Assert.Single(story.Diagnostics, d => d.Id == DiagnosticId.UnmatchedQuotationMark).Span.Start);
    }

    [Fact]
    public void An_attribution_between_commas_interrupts_one_quotation()
    {
        var quotation = Assert.Single(Quoting.Read("“We came,” Ivo Marek added on Friday, “and we stayed.”").Quotations);

        Assert.Equal("We came, and we stayed.", quotation.Text);
        Assert.Equal(2, quotation.Spans.Count);
        Assert.Equal("added", quotation.Cue?.Text);
    }

    [Fact]
    public void An_attribution_that_ends_its_sentence_stands_between_two_quotations() =>
        Assert.Equal(["Ivo Marek: We came,", "Ivo Marek: We stayed."], Quoting.Said("“We came,” Ivo Marek added. “We stayed.”"));

    [Theory]
    [InlineData("“")]
    [InlineData("\"")]
    [InlineData("” ")]
    [InlineData("“a” ")]
    [InlineData("«“")]
    [InlineData("“a”, said B C, ")]
    [InlineData("“a”\n\n“")]
    public void A_million_marks_are_read_whole(string marks) =>
        Assert.Empty(Quoting.Read(string.Concat(Enumerable.Repeat(marks, 1_000_000 / marks.Length))).Audit().Findings);
}
