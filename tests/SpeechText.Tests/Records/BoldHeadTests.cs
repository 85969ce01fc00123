namespace SpeechText.Tests.Records;

/// <summary>Where the format sets the heads of turns in bold, that bears them out.</summary>
public sealed class BoldHeadTests
{
    [Fact]
    public void In_Markdown_a_name_in_bold_is_a_head_on_any_line()
    {
        var record = Markdown("""
            **The President** (spoke in French): I call on the representative of Norway.
            **Mr. Brandt** (Norway): We have one word to say, and
            we say it to
            **Ms. Costa:** I thank him for it.
            """);

        Assert.Equal(["The President | - | fr", "Brandt | Norway | -", "Costa | - | -"], Turns.Heads(record));
        Assert.Contains("bold", record.Items.OfType<Speech>().Last().Evidence[0].Rule, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_bold_letters_the_same_lines_are_words() =>
        Assert.Equal(
            ["The President | - | fr", "Brandt | Norway | -"],
            Turns.Heads("The President (spoke in French): I call on the representative of Norway.\nMr. Brandt (Norway): We have one word to say, and\nwe say it to\nMs. Costa: I thank him for it."));

    [Fact]
    public void In_HTML_too() =>
        Assert.Equal(
            ["The President | - | fr", "Brandt | Norway | -", "Costa | - | -"],
            Turns.Heads(Transcript.Parse("<html><body><p><b>The President</b> (<i>spoke in French</i>): I call on the representative of Norway.<br><strong>Mr. Brandt</strong> (Norway): We say it to<br><b>Ms. Costa:</b> I thank him for it.</p></body></html>")));

    [Fact]
    public void A_bare_name_is_a_head_where_bold_letters_set_it_again_and_again()
    {
        var record = Markdown("""
            **The Chair:** I call on Ms. Costa and then on our guests from the valley.

            **Ms. Costa:** I thank the Chair.

            **Amina Farah:** I am eighteen years old.

            **Water for All:** that is what we need.

            **The Chair:** I thank her.

            **Amina Farah:** It was my pleasure.
            """);

        Assert.Equal(["The Chair | - | -", "Costa | - | -", "Amina Farah | - | -", "The Chair | - | -", "Amina Farah | - | -"], Turns.Heads(record));
        Assert.Equal("I am eighteen years old. / Water for All: that is what we need.", Turns.Words(record, 2));
    }

    private static Transcript Markdown(string text)
    {
        var transcript = Transcript.Parse(text, new ReadOptions { Name = "record.md" });
        var audit = transcript.Audit();
        Assert.True(audit.IsClean, audit.ToString());
        return transcript;
    }
}
