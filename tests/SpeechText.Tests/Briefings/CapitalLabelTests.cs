namespace SpeechText.Tests.Briefings;

public sealed class CapitalLabelTests
{
    private const string Talk = """
        Briefing by Press Secretary Jan Novak and Ambassador Anna Rossi, 2/28/2031

        James S. Brady Press Briefing Room

        3:33 P.M. EST

        MR. NOVAK:  Good afternoon.  (Laughter.)

        AMBASSADOR ROSSI:  Thank you, Jan.  I will be
        brief.  MR. NOVAK knows it.

        Q    Thanks.  What is new?

        Q  — and what is old?

        THE PRESIDENT:  I will take that.

        MODERATOR:  Last one.

        Q    (Inaudible) the bridge?

        END                 3:50 P.M. EST
        """;

    [Fact]
    public void Labels_in_capitals_are_one_with_the_names_of_the_title()
    {
        var talk = Transcript.Parse(Talk);

        Assert.Equal(Genre.Briefing, talk.Genre);
        Assert.Equal(["Jan Novak", "Anna Rossi", null, null, "The President", "Moderator", null], talk.Turns().Select(t => t.Speaker.Name));
        Assert.Equal("Press Secretary", Assert.Single(talk.Speakers[0].Titles).Value);
        Assert.True(talk.Audit().IsClean);
    }

    [Fact]
    public void A_question_needs_no_colon_after_its_letter()
    {
        var talk = Transcript.Parse(Talk);

        Assert.Equal(3, talk.Turns().Count(t => t.Label?.Text == "Q"));
        Assert.Equal("— and what is old?", talk.Turns()[3].Paragraphs[0].Text);
    }

    [Fact]
    public void Hour_and_place_before_the_words_are_the_header_and_the_hour_after_them_is_nobodys_speech()
    {
        var talk = Transcript.Parse(Talk);

        Assert.Equal("2031-02-28", talk.Date?.ToString());
        Assert.Equal("15:33", talk.Header.Time?.Value.ToString());
        Assert.Equal("America/New_York", talk.Header.Time?.Value.Zone);
        Assert.Equal("James S. Brady Press Briefing Room", talk.Header.Place?.Value);
        Assert.EndsWith("3:50 P.M. EST", Assert.Single(talk.Items.OfType<Narrative>()).Paragraphs[0].Text, StringComparison.Ordinal);
        Assert.Equal("the bridge?", talk.Turns()[^1].Paragraphs[0].Text);
    }

    [Fact]
    public void A_title_in_front_matter_gives_the_full_name_of_a_surname_on_a_label()
    {
        var talk = Transcript.Parse("""
            ---
            title: "Press Briefing by Press Secretary Anna Rossi, March 29, 2031"
            date: '2031-03-29'
            ---

            12:40 P.M. EDT

            **MS. ROSSI:**  Hi, everyone.  I have a couple of items for all of you at the top, and then we will go to your questions.

            **Q**    Hello.

            **MS. ROSSI:**  Thank you.

            1:19 P.M. EDT
            """, new ReadOptions { Name = "a.md" });

        Assert.Equal(["Anna Rossi", null, "Anna Rossi"], talk.Turns().Select(t => t.Speaker.Name));
        Assert.Equal("2031-03-29", talk.Date?.ToString());
        Assert.True(talk.Audit().IsClean);
    }

    [Fact]
    public void An_office_without_a_name_is_whoever_is_labelled_with_the_office_and_a_name()
    {
        var talk = Transcript.Parse("""
            Hall of the Masons
            Freetown

            6:42 P.M. EDT

            PRESIDENT NOVAK:  Welcome.

            SECRETARY-GENERAL ROSSI:  Thank you.

            THE PRESIDENT:  Let us begin.
            """);

        Assert.Equal(Genre.PressConference, talk.Genre);
        Assert.Equal(["Novak", "Rossi", "Novak"], talk.Turns().Select(t => t.Speaker.Name));
        Assert.Equal("Hall of the Masons Freetown", talk.Header.Place?.Value);
    }

    [Fact]
    public void A_page_keeps_labels_in_its_markup_and_menus_after_the_words_out_of_them()
    {
        var page = Transcript.Parse("""
            <html><head><title>Press Briefing by Press Secretary Anna Rossi</title></head><body>
            <h1>Press Briefing by Press Secretary Anna Rossi</h1>
            <p><strong>MS. ROSSI:</strong> Hi, everyone.  I have a couple of items for all of you, and then we will go to your questions.</p>
            <p><b>Q</b>&nbsp;&nbsp; Hello &amp; thanks.</p>
            <p><em>MS. ROSSI:</em> Good.</p>
            </body></html>
            """);

        Assert.Equal(["Anna Rossi", null, "Anna Rossi"], page.Turns().Select(t => t.Speaker.Name));
        Assert.Equal("Hello & thanks.", page.Turns()[1].Paragraphs[0].Text);
        Assert.True(page.Audit().IsClean);
    }
}
