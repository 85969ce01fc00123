namespace SpeechText.Tests.Releases;

/// <summary>
/// What stands around the words of a press release: symbols, dates, headline, the press service's own lines.
/// </summary>
public class ReleasePageTests
{
    private const string Body = "\n\nWe meet at a hard time for the rivers of the world.\n\nI count on you to act.  Thank you.\n\n* *** *\n\nFor information media. Not an official record.\n";

    [Fact]
    public void Symbol_and_date_of_the_release_stand_in_the_header_and_its_foot_is_furniture()
    {
        var transcript = Transcript.Parse(
            "In progress at UNHQ\n\nSG/SM/99001\nENV/77\n8 May 2031\n\nSecretary-General Calls Rivers Vital to All\n\n"
            + "Following are UN Secretary-General Anna Rossi’s remarks to the opening of the World Water Forum, in Geneva today:\n\nExcellencies, ladies and gentlemen," + Body);
        Assert.Equal("SG/SM/99001", transcript.Header.Symbol?.Value);
        Assert.Equal("2031-05-08", transcript.Date?.Value.ToString());
        Assert.Equal("Secretary-General Calls Rivers Vital to All", Assert.Single(transcript.Items.OfType<Heading>()).Text);
        Assert.Equal(["Excellencies", "ladies and gentlemen"], transcript.Salutation?.Addressees.Select(a => a.Text));
        Assert.Equal("Thank you.", transcript.Closing?.Text);
        Assert.Equal(2, transcript.Body.Count);
        Assert.Empty(transcript.Audit().Findings);
    }

    [Theory]
    [InlineData("SG/SM/99005-SC/99006\n\n8 May 2031\n\nSecretary-GeneralSG/SM/99005\nSC/99006")]
    [InlineData("SG/SM/99005\nSC/99006\n\n8 May 2031")]
    public void A_release_does_not_cite_itself_by_either_half_of_a_joint_symbol(string head)
    {
        var transcript = Transcript.Parse(head + "\n\nRivers Are Vital to All, Says Secretary-General\n\n"
            + "Following are UN Secretary-General Anna Rossi’s remarks to the opening of the World Water Forum, in Geneva today:\n\nWe meet under resolution A/RES/85/12 of the Assembly." + Body);
        Assert.Equal("A/RES/85/12", Assert.Single(transcript.References).Symbol);
    }

    [Fact]
    public void The_date_of_delivery_beats_that_of_the_release_which_gives_it_its_year()
    {
        var transcript = Transcript.Parse(
            "SG/SM/99002\n2 January 2031\n\nRivers Need Friends, Says Secretary-General\n\n"
            + "Following are UN Secretary-General Anna Rossi’s remarks at the River House, in New York on 31 December:" + Body);
        Assert.Equal("2030-12-31", transcript.Date?.Value.ToString());
        Assert.Equal("31 December", transcript.Date?.Text);
        Assert.Contains(transcript.Diagnostics, d => d.Id == DiagnosticId.CompetingDate);
    }

    [Fact]
    public void A_dateline_may_stand_before_the_lead_and_the_date_may_be_one_number()
    {
        var dateline = Transcript.Parse(
            "NEW YORK, 8 September (UN Headquarters) –  Following is the text of the statement by Secretary-General Anna Rossi to the closing session of the Water Summit, delivered this evening:" + Body);
        Assert.Equal(("New York", "XXXX-09-08"), (dateline.Header.Place?.Value, dateline.Date?.Value.ToString()));

        var number = Transcript.Parse(
            "Press Release\nSG/SM/7999\n\nSECRETARY-GENERAL PRAISES RIVER KEEPERS\n\n20000126\n\nFollowing is the text of a message of Secretary-General Anna Rossi to the river keepers:" + Body);
        Assert.Equal("2000-01-26", number.Date?.Value.ToString());
    }

    [Fact]
    public void A_headline_printed_twice_is_one()
    {
        var transcript = Transcript.Parse(
            "SG/SM/99003\n\nRivers Need Friends, Says Secretary-General in Lima\n\n17 September 2031\nSecretary-GeneralSG/SM/99003\n"
            + "Department of Public Information • News and Media Division • New York\n\nRivers Need Friends, Says\n\n \nSecretary-General in Lima\n\n\n"
            + "Following are UN Secretary-General Anna Rossi’s remarks to the river keepers, in Lima today:" + Body);
        Assert.Single(transcript.Items.OfType<Heading>());
        Assert.Equal("2031-09-17", transcript.Date?.Value.ToString());
        Assert.DoesNotContain(transcript.Segments, s => s.Role == SegmentRole.Unread);
    }

    [Fact]
    public void An_appointment_or_a_journey_is_reported_and_nobody_speaks()
    {
        var appointment = Transcript.Parse(
            "SG/A/9001\n29 August 2031\n\nSecretary-General Appoints Anna Rossi of Freedonia Director, Office of Rivers\n\n"
            + "United Nations Secretary-General Juan Pérez announced today the appointment of Anna Rossi of Freedonia as Director of the Office of Rivers.  She succeeds Jean Dupont.\n\n"
            + "Ms. Rossi has served as head of the rivers commission.\n\n* *** *\n\nFor information media. Not an official record.\n");
        Assert.Equal(Genre.PressRelease, appointment.Genre);
        Assert.Empty(appointment.Speakers);
        Assert.Empty(appointment.Items.OfType<Speech>());
        Assert.Equal(2, Assert.Single(appointment.Items.OfType<Narrative>()).Paragraphs.Count);
        Assert.Equal("SG/A/9001", appointment.Header.Symbol?.Value);
    }

    [Fact]
    public void A_release_that_tells_of_somebody_quotes_too()
    {
        var release = Transcript.Parse("""
            SG/SM/31222
            3 MAY 2041

            SECRETARY-GENERAL APPOINTS ROSA LINDT OF NORWAY SPECIAL ENVOY FOR THE LAKES

            United Nations Secretary-General Otto Brandt today announced the appointment of Rosa Lindt of Norway as his Special Envoy for the Lakes.

            “She knows every well of the valley,” Mr. Brandt told reporters.

            * *** *
            """);

        Assert.Equal(Genre.PressRelease, release.Genre);
        Assert.Equal("Otto Brandt", Assert.Single(release.Quotations).Speaker?.Name);
        Assert.Empty(release.Items.OfType<Speech>());
    }
}
