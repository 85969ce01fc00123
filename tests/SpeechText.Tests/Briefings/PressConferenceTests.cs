namespace SpeechText.Tests.Briefings;

public sealed class PressConferenceTests
{
    [Theory]
    [InlineData("UN Secretary-General Martin Rossi’s year-end press conference, held in New York, 14 December:")]
    [InlineData("Secretary-General Martin Rossi's first monthly press conference in New York:")]
    public void Its_owner_may_stand_some_words_before_it(string owner)
    {
        var talk = Transcript.Parse($"""
            Following is a transcript of {owner}

            The Secretary-General:  Good morning. It has been a long year for all of us.

            Question:  Thank you. What about bread?

            SG:  There will be bread.
            """);

        Assert.Equal(["Martin Rossi", null, "Martin Rossi"], talk.Turns().Select(t => t.Speaker.Name));
    }

    [Fact]
    public void The_owner_of_a_press_conference_speaks_the_opening_and_is_met_again_under_the_office()
    {
        var talk = Transcript.Parse("""
            Press Conference by Secretary-General Martin Rossi at United Nations Headquarters

            Following is a transcript of UN Secretary-General Martin Rossi’s press
            conference, held in New York today:

            Ladies and gentlemen of the media, thank you very much for your
            presence.  I said it to the
            Secretary-General: we have a busy week ahead.

            Spokesman:  We will start with the questions.

            Question:  Thank you.  My question is about two
            things: bread and salt.
            SG:  Both matter.

            Ms. Bianchi:  May I add something?

            Anna Bianchi:  So do I.
            """);

        Assert.Equal(Genre.PressConference, talk.Genre);
        Assert.Equal("United Nations Headquarters", talk.Header.Place?.Value);
        Assert.Equal([null, "Spokesman:", "Question:", "SG:", "Ms. Bianchi:", "Anna Bianchi:"], talk.Turns().Select(t => t.Label?.Text));
        Assert.Equal(["Martin Rossi", "Spokesman", null, "Martin Rossi", "Anna Bianchi", "Anna Bianchi"], talk.Turns().Select(t => t.Speaker.Name));
        Assert.True(talk.Audit().IsClean);
    }

    [Fact]
    public void An_opening_statement_calls_upon_its_hearers_and_ends_in_thanks()
    {
        var talk = Transcript.Parse("""
            Press Conference by Secretary-General Martin Rossi at United Nations Headquarters

            Following is a transcript of UN Secretary-General Martin Rossi’s press conference, held in New York today:

            Ladies and gentlemen of the press,

            The harvest was poor this year, and nobody can say that we were not told.

            Thank you.

            Question:  Thank you.  What about bread?

            Secretary-General:  It matters.  Thank you.
            """);

        var opening = talk.Turns()[0];
        Assert.Equal("Ladies and gentlemen of the press", Assert.Single(opening.Salutation!.Addressees).Text);
        Assert.Equal("Thank you.", opening.Closing?.Text);
        Assert.Equal("The harvest was poor this year, and nobody can say that we were not told.", Assert.Single(opening.Paragraphs).Text);
        Assert.All(talk.Turns().Skip(1), t => Assert.Null(t.Closing));
        Assert.True(talk.Audit().IsClean);
    }

    [Fact]
    public void A_guest_of_a_talk_is_not_taken_for_its_host()
    {
        var talk = Transcript.Parse("""
            Paris, 14 July 2038

            Secretary-General's joint press conference with Foreign Minister Jean Dupont

            Thank you very much, Minister, for your kind invitation.

            Q: Do you agree?

            A: We do.
            """);

        Assert.Equal("Secretary-General", talk.Turns()[0].Speaker.Name);
        Assert.Equal(SpeakerKind.Unknown, talk.Turns()[2].Speaker.Kind);
        Assert.Single(talk.Diagnostics, d => d.Id == DiagnosticId.TurnWithoutSpeaker);
    }

    [Theory]
    [InlineData("Conférence de presse du Secrétaire général, M. Paul Durand\n\n13 septembre 2036\n\nLe Secrétaire général : Comme vous le savez, je viens de faire un long voyage dans les deux pays.\n\nQuestion : Qu’avez-vous vu ?\n\nLe Secrétaire général : La paix.", "Paul Durand")]
    [InlineData("Encuentro con los medios del Secretario General\n\n8 de septiembre de 2034\n\nSG- Muchas gracias por estar aquí con nosotros en este día de la paz.\n\nPregunta- ¿Y mañana?\n\nSecretario General.- Mañana veremos.", "Secretario General")]
    [InlineData("Стенограмма пресс-конференции Генерального секретаря\n\n4 февраля 2030 года\n\nГенеральный секретарь: Добрый день. Я очень рад видеть вас всех здесь.\n\nВопрос: Что вы думаете?\n\nГенеральный секретарь: Я думаю, что мы должны работать.", "Генеральный секретарь")]
    [InlineData("秘书长记者会实录\n\n2030年2月4日\n\n秘书长：各位下午好。我很高兴见到大家。\n\n问：您怎么看？\n\n秘书长：我认为我们必须继续努力。", "秘书长")]
    public void Labels_are_read_in_other_languages(string text, string speaker)
    {
        var talk = Transcript.Parse(text);

        Assert.Equal(Genre.PressConference, talk.Genre);
        Assert.Equal([speaker, null, speaker], talk.Turns().Select(t => t.Speaker.Name));
        Assert.NotNull(talk.Date);
        Assert.True(talk.Audit().IsClean);
    }

    [Fact]
    public void Topics_that_end_in_a_colon_label_nobody()
    {
        var talk = Transcript.Parse("""
            Following is a transcript of the press conference by Secretary-General Martin Rossi:

            Good morning.

            Question:  And the rest?

            Secretary-General:  I will be short.

            Security Council: it will meet.

            Climate Action: it must come.

            Update: none.
            """);

        Assert.Equal(3, talk.Turns().Count);
        Assert.Equal(4, talk.Turns()[2].Paragraphs.Count);
    }

    [Theory]
    [InlineData("A press conference was held today.\n\nThe Council met. It said nothing: nobody asked.")]
    [InlineData("Statement by Ms. Anna Rossi\n\nMr. President,\n\nI wish to say two things: first, thank you. Second: no more.")]
    public void What_labels_nobody_is_no_talk_with_the_press(string text) =>
        Assert.DoesNotContain(Transcript.Parse(text).Genre, new[] { Genre.Briefing, Genre.PressConference });

    [Fact]
    public void Without_a_title_questions_to_an_office_are_enough()
    {
        var talk = Transcript.Parse("""
            SG: I know that you all want to hear about the valley. I have been speaking to both sides.
            Q: You are going upstairs to meet the Minister. What will you tell him?
            SG: I will discuss the wells with him. But let me say this: nothing is settled.
            Q: What else will you discuss?
            SG: The roads, of course.
            """);

        Assert.Equal(Genre.PressConference, talk.Genre);
        Assert.Equal(["SG", "Q", "SG", "Q", "SG"], talk.Items.OfType<Speech>().Select(t => t.Label!.Text.TrimEnd(':')));
        Assert.Equal("SG", talk.Items.OfType<Speech>().First().Speaker.Name);
    }

    [Fact]
    public void A_list_of_questions_and_answers_is_no_talk()
    {
        var page = Transcript.Parse("""
            Q: How many members has the Assembly?
            A: It has many members, and every one of them has one vote.
            Q: Where does it meet?
            A: It meets in New York, in a hall of its own.
            """);

        Assert.NotEqual(Genre.PressConference, page.Genre);
    }

    [Fact]
    public void Those_who_ask_may_be_named_with_their_paper_and_those_who_answer_by_initials()
    {
        var talk = Transcript.Parse("""
            TRANSCRIPT OF PRESS CONFERENCE BY ANNA DE ROSSI, UNITED NATIONS SPECIAL ENVOY

            Ms. de Rossi: Good afternoon. We have today begun the new round.

            Marek Novak: Thank you. We will take some questions.

            Stefanie Lindt (Daily Valley): What did the delegation say?

            AdR: It will come on Friday. Two things matter: the wells and the roads.

            Question: What about the wells?

            AdR: They are dry.

            Marek Novak: Last one.
            """);

        Assert.Equal(
            ["Anna de Rossi", "Marek Novak", "Stefanie Lindt", "Anna de Rossi", null, "Anna de Rossi", "Marek Novak"],
            talk.Items.OfType<Speech>().Select(t => t.Speaker.Name));
    }

    [Theory]
    [InlineData("UNHCR spokesperson Martin Rossi – to whom quoted text may be attributed – at today’s press briefing at the Palais des Nations in Geneva.", "UNHCR spokesperson")]
    [InlineData("Martin Rossi, UNHCR Spokesperson, at today’s press briefing at the Palais des Nations in Geneva.", "UNHCR Spokesperson")]
    public void A_summary_of_what_was_said_gives_it_to_whoever_said_it(string credit, string title)
    {
        var talk = Transcript.Parse($"UNHCR: Thousands flee the floods of Freedonia\n\nThis is a summary of what was said by {credit}\n\nUNHCR is alarmed by the flight of thousands.\n\nMore than 3,000 people have crossed the border since Friday.\n");

        Assert.Equal((Genre.Briefing, SpeechKind.Briefing), (talk.Genre, talk.Header.Kind?.Value));
        var turn = Assert.Single(talk.Turns());
        Assert.Equal(("Martin Rossi", title), (turn.Speaker.Name, turn.Speaker.Titles.Single().Value));
        Assert.Equal(2, turn.Paragraphs.Count);
        Assert.Equal("UNHCR: Thousands flee the floods of Freedonia", Assert.Single(talk.Items.OfType<Heading>()).Text);
        Assert.Empty(talk.Diagnostics);
    }

    [Fact]
    public void Whoever_is_named_in_the_title_is_labelled_before_the_first_question()
    {
        var talk = Transcript.Parse("""
            Media Stakeout: Informal comments to the media by the President of the Security Council and Permanent Representative of Denmark, H.E. Ms. Anna Rossi, on the situation in Freedonia

            Anna Rossi: Thank you for waiting. The Council met today.

            Question: Was there agreement?

            Anna Rossi: There was a good discussion.
            """);

        Assert.Equal(["Anna Rossi", null, "Anna Rossi"], talk.Turns().Select(t => t.Speaker.Name));
        Assert.Equal(SpeechKind.PressConference, talk.Header.Kind?.Value);
    }
}
