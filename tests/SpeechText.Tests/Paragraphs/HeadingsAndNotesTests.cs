namespace SpeechText.Tests.Paragraphs;

/// <summary>
/// What stands within a speech and is not spoken: headings, stage directions.
/// </summary>
public class HeadingsAndNotesTests
{
    private const string Opening = "Remarks\n\nby\n\nMs. Ida Lund\n\n4 June 2018\n\nMr. President,\n\n";

    private const string First = "I am pleased to speak to you today about the law of the sea and about those who live from it.";

    private const string Second = "The stocks of fish in the north are lower than they were, and nobody can say that it was not foreseen.";

    [Theory]
    [InlineData("The road ahead")]
    [InlineData("CLIMATE AND THE SEA")]
    [InlineData("(The state of the sea)")]
    [InlineData("III. Climate and the sea")]
    public void A_line_between_whole_paragraphs_that_ends_as_no_sentence_does_is_a_heading(string heading)
    {
        var transcript = Transcript.Parse($"{Opening}{First}\n\n{heading}\n\n{Second}\n\nThank you.\n");

        Assert.Equal([First, Second], transcript.Body.Select(p => p.Text));
        var found = Assert.Single(transcript.Items.OfType<Heading>());
        Assert.Equal(heading, found.Text);
        Assert.True(transcript.Audit().IsClean);
    }

    [Fact]
    public void A_page_number_between_the_lines_of_a_heading_is_not_of_it()
    {
        var transcript = Transcript.Parse($"{Opening}{First}\n\nThe long road from the valley to\n\n\n3\n\n\nthe sea and back\n\n{Second}\n\nThank you.\n");

        Assert.Equal("The long road from the valley to the sea and back", Assert.Single(transcript.Items.OfType<Heading>()).Text);
        Assert.True(transcript.Audit().IsClean, string.Join('\n', transcript.Audit().Findings));
    }

    [Fact]
    public void Of_thousands_of_directions_in_one_paragraph_the_first_are_notes_and_nothing_is_lost()
    {
        var transcript = Transcript.Parse($"{Opening}{string.Concat(Enumerable.Repeat("We agree (applause). ", 2000))}\n\n{Second}\n\nThank you.\n");

        Assert.InRange(transcript.Body[0].Notes.Count, 50, 1999);
        Assert.Empty(transcript.Audit().Findings);
    }

    [Fact]
    public void A_heading_may_stand_between_salutation_and_body()
    {
        var transcript = Transcript.Parse($"{Opening}INTRODUCTION\n\n{First}\n\n{Second}\n\nThank you.\n");

        Assert.Equal(First, transcript.Body[0].Text);
        Assert.Equal("INTRODUCTION", Assert.Single(transcript.Items.OfType<Heading>()).Text);
    }

    [Theory]
    [InlineData("Mr. President,")]
    [InlineData("We shall not give up!")]
    [InlineData("and the islands of the south")]
    public void Words_that_call_upon_somebody_or_end_a_sentence_are_no_heading(string words) =>
        Assert.Empty(Transcript.Parse($"{Opening}{First}\n\n{words}\n\n{Second}\n\nThank you.\n").Items.OfType<Heading>());

    [Fact]
    public void Stage_directions_are_notes_and_no_words_of_the_paragraph()
    {
        var transcript = Transcript.Parse($"{Opening}{First} (Applause.)\n\n[laughter]\n\n{Second}\n\n(3-second pause)\n\nThank you.\n");

        Assert.Equal([First, Second], transcript.Body.Select(p => p.Text));
        Assert.Equal([NoteKind.Applause, NoteKind.Laughter], transcript.Body[0].Notes.Select(n => n.Kind));
        Assert.Equal(NoteKind.Pause, Assert.Single(transcript.Body[1].Notes).Kind);
        Assert.True(transcript.Audit().IsClean);
    }
}
