namespace SpeechText.Tests.Briefings;

/// <summary>Transcripts whose labels are explained above the words, or show alone what the text is.</summary>
public class PanelTests
{
    [Fact]
    public void Initials_that_a_key_explains_label_turns_without_a_colon()
    {
        var transcript = Parse("""
            Virtual press conference - 2 October 2031

            Speaker key:
            FC Farida Conte
            TAG Dr Tarik Amari Green
            MI Michelle

            00:00:49

            FC Hello, everybody. Dr Green, you have the floor.

            TAG Thank you, Farida. Let me say two things.

            00:02:42

            MI is the name of a vaccine, too.

            MI Can you hear me?
            """);

        Assert.Equal(["Farida Conte", "Tarik Amari Green", "Michelle", "Michelle"], Names(transcript));
        Assert.Equal("Dr", Assert.Single(transcript.Speakers[1].Honorifics));
        Assert.Equal("2031-10-02", transcript.Header.Date?.Value.ToString());
        Assert.DoesNotContain(transcript.Items.OfType<Speech>(), s => s.Paragraphs.Any(p => p.Text.Contains("00:", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_label_may_give_name_and_office()
    {
        var transcript = Parse("""
            The following is a near-verbatim transcript of today’s noon briefing by Anna Rossi, Spokeswoman for the Secretary-General.

            Good afternoon.

            Question:  When?

            Spokeswoman:  Soon.  Here is Jan Lind.

            Jan Lind, Spokesman for the President of the General Assembly:  Thank you.

            Question:  And you?

            Spokeswoman:  I do not know.
            """);

        Assert.Equal(["Anna Rossi", null, "Anna Rossi", "Jan Lind", null, "Anna Rossi"], Names(transcript));
        Assert.Equal("Spokesman for the President of the General Assembly", Assert.Single(transcript.Speakers.Single(s => s.Name == "Jan Lind").Titles).Value);
    }

    [Fact]
    public void A_panel_is_known_by_whoever_gives_the_floor()
    {
        var transcript = Parse("""
            Dialogue on the orchards

            12 July 2031

            Moderator: Good morning. Ms. Obi, you have the floor.

            Ms. Adaeze Obi: Thank you. We ask for one thing: water.

            Moderator: Thank you. Mr. Lind, please.

            Mr. Lind: I will speak of the trees.
            """);

        Assert.Equal(["Moderator", "Adaeze Obi", "Moderator", "Lind"], Names(transcript));
        Assert.Equal("2031-07-12", transcript.Header.Date?.Value.ToString());
    }

    private static Transcript Parse(string text)
    {
        var transcript = Transcript.Parse(text);
        Assert.True(transcript.Audit().IsClean);
        return transcript;
    }

    private static List<string?> Names(Transcript transcript) => [.. transcript.Items.OfType<Speech>().Select(s => s.Speaker.Name)];
}
