namespace SpeechText.Tests.Formats;

/// <summary>
/// A format may carry the date beside the text.
/// </summary>
public class CarriedDateTests
{
    [Fact]
    public void Front_matter_dates_a_text_that_prints_no_date()
    {
        var transcript = Transcript.Parse("---\ntitle: Rivers\ndate: '2018-06-04'\n---\n\nThe commission met in the morning, and the members of it spoke of the river.\n");

        Assert.Equal(("2018-06-04", "2018-06-04"), (transcript.Date?.Value.ToString(), transcript.Date?.Text));
        Assert.Equal("the text carries it as 'date'", transcript.Date?.Evidence[0].Rule);
        Assert.True(transcript.Audit().IsClean);
    }

    [Fact]
    public void The_time_at_which_a_page_was_published_dates_it()
    {
        var transcript = Transcript.Parse("<!doctype html><html><head><meta property=\"article:published_time\" content=\"2018-06-04T10:00:00-04:00\"></head><body><p>The commission met in the morning.</p></body></html>");

        Assert.Equal("2018-06-04", transcript.Date?.Value.ToString());
        Assert.True(transcript.Audit().IsClean);
    }

    [Fact]
    public void A_printed_date_stands_before_a_carried_one()
    {
        var transcript = Transcript.Parse("---\ndate: 2018-06-09\n---\n\n# Remarks\n\nby\n\nMr. Jan Meer\n\n4 June 2018\n\nExcellencies,\n\nI am pleased to speak to you today.\n");

        Assert.Equal("2018-06-04", transcript.Date?.Value.ToString());
    }
}
