namespace SpeechText.Tests.Statements;

/// <summary>
/// What stands around a salutation: numbers, bullets, covers, running heads, the first words of the body.
/// </summary>
public class OpeningTests
{
    private const string Header = "Remarks\n\nby\n\nMs. Ida Lund\n\n4 June 2018\n\n";

    private const string Body = "I am pleased to speak to you today about the law of the sea and about those who live from it.";

    [Theory]
    [InlineData("• Mr. President,\n• Excellencies,\n\n", "Mr. President|Excellencies")]
    [InlineData("e Mr. President,\ne Excellencies,\n\n", "Mr. President|Excellencies")]
    [InlineData("1. Mr. President,\n\n", "Mr. President")]
    [InlineData("1.\n\nMr. President,\n\n", "Mr. President")]
    [InlineData("Mr. President, ", "Mr. President")]
    [InlineData("Thank you, Madam Chair. ", "Madam Chair")]
    [InlineData("Excellencies, dear colleagues, ", "Excellencies|dear colleagues")]
    [InlineData("Ladies, Gentlemen,\n\n", "Ladies, Gentlemen")]
    [InlineData("Mr. President of the tenth\nSession of the River Assembly,\nExcellencies,\n\n", "Mr. President of the tenth\nSession of the River Assembly|Excellencies")]
    public void Parties_are_found_behind_marks_and_within_the_first_sentence(string printed, string parties)
    {
        var transcript = Transcript.Parse($"{Header}{printed}{Body}\n\nThe sea is old.\n\nThank you.\n");

        Assert.Equal(parties.Split('|'), transcript.Salutation?.Addressees.Select(a => a.Text));
        Assert.Equal(Body, transcript.Body[0].Text);
        Assert.DoesNotContain(transcript.Segments, s => s.Role == SegmentRole.Unread);
        Assert.True(transcript.Audit().IsClean);
    }

    [Theory]
    [InlineData("Women and girls, above all, suffer when the sea rises and the land is lost to them for good, every year.")]
    [InlineData("My colleagues, who came here before me, have said what there is to say about the law of the sea today.")]
    public void A_party_that_the_sentence_is_about_is_not_addressed(string sentence)
    {
        var transcript = Transcript.Parse($"{Header}{sentence}\n\nThe sea is old.\n\nThank you.\n");

        Assert.Null(transcript.Salutation);
        Assert.Equal(sentence, transcript.Body[0].Text);
    }

    [Fact]
    public void Of_a_salutation_on_the_cover_and_on_the_page_the_second_is_spoken()
    {
        var transcript = Transcript.Parse($"{Header}Mr. Imre Varga, President of the Assembly,\nExcellencies,\n\n1\n\nMr. President,\nExcellencies,\n\n{Body}\n\nThank you.\n");

        Assert.Equal(["Mr. President", "Excellencies"], transcript.Salutation?.Addressees.Select(a => a.Text));
        Assert.Contains(transcript.Diagnostics, d => d.Id == DiagnosticId.SalutationPrintedTwice);
        Assert.True(transcript.Audit().IsClean);
    }

    [Fact]
    public void The_head_of_the_first_page_may_stand_between_salutation_and_body()
    {
        var transcript = Transcript.Parse($"{Header}Excellencies,\n\nUNITED NATIONS, OFFICE OF THE SEA\n\n2\n\nNATIONS UNIES,\n\n{Body}\n\nThank you.\n");

        Assert.Equal(Body, Assert.Single(transcript.Body).Text);
        Assert.True(transcript.Audit().IsClean);
    }

    [Theory]
    [InlineData("END")]
    [InlineData("Permanent Mission of Fredonia")]
    [InlineData("Tel. 212 555 0100")]
    [InlineData("Home\n\nNews\n\nSpeeches\n\nContact")]
    public void What_belongs_to_the_page_below_the_closing_is_furniture(string below)
    {
        var transcript = Transcript.Parse($"{Header}Mr. President,\n\n{Body}\n\nThank you.\n\n{below}\n");

        Assert.Equal("Thank you.", transcript.Closing?.Text);
        Assert.Equal(Body, Assert.Single(transcript.Body).Text);
    }

    [Fact]
    public void A_slogan_after_the_thanks_is_spoken()
    {
        var transcript = Transcript.Parse($"{Header}Mr. President,\n\n{Body}\n\nThank you.\n\nLong live the sea\n");

        Assert.Equal("Long live the sea", transcript.Body[^1].Text);
    }
}
