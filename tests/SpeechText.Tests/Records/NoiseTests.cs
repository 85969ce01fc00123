namespace SpeechText.Tests.Records;

public sealed class NoiseTests
{
    [Fact]
    public void A_note_torn_by_columns_is_put_together_and_its_aside_is_spoken()
    {
        var transcript = Turns.Of("""
            The President (spoke I thank Ms. Lund for her briefing. in French): I now give the floor to Mr. Tamm.

            Mr. Tamm: Thank you.
            """);

        Assert.Equal(["The President | - | fr", "Tamm | - | -"], Turns.Heads(transcript));
        Assert.Equal("I thank Ms. Lund for her briefing. / I now give the floor to Mr. Tamm.", Turns.Words(transcript, 0));
        Assert.Contains(transcript.Diagnostics, d => d.Id == DiagnosticId.ColumnsReadAcross);
    }

    [Theory]
    [InlineData("(spoke in Frenci.)", "fr")]
    [InlineData("(spoke in Spam'sh)", "es")]
    [InlineData("(spolce in Russian)", "ru")]
    [InlineData("(spoke in Chinesc", "zh")]
    public void A_damaged_note_is_read_as_the_nearest(string note, string language)
    {
        var transcript = Turns.Of($"""
            The President: Please.

            Mr. Haddad (Jordan) {note}: Thank you.
            """);

        Assert.Equal(["The President | - | -", $"Haddad | Jordan | {language}"], Turns.Heads(transcript));
        Assert.Contains(transcript.Diagnostics, d => d.Id == DiagnosticId.DamagedNote);
    }

    [Fact]
    public void Turns_run_together_on_one_line_are_told_apart()
    {
        var words = string.Concat(Enumerable.Repeat("This sentence only fills the line of the page. ", 5));
        var transcript = Turns.Of($"The President (spoke in French): {words}I give the floor to Ms. Lund. Ms. Lund: {words}We are ready. The President: I thank her.");

        Assert.Equal(["The President | - | fr", "Lund | - | -", "The President | - | -"], Turns.Heads(transcript));
        Assert.Contains(transcript.Diagnostics, d => d.Id == DiagnosticId.HeadInsideLine);
    }

    [Theory]
    [InlineData("the parties take steps, which is a positive sign.16/01/2031 The situation in the orchards S/PV.19704 I know that there are talks", "which is a positive sign. I know that", 1)]
    [InlineData("the parties take steps, which S/PV.19704 (Resumption 1) The situation in the orchards 16/01/2031 is a positive sign", "steps, which is a positive sign", 1)]
    [InlineData("which is the success of the 2/24 31-04496 transition to peace", "success of the transition to peace", 1)]
    [InlineData("as the Union said on 16/01/2031 (see S/PV.19704), and as the report of 2030-31 shows 1/3 of it", "on 16/01/2031 (see S/PV.19704), and as the report of 2030-31 shows 1/3 of it", 0)]
    public void What_belongs_to_the_page_is_taken_out_of_sentences(string sentence, string read, int taken)
    {
        var words = string.Concat(Enumerable.Repeat("This sentence only fills the line of the page. ", 5));
        var transcript = Turns.Of($"The President: {words}I give the floor to Ms. Lund.\n\nMs. Lund: {words}We see that {sentence}. {words}");

        Assert.Contains(read, Turns.Words(transcript, 1), StringComparison.Ordinal);
        Assert.Single(transcript.Items.OfType<Speech>().Last().Paragraphs);
        Assert.Equal(taken, transcript.Diagnostics.Count(d => d.Id == DiagnosticId.PageTextInsideLine));
    }

    [Fact]
    public void A_turn_may_begin_behind_the_head_of_a_page()
    {
        var words = string.Concat(Enumerable.Repeat("This sentence only fills the line of the page. ", 5));

        Assert.Equal(
            ["The President | - | -", "Lund | - | -", "The President | - | -"],
            Turns.Heads($"The President: {words}I give the floor to Ms. Lund.\n\nMs. Lund: {words}We are ready.16/01/2031 The situation in the orchards S/PV.19704 The President: I thank her."));
    }

    [Fact]
    public void The_page_number_of_a_typed_record_is_taken_out_and_a_turn_may_begin_behind_it()
    {
        var words = string.Concat(Enumerable.Repeat("This sentence only fills the line of the page. ", 5));

        Assert.Equal(
            ["The President | - | -", "Lund | Norway | -", "The President | - | -"],
            Turns.Heads($"The PRESIDENT: {words}I call on the next speaker. Mr. LUND (Norway): {words}Nothing has been done. -11- The PRESIDENT: I thank the representative of Norway."));
    }

    [Fact]
    public void Behind_the_lists_of_a_vote_a_turn_begins_though_no_full_stop_ends_them()
    {
        var words = string.Concat(Enumerable.Repeat("This sentence only fills the line of the page. ", 5));
        var transcript = Turns.Of($"The PRESIDENT: {words}I shall put it to the vote. A vote was taken by show of hands. In favour: Canada, Chile Against: None Abstaining: Yemen The PRESIDENT: There were 2 votes in favour. Mr. LUND (Norway): {words}");

        Assert.Equal(["The President | - | -", "The President | - | -", "Lund | Norway | -"], Turns.Heads(transcript));
        Assert.Equal(2, Assert.Single(transcript.Items.OfType<Vote>()).InFavour.Count);
    }

    [Fact]
    public void Within_a_line_those_who_take_a_seat_and_a_decision_that_ends_it_are_procedure()
    {
        var words = string.Concat(Enumerable.Repeat("This sentence only fills the line of the page. ", 5));
        var transcript = Turns.Of(
            $"The President: {words}At the invitation of the President of Chile, I travelled there. I invite him to the table. At the invitation of the President, Mr. Lund (Norway) took a seat at the Council table. "
            + $"The President: {words}May I take it that the Council agrees? It was so decided. Mr. Lund (Norway): {words}");

        Assert.Equal(["The President | - | -", "The President | - | -", "Lund | Norway | -"], Turns.Heads(transcript));
        Assert.Equal(
            ["At the invitation of the President, Mr. Lund (Norway) took a seat at the Council table.", "It was so decided."],
            transcript.Items.OfType<Narrative>().Select(n => n.Paragraphs[0].Text));
    }

    [Theory]
    [InlineData("Mr• ROSSI (Chile) (interpretation from Spanish):", "Rossi | Chile | es")]
    [InlineData("Mr, Rossi (Chile):", "Rossi | Chile | -")]
    [InlineData("Mr .Rossi (Chile):", "Rossi | Chile | -")]
    [InlineData("Mr. Rossi {Chile):", "Rossi | Chile | -")]
    [InlineData("Mr. Rossi (Chile) (spoke in Spanish).", "Rossi | Chile | es")]
    [InlineData("Mr. Rossi (Chile)(spoke in Spanish) :", "Rossi | Chile | es")]
    [InlineData("Mr. Rossi (United King- dom):", "Rossi | United Kingdom | -")]
    [InlineData("Mr. Rossi (Guinea- Bissau):", "Rossi | Guinea-Bissau | -")]
    [InlineData("The Presi- dent (spoke in French):", "The President | - | fr")]
    [InlineData("The Secretary- General:", "The Secretary-General | - | -")]
    public void Damaged_marks_leave_a_head_a_head(string head, string read) =>
        Assert.Equal(["The President | - | -", read], Turns.Heads($"The President: I give the floor to the next speaker.\n\n{head} I thank you, and I thank the members."));

    [Fact]
    public void Torn_letters_are_of_a_name_where_a_State_follows()
    {
        Assert.Equal(
            ["The President | - | -", "Wu J ieming | China | -"],
            Turns.Heads("""
                The President: Please.

                Mr. Wu J ieming (China): Thank you.

                Mr. Rossi said (in fact): nothing.
                """));
    }

    [Fact]
    public void A_note_of_language_ends_a_head_whose_colon_is_lost()
    {
        Assert.Equal(
            ["The President | - | fr", "Haddad | Jordan | ar"],
            Turns.Heads("""
                The President (spoke in French) I call on the representative of Jordan.

                Mr. Haddad (Jordan) (spoke in Arabic): Thank you.
                """));
    }

    [Fact]
    public void A_President_in_capitals_alone_makes_no_record()
    {
        Assert.NotEqual(Genre.VerbatimRecord, Transcript.Parse("THE PRESIDENT: My fellow leaders, we meet again.\n\nWe have much to do.").Genre);
    }
}
