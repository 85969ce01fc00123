namespace SpeechText.Tests.SummaryRecords;

public class CommitteeRecord
{
    private const string Text = """
        United Nations A/C.6/86/SR.22
        General Assembly
        Eighty-sixth session
        Official Records
        Distr.: General
        14 January 2032
        Original: English

        Sixth Committee

        Summary record of the 22nd meeting
        Held at Headquarters, New York, on Monday, 3 November 2031, at 3 p.m.

        Chair: Mr. Rossi . . . . . . . . . . . . . . . . . . . . . (Qatar)

        Contents

        Agenda item 79: Report of the Commission on Orchards (continued)

        This record is subject to correction. Corrections should be sent under the signature of a
        member of the delegation concerned to the Chief of the Documents Management Section.

        31-58071 (E)
        *3158071*

        The meeting was called to order at 3.05 p.m.

        Agenda item 79: Report of the Commission on Orchards (continued) (A/86/10)

        1. The Chair invited the Committee to resume its consideration of the report.

        2. Ms. Weiss-Lind (Kuwait) said that the topic was of great importance. Her delegation had
        followed it from the first day.

        3. The draft articles were a good basis, but much remained to be done before a text could
        be adopted.

        4. Mr. Virta (Finland), speaking on behalf of the European Union, endorsed the proposal.

        5. The Chair said he took it that the Committee wished to adopt the draft.

        6. It was so decided.

        The meeting rose at 5.50 p.m.

        This record is subject to correction.
        """;

    private static readonly Transcript Record = Transcript.Parse(Text);

    [Fact]
    public void A_name_behind_which_the_page_breaks_off_is_no_turn_without_words()
    {
        var record = Transcript.Parse(Text[..Text.IndexOf(" speaking on behalf", StringComparison.Ordinal)]);

        Assert.True(record.Audit().IsClean, record.Audit().ToString());
        Assert.All(record.Items.OfType<Speech>(), s => Assert.All(s.Paragraphs, p => Assert.NotEmpty(p.Text)));
    }

    [Fact]
    public void The_symbol_says_that_it_is_a_summary_record()
    {
        Assert.Equal(Genre.SummaryRecord, Record.Genre);
        Assert.Equal("A/C.6/86/SR.22", Record.Header.Symbol?.Value);
        Assert.Equal(SpeechKind.Summary, Record.Header.Kind?.Value);
        Assert.True(Record.Audit().IsClean, Record.Audit().ToString());
    }

    [Fact]
    public void The_date_is_that_of_the_meeting_and_not_of_the_issue()
    {
        Assert.Equal("2031-11-03", Record.Date?.Value.ToString());
        Assert.Equal("15:00", Record.Header.Time?.Value.ToString());
        Assert.Equal("Headquarters, New York", Record.Header.Place?.Value);
        Assert.Single(Record.Diagnostics, d => d.Id == DiagnosticId.CompetingDate);
    }

    [Fact]
    public void The_cover_tells_organ_session_and_meeting()
    {
        Assert.Equal("General Assembly", Record.Header.Organization?.Value);
        Assert.Equal("Sixth Committee", Record.Header.Office?.Value);
        Assert.Equal("Eighty-sixth session", Record.Header.Session?.Value);
        Assert.Equal("22", Record.Header.MeetingNumber?.Value);
        Assert.DoesNotContain(Record.Diagnostics, d => d.Id == DiagnosticId.HeaderLineUnread);
    }

    [Fact]
    public void A_speaker_begins_where_a_paragraph_says_who_said_it_and_goes_on_over_the_next()
    {
        var speeches = Record.Items.OfType<Speech>().ToList();

        Assert.Equal(["Rossi", "Weiss-Lind", "Virta", "Rossi"], speeches.Select(s => s.Speaker.Name));
        Assert.Equal(["2", "3"], speeches[1].Paragraphs.Select(p => p.Number));
        Assert.Equal("Ms. Weiss-Lind (Kuwait)", speeches[1].Label?.Text);
        Assert.StartsWith("said that the topic", speeches[1].Paragraphs[0].Text, StringComparison.Ordinal);
        Assert.Equal("KWT", speeches[1].Speaker.Affiliation?.Code);
    }

    [Fact]
    public void The_chair_is_whom_the_cover_names()
    {
        var chair = Record.Items.OfType<Speech>().First().Speaker;

        Assert.Equal(SpeakerKind.Chair, chair.Kind);
        Assert.Equal("QAT", chair.Affiliation?.Code);
    }

    [Fact]
    public void Whoever_speaks_for_a_group_says_so() =>
        Assert.Equal("the European Union", Record.Items.OfType<Speech>().ElementAt(2).OnBehalfOf?.Value);

    [Fact]
    public void Decisions_and_hours_are_nobody_s_words()
    {
        var procedure = Record.Items.OfType<Narrative>().Where(n => n.Kind == NarrativeKind.Procedure).SelectMany(n => n.Paragraphs).Select(p => p.Text).ToList();

        Assert.Equal(["The meeting was called to order at 3.05 p.m.", "It was so decided.", "The meeting rose at 5.50 p.m."], procedure);
    }

    [Fact]
    public void What_tells_of_printing_and_corrections_is_furniture()
    {
        var furniture = string.Concat(Record.Segments.Where(s => s.Role == SegmentRole.Furniture).Select(s => Text[s.Span.Start..s.Span.End]));

        Assert.Contains("Distr.: General", furniture, StringComparison.Ordinal);
        Assert.Contains("*3158071*", furniture, StringComparison.Ordinal);
        Assert.Equal(2, furniture.Split("This record is subject to correction.").Length - 1);
    }

    [Fact]
    public void Whoever_takes_the_chair_presides_from_there_on()
    {
        var record = Transcript.Parse(Text.Replace(
            "4. Mr. Virta", "Ms. Ek (Sweden), Vice-Chair, took the Chair.\n\n4. Mr. Virta", StringComparison.Ordinal));

        Assert.Equal(["Rossi", "Weiss-Lind", "Virta", "Ek"], record.Items.OfType<Speech>().Select(s => s.Speaker.Name));
        Assert.Equal(SpeakerKind.Chair, record.Items.OfType<Speech>().Last().Speaker.Kind);
        Assert.True(record.Audit().IsClean, record.Audit().ToString());
    }

    [Fact]
    public void A_delegate_without_a_name_is_of_a_State()
    {
        var record = Transcript.Parse(Text.Replace("4. Mr. Virta (Finland), speaking on behalf of the European Union,", "4. The representative of Finland", StringComparison.Ordinal));

        var speaker = record.Items.OfType<Speech>().ElementAt(2).Speaker;
        Assert.Equal("The representative of Finland", speaker.Name);
        Assert.Equal("FIN", speaker.Affiliation?.Code);
    }
}
