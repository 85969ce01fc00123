namespace SpeechText.Tests.Statements;

/// <summary>
/// Pages in Markdown whose title stands in their front matter alone, as sites keep them: it is the first line that a reader sees.
/// </summary>
public class CarriedTitleTests
{
    private const string Body = """
        We meet today in the shadow of a long drought. My country stands ready to do its part, and it will do it.

        The people of the river are tired. They ask for rain, and for bread, and for a little time.
        """;

    [Theory]
    [InlineData("Remarks by River Advisor Dr. Anna Rossi at the High-Level Debate on Rivers", "Anna Rossi", "River Advisor")]
    [InlineData("'Statement by National River Advisor Juan Pérez on the Drought in Freedonia'", "Juan Pérez", "National River Advisor")]
    [InlineData("Remarks as Prepared for Delivery by First Lady Anna Rossi at the Summit of Rivers", "Anna Rossi", "First Lady")]
    [InlineData("Opening remarks by Anna Rossi, Executive Director of the River Fund", "Anna Rossi", "Executive Director of the River Fund")]
    public void The_title_says_who_speaks(string title, string name, string office)
    {
        var transcript = Page(title);

        Assert.Equal((Genre.Statement, name, office), (transcript.Genre, transcript.Speaker?.Name, transcript.Speaker?.Titles.Single().Value));
        Assert.Equal("2031-09-24", transcript.Date?.Value.ToString());
        Assert.StartsWith("We meet today", transcript.Body[0].Text, StringComparison.Ordinal);
        Assert.Empty(transcript.Diagnostics);
    }

    [Fact]
    public void An_owner_without_a_mark_of_owning_is_a_speaker_where_an_office_stands_before_the_name()
    {
        var transcript = Page("President Rossi Statement on the Truce in Freedonia");

        Assert.Equal((Genre.Statement, SpeechKind.Statement, "Rossi"), (transcript.Genre, transcript.Header.Kind?.Value, transcript.Speaker?.Name));
        Assert.NotEqual(Genre.Statement, Page("How the Freedonia Statement on Rivers Changed the Debate").Genre);
    }

    [Fact]
    public void Escapes_in_the_front_matter_are_read_as_what_they_mean_and_stand_where_they_stand()
    {
        var transcript = Page("\"Remarks by Ambassador Anna\\_Rossi at the Women\\u2019s Forum\\\n  \\ on Rivers\"");

        Assert.Equal(("Anna Rossi", "Women’s Forum on Rivers"), (transcript.Speaker?.Name, transcript.Header.Occasion?.Value));
        Assert.Equal("Anna\\_Rossi", transcript.Speaker?.Text);
    }

    [Fact]
    public void An_office_alone_in_the_title_names_nobody()
    {
        var transcript = Page("Deputy Secretary-General’s video message for World Rivers Day");

        Assert.Equal((Genre.Statement, null, "World Rivers Day"), (transcript.Genre, transcript.Speaker?.Name, transcript.Header.Occasion?.Value));
    }

    [Fact]
    public void A_readout_is_a_release_and_no_speech()
    {
        var transcript = Page("Readout of the Secretary-General’s meeting with Ms. Anna Rossi");

        Assert.Equal(Genre.PressRelease, transcript.Genre);
        Assert.DoesNotContain(transcript.Items, i => i is Speech);
        Assert.Empty(transcript.Speakers);
    }

    [Fact]
    public void A_text_with_a_heading_of_its_own_needs_no_other()
    {
        var transcript = Transcript.Parse($"---\ntitle: A page of the site\n---\n# Remarks by Anna Rossi\n\n24 September 2031\n\n{Body}\n");

        Assert.Equal("Anna Rossi", transcript.Speaker?.Name);
        Assert.DoesNotContain(transcript.Items, i => i is Heading);
        Assert.Empty(transcript.Audit().Findings);
    }

    private static Transcript Page(string title)
    {
        var transcript = Transcript.Parse($"---\ndate: '2031-09-24'\ntitle: {title}\ntags: remarks\n---\n\n{Body}\n");
        Assert.Empty(transcript.Audit().Findings);
        return transcript;
    }
}
