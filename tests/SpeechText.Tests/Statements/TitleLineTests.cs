namespace SpeechText.Tests.Statements;

/// <summary>
/// Pages whose title says whose words they hold.
/// </summary>
public class TitleLineTests
{
    [Fact]
    public void Office_and_occasion_stand_in_the_title_and_the_name_below_it()
    {
        var transcript = Read("New York\n\n08 January 2031\n\nSecretary-General's remarks to the Security Council meeting on rivers [trilingual, as delivered; scroll down for all-English version]\n\nAnna Rossi, Secretary-General\n\nThank you, Mr. President, distinguished members of the Council,");
        Assert.Equal((Genre.Statement, "Anna Rossi"), (transcript.Genre, transcript.Speaker?.Name));
        Assert.Equal(["Secretary-General"], transcript.Speaker?.Titles.Select(t => t.Value));
        Assert.Equal(("New York", "the Security Council meeting on rivers"), (transcript.Header.Place?.Value, transcript.Header.Occasion?.Value));
        Assert.Equal((SpeechKind.Remarks, DeliveryNote.AsDelivered), (transcript.Header.Kind?.Value, transcript.Header.Delivery?.Value));
        Assert.Equal(["Mr. President", "distinguished members of the Council"], transcript.Salutation?.Addressees.Select(a => a.Text));
        Assert.StartsWith("Thank you, Mr. President", transcript.Salutation?.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_name_the_office_is_known_and_nobody_is_guessed()
    {
        var transcript = Read("Luanda\n\n09 January 2031\n\nDeputy Secretary-General’s message for World Rivers Day [scroll down for French version]");
        Assert.Equal((SpeakerKind.Unknown, null), (transcript.Speaker?.Kind, transcript.Speaker?.Name));
        Assert.Equal(["Deputy Secretary-General"], transcript.Speaker?.Titles.Select(t => t.Value));
        Assert.Equal(("Luanda", "World Rivers Day"), (transcript.Header.Place?.Value, transcript.Header.Occasion?.Value));
        Assert.Contains(transcript.Diagnostics, d => d.Id == DiagnosticId.SpeakerNotNamed);
    }

    [Fact]
    public void A_title_may_end_in_its_own_date()
    {
        var transcript = Read("WHO Director-General's remarks at the 184th session of the Executive Board – 3 February 2031\n\nYour Excellency Dr. Anna Rossi, Chair of the Executive Board,\n\nHonourable ministers,");
        Assert.Equal((SpeechKind.Remarks, "the 184th session of the Executive Board", "2031-02-03"), (transcript.Header.Kind?.Value, transcript.Header.Occasion?.Value, transcript.Date?.Value.ToString()));
        Assert.Equal(["WHO Director-General"], transcript.Speaker?.Titles.Select(t => t.Value));
    }

    [Fact]
    public void What_is_attributable_to_a_spokesperson_is_nobodys_by_name()
    {
        var transcript = Read("New York\n\n24 February 2031\n\nStatement attributable to the Spokesperson for the Secretary-General on Freedonia");
        Assert.Equal((SpeakerKind.Anonymous, null), (transcript.Speaker?.Kind, transcript.Speaker?.Name));
        Assert.Equal(["Spokesperson for the Secretary-General"], transcript.Speaker?.Titles.Select(t => t.Value));
    }

    [Fact]
    public void The_owner_may_stand_on_the_next_line_alone()
    {
        var transcript = Read("Nairobi, Kenya\n\n03 December 2031\n\nRemarks at the ceremony for rivers\n\nAnna Rossi\n\nExcellencies,");
        Assert.Equal(("Anna Rossi", "the ceremony for rivers"), (transcript.Speaker?.Name, transcript.Header.Occasion?.Value));
        Assert.Equal("Nairobi, Kenya", transcript.Header.Place?.Value);
    }

    [Fact]
    public void The_statement_of_a_State_is_given_to_no_person()
    {
        var transcript = Read("New York\n\n24 February 2031\n\nNew Zealand’s statement at the Security Council meeting on rivers\n\nMr. President,");
        Assert.Null(transcript.Speaker?.Name);
    }

    private static Transcript Read(string header) =>
        Transcript.Parse($"{header}\n\nWe meet at a hard time for the rivers of the world, and nobody in this hall needs to be told so by me.\n\nI count on all of you to act.\n\nThank you.\n");
}
