namespace SpeechText.Tests.Records;

public sealed class NoteTests
{
    [Fact]
    public void A_lone_note_of_language_is_a_switch_within_the_turn()
    {
        var transcript = Turns.Of("""
            The President: Please.

            Mr. Dubois (Canada) (spoke in French): I begin.

            (spoke in English)

            I go on.
            """);

        var speech = transcript.Items.OfType<Speech>().Last();
        Assert.Equal(["I begin.", "I go on."], speech.Paragraphs.Select(p => p.Text));
        var note = Assert.Single(speech.Paragraphs[1].Notes);
        Assert.Equal((NoteKind.LanguageSwitch, "(spoke in English)"), (note.Kind, note.Text));
    }

    [Theory]
    [InlineData("spoke in Norwegian; English text provided by the delegation", "no")]
    [InlineData("spoke in Serbian; interpretation provided by the delegation", "sr")]
    [InlineData("spoke in Haitian Creole", "ht")]
    [InlineData("spoke in Freedonian; English text provided by the delegation", "und")]
    public void Whoever_takes_the_floor_may_speak_any_language(string note, string tag)
    {
        var turn = Turns.Of($"The President: Please.\n\nMr. Rossi (Norway) ({note}): I begin.\n\nThe President (spoke in French): I thank him.\n").Items.OfType<Speech>().ElementAt(1);

        Assert.Equal(("Rossi", tag, "I begin."), (turn.Speaker.Name, turn.LanguageNote?.Languages.Single(), turn.Paragraphs.Single().Text));
    }

    [Theory]
    [InlineData("La Présidente : Je vous en prie.\n\nM. Rossi (Norvège) (parle en norvégien) : Je commence.\n\nLa Présidente (parle en anglais) : Je le remercie.\n", "no")]
    [InlineData("La Presidenta: Tiene la palabra el representante de Noruega.\n\nSr. Rossi (Noruega) (habla en noruego): Empiezo por dar las gracias a los que nos han invitado.\n\nLa Presidenta (habla en inglés): Le doy las gracias.\n", "no")]
    [InlineData("Председатель: Прошу Вас.\n\nГ-н Росси (Норвегия) (говорит по-норвежски): Я начинаю.\n\nПредседатель (говорит по-английски): Благодарю его.\n", "no")]
    public void And_so_in_other_languages(string record, string tag) =>
        Assert.Equal(tag, Transcript.Parse(record, new ReadOptions { Genre = Genre.VerbatimRecord }).Items.OfType<Speech>().ElementAt(1).LanguageNote?.Languages.Single());

    [Fact]
    public void Notes_within_a_paragraph_are_taken_out_of_its_words()
    {
        var transcript = Turns.Of("""
            The President: Please.

            Mr. Dubois (Canada): I begin. (spoke in English) I go on [laughter] and end.
            """);

        var paragraph = Assert.Single(transcript.Items.OfType<Speech>().Last().Paragraphs);
        Assert.Equal("I begin. I go on and end.", paragraph.Text);
        Assert.Equal([NoteKind.LanguageSwitch, NoteKind.Laughter], paragraph.Notes.Select(n => n.Kind));
    }

    [Fact]
    public void A_turn_of_which_only_a_note_is_printed_keeps_the_note()
    {
        var transcript = Turns.Of("""
            The President: Please.

            Mr. Dubois (Canada): (inaudible)

            The President: I thank him.
            """);

        var paragraph = Assert.Single(transcript.Items.OfType<Speech>().ElementAt(1).Paragraphs);
        Assert.Equal(string.Empty, paragraph.Text);
        Assert.Equal("(inaudible)", Assert.Single(paragraph.Notes).Text);
        Assert.Equal(paragraph.Notes[0].Span, paragraph.Span);
        var json = transcript.ToJson();
        Assert.Equal(json, Transcript.FromJson(json, transcript.Source.Text!).ToJson());
    }

    [Fact]
    public void Other_words_in_parentheses_stay()
    {
        var transcript = Turns.Of("""
            The President: Please.

            Mr. Dubois (Canada): The text (in French) of the resolution (see S/2031/17) is known.
            """);

        Assert.Equal("The text (in French) of the resolution (see S/2031/17) is known.", Turns.Words(transcript, 1));
    }
}
