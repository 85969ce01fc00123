namespace SpeechText.Tests.Records;

public sealed class HeadTests
{
    [Fact]
    public void A_head_gives_name_State_and_language()
    {
        var transcript = Turns.Of("""
            The President (spoke in Chinese): The floor is open.

            Mr. Brandt-Olsen (Norway): We are ready to begin.

            Ms. Ferreira da Costa (Brazil) (spoke in Spanish): So are we.

            The Secretary-General: Let me add a word.
            """);

        Assert.Equal(["The President | - | zh", "Brandt-Olsen | Norway | -", "Ferreira da Costa | Brazil | es", "The Secretary-General | - | -"], Turns.Heads(transcript));
        Assert.Equal(SpeakerKind.Chair, transcript.Speakers[0].Kind);
        Assert.Equal(["Mr."], transcript.Speakers[1].Honorifics);
        Assert.Equal("NOR", transcript.Speakers[1].Affiliation!.Code);
        Assert.Equal(Genre.VerbatimRecord, transcript.Genre);
    }

    [Fact]
    public void The_label_is_the_head_as_printed_with_its_colon()
    {
        var transcript = Turns.Of("""
            The President: I call on the next speaker.

            Mr. Lindqvist (Sweden) (spoke in French): My country is small.
            """);

        var speech = transcript.Items.OfType<Speech>().Last();
        Assert.Equal("Mr. Lindqvist (Sweden) (spoke in French):", speech.Label!.Text);
        Assert.Equal("spoke in French", speech.LanguageNote!.Text);
        Assert.Equal(LanguageMode.SpokeIn, speech.LanguageNote.Mode);
        Assert.Equal("fr", speech.Language);
        Assert.Equal("My country is small.", Assert.Single(speech.Paragraphs).Text);
        Assert.NotEmpty(speech.Evidence);
    }

    [Fact]
    public void Heads_of_State_and_princes_need_no_country()
    {
        Assert.Equal(
            ["The President | - | -", "Okoro | - | ar", "Frederik | - | -", "Haakon Magnus | - | -", "Abela | Holy See | -"],
            Turns.Heads("""
                The President: I give the floor to President Okoro.

                President Okoro (spoke in Arabic): Thank you.

                King Frederik: I am brief.

                Crown Prince Haakon Magnus: So am I.

                Archbishop Abela (Holy See): Peace to all.
                """));
    }

    [Fact]
    public void Names_that_are_words_for_offices_are_told_by_their_State()
    {
        Assert.Equal(
            ["The President | - | -", "Prince | Saint Lucia | -", "King | - | -"],
            Turns.Heads("""
                The President: I now give the floor to Ms. King.

                Ms. Prince (Saint Lucia): Mr. President: we meet at a hard hour.

                Ms. King: I shall be brief.

                Mr. President: that was all.
                """));
    }

    [Fact]
    public void Old_records_print_surnames_in_capitals_and_say_from_what_was_interpreted()
    {
        var transcript = Turns.Of("""
            The PRESIDENT (interpretation from French): I call on the representative of Poland.

            Mr. WISNIEWSKI (Poland) (interpretation from Russian): We speak for peace.

            The CHAIRMAN: I thank him.
            """);

        Assert.Equal(["The President | - | fr", "Wisniewski | Poland | ru", "The Chairman | - | -"], Turns.Heads(transcript));
        Assert.Equal(LanguageMode.InterpretationFrom, transcript.Items.OfType<Speech>().First().LanguageNote!.Mode);
    }

    [Fact]
    public void Old_paragraphs_are_numbered_across_speakers()
    {
        var transcript = Turns.Of("""
            49. The PRESIDENT: We continue the general debate.

            50. Mr. ANDERSSON (Sweden): The year was hard.

            51. Yet there was hope.

            52. Mr. DIOP (Senegal) (interpretation from French): I agree.
            """);

        Assert.Equal(["The President | - | -", "Andersson | Sweden | -", "Diop | Senegal | fr"], Turns.Heads(transcript));
        Assert.Equal(["50", "51"], transcript.Items.OfType<Speech>().ElementAt(1).Paragraphs.Select(p => p.Number));
        Assert.Equal("Mr. ANDERSSON (Sweden):", transcript.Items.OfType<Speech>().ElementAt(1).Label!.Text);
    }

    [Fact]
    public void A_head_may_be_wrapped()
    {
        Assert.Equal(
            ["The President | - | fr", "Al-Rashidi | Islamic Republic of Iran | -"],
            Turns.Heads("The President (spoke in\nFrench): We begin.\n\nMr. Al-\nRashidi (Islamic Republic\nof Iran): Thank you."));
    }

    [Fact]
    public void Heads_stand_alone_on_their_lines_where_a_text_prints_no_colons()
    {
        Assert.Equal(
            ["The President | - | -", "Tamm | - | -", "Lind | Sweden | -", "The President | - | -"],
            Turns.Heads("""
                The President

                We begin the meeting with a word of thanks.

                Mr. Tamm

                I am grateful for it.

                Ms. Lind (Sweden)

                So am I, and so are we all.

                The President

                We are adjourned for today.
                """));
    }

    [Fact]
    public void Those_spoken_for_and_functions_are_no_affiliation()
    {
        var transcript = Turns.Of("""
            The President: I call on the first speaker.

            Mr. Haddad (Jordan) (on behalf of the Group of Arab States): We are many.

            Ms. Virtanen (Rapporteur of the Fifth Committee): I have the honour to report.

            Mr. Costa (Malta), speaking on behalf of the small States: We are small.
            """);

        var speeches = transcript.Items.OfType<Speech>().ToList();
        Assert.Equal("the Group of Arab States", speeches[1].OnBehalfOf!.Value);
        Assert.Null(speeches[2].Speaker.Affiliation);
        Assert.Equal("Rapporteur of the Fifth Committee", Assert.Single(speeches[2].Speaker.Titles).Value);
        Assert.Equal("the small States", speeches[3].OnBehalfOf!.Value);
        Assert.Equal("Malta", speeches[3].Speaker.Affiliation!.Value);
    }

    [Fact]
    public void An_office_may_follow_a_name_without_parentheses_where_words_follow_it()
    {
        Assert.Equal(
            ["The President | - | -", "Anna Rossi | - | -", "Lind | Sweden | -"],
            Turns.Heads("The President: I welcome our guests.\n\nMs. Anna Rossi, Deputy Secretary-General: Thank you.\n\nMr. Lind (Sweden): I thank her.\n\nMs. Weiss, High Commissioner:\n\nwe count on you.\n"));
    }

    [Fact]
    public void A_note_may_name_two_languages()
    {
        Assert.Equal(
            ["Rossi | Italy | en fr", "Lind | Sweden | en fr"],
            Turns.Heads("Mr. Rossi (Italy) (spoke in English and French): Thank you.\n\nMr. Lind (Sweden) (spoke in English and in French): I agree.\n"));
    }

    [Fact]
    public void An_observer_for_a_State_speaks_for_it_and_a_rapporteur_on_it_does_not() =>
        Assert.Equal(
            ["The President | - | -", "Rossi | Italy | -", "Lind | - | -"],
            Turns.Heads("The PRESIDENT: I call on the observer for Italy.\n\nMr. ROSSI (Observer for Italy): Thank you.\n\nMr. LIND (Special Rapporteur on Sweden): I agree.\n"));

    [Theory]
    [InlineData("Observateur de la Suède", "Suède")]
    [InlineData("Observateur d'Israël", "Israël")]
    public void In_French_the_State_of_an_observer_loses_its_article(string office, string state) =>
        Assert.Equal(
            ["Le Président | - | -", $"Rossi | {state} | -"],
            Turns.Heads($"Le Président : Je donne la parole à l'observateur.\n\nM. ROSSI ({office}) : Je vous remercie, Monsieur le Président, de m'avoir donné la parole.\n"));

    [Fact]
    public void The_language_may_stand_behind_those_spoken_for()
    {
        var transcript = Turns.Of("The President: Please.\n\nMs. Weiss (Kuwait), speaking on behalf of the Group of Arab States (spoke in Arabic): Thank you.");

        var speech = transcript.Items.OfType<Speech>().Last();
        Assert.Equal("the Group of Arab States", speech.OnBehalfOf!.Value);
        Assert.Equal("ar", speech.Language);
    }

    [Fact]
    public void A_text_provided_by_the_delegation_was_spoken_in_the_language_named_first()
    {
        var transcript = Turns.Of("""
            The President: Please.

            Mr. Sato (Japan) (spoke in Japanese; English text provided by the delegation): Thank you.
            """);

        var note = transcript.Items.OfType<Speech>().Last().LanguageNote!;
        Assert.Equal(["ja"], note.Languages);
        Assert.Equal("spoke in Japanese; English text provided by the delegation", note.Text);
    }

    [Fact]
    public void One_person_under_two_labels_is_one_speaker_and_two_of_one_surname_are_two()
    {
        var transcript = Turns.Of("""
            The President: Please.

            Mr. Carlos Rossi (Chile): I begin.

            Mr. Rossi (Chile): I go on.

            Mr. Rossi: I am another, who briefs.

            Ms. Rossi (Chile): And I am his colleague.
            """);

        Assert.Equal(["The President", "Carlos Rossi", "Rossi", "Rossi"], transcript.Speakers.Select(s => s.Name));
        Assert.All(transcript.Speakers, s => Assert.NotEmpty(s.Evidence));
    }

    [Fact]
    public void A_surname_that_comes_first_is_one_person_where_the_State_agrees()
    {
        var transcript = Turns.Of("""
            The President: I give the floor to the representative of China.

            Mr. Lu (China) (spoke in Chinese): We begin.

            Mr. Lu Weiming (China) (spoke in Chinese): And we go on.

            Mr. Lu: That is not for me to say.
            """);

        var persons = transcript.Speakers.Where(s => s.Kind == SpeakerKind.Person).Select(s => $"{s.Name}, {s.Affiliation?.Value ?? "-"}");
        Assert.Equal(["Lu Weiming, China", "Lu, -"], persons);
    }

    [Fact]
    public void Thousands_of_persons_of_one_surname_are_told_apart()
    {
        var heads = Enumerable.Range(0, 30_000).Select(i => $"Mr. A{(char)('a' + (i % 26))}{(char)('a' + (i / 26 % 26))}{(char)('a' + (i / 676 % 26))} Rossi (Norway): We are ready to begin the work of the day.\n\n");

        var transcript = Transcript.Parse("The President: The floor is open.\n\n" + string.Concat(heads));

        Assert.Equal(17_576, transcript.Speakers.Count);
        Assert.Empty(transcript.Audit().Findings);
    }

    [Theory]
    [InlineData("Mr. Kim In Sun (Democratic People's Republic of Korea)", "Kim In Sun")]
    [InlineData("Ms. An Myong Sun (Democratic People's Republic of Korea)", "An Myong Sun")]
    [InlineData("Mr. To Anh Minh (Viet Nam)", "To Anh Minh")]
    [InlineData("Mr. Kim In Sun", "Kim In Sun")]
    public void A_word_of_a_name_may_be_a_common_one_of_the_language(string head, string name)
    {
        var record = Turns.Of($"The President: I thank the representative of Norway.\n\n{head}: We do not agree.\n\nThe President: I thank him for his statement.\n");

        Assert.Equal(["The President", name], record.Speakers.Select(s => s.Name));
    }
}
