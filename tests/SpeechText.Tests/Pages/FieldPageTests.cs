namespace SpeechText.Tests.Pages;

/// <summary>
/// Pages whose sites keep what they say of a text in fields of their own: a list of terms, a span for the date, a line of topics.
/// </summary>
public class FieldPageTests
{
    private const string Words = "<p>We meet at a time of hard choices, and the people of the rivers look to this hall for an answer.</p><p>I call on all States to act.</p>";

    [Fact]
    public void Terms_and_what_they_are_of_are_parts_of_the_header()
    {
        var transcript = Page($"""
            <main><h1>High Commissioner: the world needs rivers</h1><div class="date">10 June 2031</div>
            <dl><dt>Delivered by</dt><dd>Anna Rossi, UN High Commissioner for Human Rights</dd><dt>At</dt><dd>59th session of the Human Rights Council</dd>
            <dt>Location</dt><dd>Geneva</dd></dl><div class="share"><a href="#">Facebook</a></div><div><p>Excellencies,</p>{Words}<p>Thank you.</p></div></main>
            """);

        Assert.Equal(("Anna Rossi", "UN High Commissioner for Human Rights"), (transcript.Speaker?.Name, transcript.Speaker?.Titles.Single().Value));
        Assert.Equal(("Geneva", "59th session of the Human Rights Council", "2031-06-10"), (transcript.Header.Place?.Value, transcript.Header.Occasion?.Value, transcript.Date?.Value.ToString()));
    }

    [Fact]
    public void Who_signed_a_statement_where_and_when_is_not_said()
    {
        var transcript = Page("""
            <h1>Statement attributable to the Spokesperson for the Secretary-General on Freedonia</h1><article>
            <p>The Secretary-General is deeply concerned about the drought in Freedonia, which has cost so many lives.</p><p>He calls on all parties to keep the rivers open.</p>
            <p>Anna Rossi, Spokesperson for the Secretary-General</p><p>New York, 12 May 2031</p></article>
            """);

        Assert.Equal("He calls on all parties to keep the rivers open.", transcript.Body[^1].Text);
        Assert.Equal((SpeakerKind.Anonymous, "2031-05-12"), (transcript.Speaker?.Kind, transcript.Date?.Value.ToString()));
    }

    [Fact]
    public void The_date_and_the_topics_of_a_story_are_no_headings()
    {
        var transcript = Page("""
            <article><h1>UN chief calls for open rivers in Freedonia</h1>
            <span class="views-field views-field-field-news-date"><span><time datetime="2031-05-12T14:00:00Z">12 May 2031</time></span></span>
            <span class="views-field views-field-field-news-topics"><span><a href="#">Peace and Security</a></span></span>
            <div><p>The UN Secretary-General on Monday called on all sides in Freedonia to keep the rivers open, as the drought enters its third year.</p></div>
            <div><p>“The rivers must stay open,” António Rossi told journalists in New York. “The people cannot wait.”</p>
            <p>“We have never seen the like,” said Juan Pérez, head of the agency in Freedonia.</p></div></article>
            """);

        Assert.Equal(Genre.NewsArticle, transcript.Genre);
        Assert.Equal("UN chief calls for open rivers in Freedonia", Assert.Single(transcript.Items.OfType<Heading>()).Text);
        Assert.Equal("12 May 2031", transcript.Date?.Text);
    }

    [Fact]
    public void The_occasion_may_stand_in_the_title_and_the_speaker_below_it()
    {
        var transcript = Page($"""
            <main><h1>Opening remarks at the Seminar on Rivers</h1><p>Remarks by Ms. Anna Rossi<br>Under-Secretary-General for Legal Affairs</p>
            <p>12 May 2031, 10:00 a.m.<br>Trusteeship Council Chamber</p><p>Excellencies,</p>{Words}</main>
            """);

        Assert.Equal(("Seminar on Rivers", "Anna Rossi", "Trusteeship Council Chamber"), (transcript.Header.Occasion?.Value, transcript.Speaker?.Name, transcript.Header.Place?.Value));
    }

    [Fact]
    public void A_page_that_shows_no_heading_has_the_title_of_its_window()
    {
        var transcript = Transcript.Parse($"<html><head><title>Remarks by Ambassador Anna Rossi at a Security Council Meeting on Rivers</title></head><body><div>{Words}</div></body></html>");

        Assert.Equal((Genre.Statement, "Anna Rossi", "a Security Council Meeting on Rivers"), (transcript.Genre, transcript.Speaker?.Name, transcript.Header.Occasion?.Value));
        Assert.Empty(transcript.Audit().Findings);
    }

    private static Transcript Page(string body)
    {
        var transcript = Transcript.Parse($"<!DOCTYPE html><html lang=\"en\"><head><title>A page</title></head><body>{body}</body></html>");
        Assert.DoesNotContain(transcript.Diagnostics, d => d.Severity == Severity.Warning);
        Assert.Empty(transcript.Audit().Findings);
        return transcript;
    }
}
