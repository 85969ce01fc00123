namespace SpeechText.Tests.Briefings;

public sealed class NoonBriefingTests
{
    [Fact]
    public void The_lead_line_gives_the_genre_and_the_speaker_of_the_words_without_a_label()
    {
        var briefing = NoonBriefing.Read();

        Assert.Equal(Genre.Briefing, briefing.Genre);
        Assert.NotEmpty(briefing.GenreEvidence);
        Assert.Equal("Office of the Spokesperson for the Secretary-General", briefing.Header.Office?.Value);
        var opening = briefing.Turns()[0];
        Assert.Null(opening.Label);
        Assert.Equal("Anna Rossi", opening.Speaker.Name);
        Assert.Equal("Deputy Spokesperson for the Secretary-General", Assert.Single(opening.Speaker.Titles).Value);
        Assert.Equal(3, opening.Paragraphs.Count);
        Assert.True(briefing.Audit().IsClean);
    }

    [Fact]
    public void All_labels_of_one_office_are_one_person()
    {
        var answers = NoonBriefing.Read().Turns().Where(t => t.Label?.Text.Contains("Spokesperson", StringComparison.Ordinal) == true).ToList();

        Assert.Equal(3, answers.Count);
        Assert.All(answers, a => Assert.Equal("Anna Rossi", a.Speaker.Name));
    }

    [Fact]
    public void Those_who_ask_stay_unnamed_even_where_the_answer_before_names_them()
    {
        var questions = NoonBriefing.Read().Turns().Where(t => t.Speaker.Kind == SpeakerKind.Anonymous).ToList();

        Assert.Equal(["Question :", "Question [interpreted from French]:", "Correspondent:"], questions.Select(q => q.Label!.Text));
        Assert.All(questions, q => Assert.Null(q.Speaker.Name));
        Assert.Equal(2, questions.Select(q => q.Speaker.Id).Distinct().Count());
    }

    [Fact]
    public void Headings_under_stars_stand_without_their_stars_and_do_not_end_the_turn()
    {
        var briefing = NoonBriefing.Read();

        Assert.Equal(["Freedonia/Sylvania", "Questions and Answers"], briefing.Items.OfType<Heading>().Select(h => h.Text));
        Assert.Equal(7, briefing.Turns().Count);
    }

    [Fact]
    public void A_colon_within_a_sentence_begins_no_turn()
    {
        Assert.StartsWith("The river is fine: look", NoonBriefing.Read().Turns()[^1].Paragraphs[0].Text, StringComparison.Ordinal);
        Assert.StartsWith("Thank you.", NoonBriefing.Read().Turns()[1].Paragraphs[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Brackets_in_a_label_say_from_which_language_and_those_in_the_words_what_happened()
    {
        var briefing = NoonBriefing.Read();

        var french = briefing.Turns()[3];
        Assert.Equal(LanguageMode.InterpretationFrom, french.LanguageNote?.Mode);
        Assert.Equal(["fr"], french.LanguageNote?.Languages);
        Assert.Equal("Is it safe?", french.Paragraphs[0].Text);
        Assert.Equal(NoteKind.Laughter, Assert.Single(french.Paragraphs[0].Notes).Kind);
        Assert.Equal(NoteKind.Inaudible, Assert.Single(briefing.Turns()[5].Paragraphs[0].Notes).Kind);
    }

    [Fact]
    public void Two_who_brief_one_after_the_other_each_answer_in_their_own_part()
    {
        var briefing = Transcript.Parse("""
            25 October 2037

            Spokesperson's Noon Briefing

            The following is a near-verbatim transcript of today’s noon briefing by Anna Rossi, Spokesperson for the Secretary-General, and Jan Novak, Spokesperson for the General Assembly President.

            Briefing by the Spokesperson for the Secretary-General

            Good afternoon, all.

            Question:  Is it late?

            Spokesperson:  It is.

            Briefing by the Spokesperson for the General Assembly President

            Good afternoon.  The President met delegations.

            Question:  Which ones?

            Spokesperson:  All.
            """);

        Assert.Equal(["Anna Rossi", null, "Anna Rossi", "Jan Novak", null, "Jan Novak"], briefing.Turns().Select(t => t.Speaker.Name));
        Assert.Equal("2037-10-25", briefing.Date?.ToString());
        Assert.True(briefing.Audit().IsClean);
    }

    [Fact]
    public void A_label_that_fits_two_is_left_to_the_office()
    {
        var briefing = Transcript.Parse("""
            The following is a near-verbatim transcript of today’s noon briefing by Anna Rossi, Spokesperson for the Secretary-General, and Jan Novak, Spokesperson for the General Assembly President.

            Good afternoon, all.

            Question:  Is it late?

            Spokesperson:  It is.
            """);

        Assert.Equal(["Anna Rossi", null, "Spokesperson"], briefing.Turns().Select(t => t.Speaker.Name));
        Assert.Equal(SpeakerKind.Anonymous, briefing.Turns()[2].Speaker.Kind);
        Assert.Single(briefing.Diagnostics, d => d.Id == DiagnosticId.LabelFitsSeveral);
    }

    [Fact]
    public void A_heading_of_stars_alone_has_no_words()
    {
        var transcript = Transcript.Parse("# Press conference\n\nQuestion: Who pays for it?\n\n# \\*\\* \\*\n\nSpokesperson: We do.", new ReadOptions { MediaType = "text/markdown", Genre = Genre.PressConference });

        Assert.True(transcript.Audit().IsClean, transcript.Audit().ToString());
    }
}
