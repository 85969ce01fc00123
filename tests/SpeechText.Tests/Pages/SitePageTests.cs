namespace SpeechText.Tests.Pages;

public class SitePageTests
{
    [Fact]
    public void A_press_release_is_read_out_of_its_page()
    {
        var transcript = Transcript.Parse(SitePages.Press);
        Assert.Equal(Genre.PressRelease, transcript.Genre);
        Assert.Equal("Anna Rossi", transcript.Speaker?.Name);
        Assert.Equal(["UN Secretary-General"], transcript.Speaker?.Titles.Select(t => t.Value));
        Assert.Equal(("SG/SM/99001", "2031-05-08"), (transcript.Header.Symbol?.Value, transcript.Date?.Value.ToString()));
        Assert.Equal("the opening of the World Water Forum", transcript.Header.Occasion?.Value);
        Assert.Equal("Rivers Need Friends, Secretary-General Says in Geneva", Assert.Single(transcript.Items.OfType<Heading>()).Text);
        Assert.Equal(["Excellencies", "ladies and gentlemen"], transcript.Salutation?.Addressees.Select(a => a.Text));
        Assert.Equal(2, transcript.Body.Count);
        Assert.Equal("Thank you.", transcript.Closing?.Text);
        HoldsNothingOfTheSite(transcript);
    }

    [Fact]
    public void A_statement_is_read_out_of_a_page_without_an_article()
    {
        var transcript = Transcript.Parse(SitePages.Office);
        Assert.Equal(Genre.Statement, transcript.Genre);
        Assert.Equal("Anna Rossi", transcript.Speaker?.Name);
        Assert.Equal(["Secretary-General"], transcript.Speaker?.Titles.Select(t => t.Value));
        Assert.Equal(("New York", "2031-01-08"), (transcript.Header.Place?.Value, transcript.Date?.Value.ToString()));
        Assert.Equal("the Security Council meeting on rivers", transcript.Header.Occasion?.Value);
        Assert.Equal(DeliveryNote.AsDelivered, transcript.Header.Delivery?.Value);
        Assert.Equal(["Mr. President", "Excellencies"], transcript.Salutation?.Addressees.Select(a => a.Text));
        Assert.Equal(2, transcript.Body.Count);
        Assert.Equal("Thank you.", transcript.Closing?.Text);
        HoldsNothingOfTheSite(transcript);
    }

    [Fact]
    public void A_menu_in_a_cell_is_left_out_because_it_is_all_links()
    {
        var transcript = Transcript.Parse(SitePages.Table);
        Assert.Equal("Anna Rossi", transcript.Speaker?.Name);
        Assert.Equal(("Lima", "2031-05-09"), (transcript.Header.Place?.Value, transcript.Date?.Value.ToString()));
        Assert.Equal("I thank you.", transcript.Closing?.Text);
        HoldsNothingOfTheSite(transcript);
    }

    private static void HoldsNothingOfTheSite(Transcript transcript)
    {
        Assert.DoesNotContain(transcript.Segments, s => s.Role == SegmentRole.Unread);
        Assert.Empty(transcript.Audit().Findings);
    }
}
