namespace SpeechText.Tests.Statements;

/// <summary>
/// Letterheads say for which State a speaker speaks, however their letters are set.
/// </summary>
public class LetterheadTests
{
    [Theory]
    [InlineData("GOVERNMENT OF INDIA\nMINISTRY OF EXTERNAL AFFAIRS", "India", "IND")]
    [InlineData("P ermanent M ission of K enya\nto the U nited N ations", "Kenya", "KEN")]
    [InlineData("R E P U B L I C   O F   K E N Y A", "Republic of Kenya", "KEN")]
    [InlineData("Kingdom of Morocco\nMinistry of Foreign Affairs", "Kingdom of Morocco", "MAR")]
    public void The_letterhead_names_the_State(string letterhead, string state, string code)
    {
        var transcript = Read($"{letterhead}\n\nStatement by Ms. Anna Rossi, Third Secretary\n\nNew York, 12 May 2031\n\n");

        Assert.Equal((state, code), (transcript.Speaker?.Affiliation?.Value, transcript.Speaker?.Affiliation?.Code));
        Assert.Empty(transcript.Diagnostics);
    }

    [Fact]
    public void Letters_that_stand_apart_are_a_word()
    {
        var transcript = Read("S T A T E M E N T\n\nBY\n\nH.E. MR. JOHN ROSSI\n\nNEW YORK, 24 SEPTEMBER 2031\n\n");

        Assert.Equal((SpeechKind.Statement, "S T A T E M E N T"), (transcript.Header.Kind?.Value, transcript.Header.Kind?.Text));
        Assert.Equal("John Rossi", transcript.Speaker?.Name);
    }

    [Fact]
    public void A_line_that_begins_with_I_or_A_is_left_alone() =>
        Assert.StartsWith("I a m", Transcript.Parse("I a m here.\nA B C is a list, and I am not on it.\n", new ReadOptions { Genre = Genre.Statement, Language = "en" }).Body[0].Text, StringComparison.Ordinal);

    [Fact]
    public void A_delegation_has_its_statement_delivered_by_somebody()
    {
        var transcript = Read("Statement by the Delegation of Pakistan\ndelivered by Mr. Ali Rossi, Counsellor\nSecond Committee\n\n12 October 2031\n\n");

        Assert.Equal(("Ali Rossi", "PAK", "Delegation of Pakistan"), (transcript.Speaker?.Name, transcript.Speaker?.Affiliation?.Code, transcript.Header.Organization?.Value));
    }

    [Fact]
    public void A_State_on_a_line_of_its_own_is_no_part_of_the_occasion()
    {
        var transcript = Read("Statement by Mr. John Rossi, Counsellor\nSixth Committee, agenda item 5\nKenya\nNew York, 12 October 2031\n\n");

        Assert.Equal(("KEN", "Sixth Committee, agenda item 5"), (transcript.Speaker?.Affiliation?.Code, transcript.Header.Occasion?.Value));
    }

    [Fact]
    public void Words_that_a_page_sets_above_the_text_are_a_heading_and_their_source_furniture()
    {
        var transcript = Read("“The rivers carry the hopes of those who live beside them.”\n— Anna Rossi\n\nRemarks by Ms. Anna Rossi\nExecutive Director, River Fund\n\n12 May 2031\n\n");

        Assert.Equal("Executive Director, River Fund", transcript.Speaker?.Titles.Single().Value);
        Assert.StartsWith("“The rivers", Assert.Single(transcript.Items.OfType<Heading>()).Text, StringComparison.Ordinal);
        Assert.Empty(transcript.Diagnostics);
    }

    private static Transcript Read(string cover)
    {
        var transcript = Transcript.Parse(cover + "Mr. Chair,\n\nWe meet at a time of hard choices, and the people of my country look to this hall for an answer.\n\nI thank you.\n");
        Assert.Equal(Genre.Statement, transcript.Genre);
        Assert.Empty(transcript.Audit().Findings);
        return transcript;
    }
}
