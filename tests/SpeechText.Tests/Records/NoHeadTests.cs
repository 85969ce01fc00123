namespace SpeechText.Tests.Records;

public sealed class NoHeadTests
{
    [Theory]
    [InlineData("The desire of member States made clear: they want peace.")]
    [InlineData("As Mr. Rossi (see S/PV.8717) said: we must act.")]
    [InlineData("Mr. Rossi (see S/PV.8717): that is where he said it.")]
    [InlineData("Resolution 1441 (2002): that is what we have.")]
    [InlineData("Mr. President: we count on you.")]
    [InlineData("Madam President: we count on you.")]
    [InlineData("First, the facts: there are many.")]
    [InlineData("Security Council: that is the name on the door.")]
    [InlineData("Mr. Rossi said: we must act.")]
    [InlineData("Mr. Rossi, the mediator: his work must go on.")]
    public void A_colon_makes_no_turn(string paragraph)
    {
        var transcript = Turns.Of($"""
            The President (spoke in French): I call on the representative of Norway.

            Mr. Brandt (Norway): I begin with a quotation.

            {paragraph}

            Mr. Costa (Malta): I end.
            """);

        Assert.Equal(["The President | - | fr", "Brandt | Norway | -", "Costa | Malta | -"], Turns.Heads(transcript));
        Assert.Equal($"I begin with a quotation. / {paragraph}", Turns.Words(transcript, 1));
    }

    [Fact]
    public void A_name_and_a_colon_at_a_line_start_within_a_sentence_make_none()
    {
        Assert.Equal(
            ["The President | - | -", "Brandt | Norway | -"],
            Turns.Heads("The President: Please.\n\nMr. Brandt (Norway): We have one word to say to\nMr. Rossi: thank you. And we say it to all who\nhave come here with him today from so far away."));
    }

    [Fact]
    public void An_office_at_a_line_start_within_a_sentence_makes_none() =>
        Assert.Equal(
            ["The President | - | -", "Brandt | Norway | -"],
            Turns.Heads("The President: Please.\n\nMr. Brandt (Norway): We were told so only yesterday in this chamber by\nThe President: we all agree with that, and we say it to all who\nhave come here with us today from so far away."));

    [Fact]
    public void A_bare_name_is_a_head_where_the_floor_was_given_to_it()
    {
        var transcript = Turns.Of("""
            The President: I now give the floor to Amina.

            Amina: I am eighteen years old.

            Courage: that is what we need.
            """);

        Assert.Equal(["The President | - | -", "Amina | - | -"], Turns.Heads(transcript));
        Assert.Contains("floor was given", transcript.Items.OfType<Speech>().Last().Evidence[0].Rule, StringComparison.Ordinal);
    }

    [Fact]
    public void A_head_in_doubt_is_diagnosed_and_left_in_its_paragraph()
    {
        var transcript = Turns.Of("The President: Please.\n\nMr. Brandt (Norway): We say it once more to\nMr. Rossi: thank you.");

        Assert.Contains(transcript.Diagnostics, d => d.Id == DiagnosticId.DoubtfulHead && d.Message.Contains("Mr. Rossi", StringComparison.Ordinal));
    }
}
