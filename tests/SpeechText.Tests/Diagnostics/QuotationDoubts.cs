namespace SpeechText.Tests.Diagnostics;

public class QuotationDoubts
{
    [Fact]
    public void Words_that_nobody_is_said_to_say_have_no_speaker()
    {
        var transcript = Read("The hall fell silent. “We shall not wait for another year to pass.” The session was then closed.");

        var quotation = Assert.Single(transcript.Quotations);
        Assert.Null(quotation.Speaker);
        var diagnostic = Assert.Single(transcript.Diagnostics, d => d.Id == DiagnosticId.QuotationWithoutSpeaker);
        Assert.True(diagnostic.Span.Overlaps(quotation.Span));
    }

    [Fact]
    public void A_mark_without_its_partner_makes_no_quotation()
    {
        var transcript = Read("The delegates spoke of “a long road and went home in the evening.");

        Assert.Empty(transcript.Quotations);
        var diagnostic = Assert.Single(transcript.Diagnostics, d => d.Id == DiagnosticId.UnmatchedQuotationMark);
        Assert.Equal("“", transcript.Source.GetText(diagnostic.Span));
    }

    private static Transcript Read(string paragraph) =>
        Transcript.Parse($"6 December - The conference opened in the morning.\n\n{paragraph}\n", new ReadOptions { Genre = Genre.NewsArticle });
}
