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

    [Fact]
    public void The_number_of_a_page_is_no_word_of_an_answer()
    {
        var transcript = Parse("""
            Transcript of press conference by Secretary-General Anna Rossi
            at United Nations Headquarters, 17 September 2031

            The Secretary-General: What I saw there: ice.

                                     - 2 -

            Question: Will it melt?

            The Secretary-General: It will.
            """);

        Assert.Equal("What I saw there: ice.", Assert.Single(transcript.Items.OfType<Speech>().First().Paragraphs).Text);
    }

    [Fact]
    public void A_Chinese_title_names_office_and_person_before_the_kind()
    {
        var transcript = Parse("秘书长安娜·罗西记者会实录\n\n2031年9月13日，纽约\n\n秘书长：上午好。\n\n问：您会去吗？\n\n秘书长：会的。\n");

        Assert.Equal(["安娜·罗西", null, "安娜·罗西"], Names(transcript));
    }

    [Fact]
    public void The_letters_of_an_office_are_no_part_of_a_name()
    {
        var transcript = Parse("Press briefing on the orchards\n\nNew York, 24 January 2031\n\nSpokesman: Over to you.\n\nUSG Rossi: Thank you.\n\nQuestion: Who did it?\n\nUSG Rossi: We do not know.\n");

        Assert.Equal(["Spokesman", "Rossi", null, "Rossi"], Names(transcript));
    }

    [Fact]
    public void A_name_after_an_office_and_a_comma_is_taken_where_it_labels_turns()
    {
        var transcript = Parse("Press Briefing by the Special Envoy for the Orchards, Geir Lund\n\nMr. Lund: Thank you all. There is much to do.\n\nQuestion: How long?\n\nSpecial Envoy: Two years.\n");

        Assert.Equal(["Geir Lund", null, "Geir Lund"], Names(transcript));
    }

    private static Transcript Parse(string text)
    {
        var transcript = Transcript.Parse(text);
        Assert.True(transcript.Audit().IsClean);
        return transcript;
    }

    private static List<string?> Names(Transcript transcript) => [.. transcript.Items.OfType<Speech>().Select(s => s.Speaker.Name)];
}
