namespace SpeechText.Tests.Statements;

/// <summary>
/// The cover-page form of remarks, on the two documents that the project began with.
/// </summary>
public class CoverPageTests
{
    private static readonly Transcript WorkingGroup = Transcript.Load(Path.Combine("Fixtures", "001_dc38265066bea087.txt"));
    private static readonly Transcript RoundTable = Transcript.Load(Path.Combine("Fixtures", "002_7c478325f766fe37.txt"));

    [Fact]
    public void A_cover_page_is_a_statement_in_English_and_says_why()
    {
        Assert.Equal(Genre.Statement, WorkingGroup.Genre);
        Assert.Equal("en", WorkingGroup.Language);
        Assert.Contains(WorkingGroup.GenreEvidence, e => WorkingGroup.Source.GetText(e.Span) == "Remarks");
        Assert.Contains(WorkingGroup.GenreEvidence, e => WorkingGroup.Source.GetText(e.Span) == "by");
    }

    [Fact]
    public void Organization_and_office_are_made_readable_and_keep_what_is_printed()
    {
        foreach (var header in new[] { WorkingGroup.Header, RoundTable.Header })
        {
            Assert.Equal(("United Nations", "UNITED NATIONS"), (header.Organization?.Value, header.Organization?.Text));
            Assert.Equal(("Office of Legal Affairs", "OFFICE OF LEGAL AFFAIRS"), (header.Office?.Value, header.Office?.Text));
        }
    }

    [Fact]
    public void The_occasion_leaves_its_comma_to_the_layout()
    {
        Assert.Equal("New York Working Group of the Assembly of States Parties", WorkingGroup.Header.Occasion?.Value);
        Assert.Equal("New York Working Group of the Assembly of States Parties", WorkingGroup.Header.Occasion?.Text);
        Assert.Equal("Round table Meeting of UN-ICC focal points", RoundTable.Header.Occasion?.Value);
        Assert.Equal(SpeechKind.Remarks, WorkingGroup.Header.Kind?.Value);
        Assert.Null(WorkingGroup.Header.Place);
        Assert.Null(WorkingGroup.Header.Delivery);
    }

    [Fact]
    public void The_speaker_has_a_name_an_honorific_and_two_titles_over_two_lines()
    {
        foreach (var transcript in new[] { WorkingGroup, RoundTable })
        {
            var speaker = Assert.Single(transcript.Speakers);
            Assert.Same(speaker, transcript.Speaker);
            Assert.Equal((SpeakerKind.Person, "Miguel de Serpa Soares"), (speaker.Kind, speaker.Name));
            Assert.Equal(["Mr."], speaker.Honorifics);
            Assert.Equal(["Under-Secretary-General for Legal Affairs", "United Nations Legal Counsel"], speaker.Titles.Select(t => t.Value));
            Assert.Empty(speaker.PostNominals);
        }
    }

    [Fact]
    public void The_date_is_whole_and_the_time_has_its_zone()
    {
        Assert.Equal("2022-01-18", WorkingGroup.Date?.Value.ToString());
        Assert.Equal(new ClockTime(new TimeOnly(10, 30), "America/New_York"), WorkingGroup.Header.Time?.Value);
        Assert.Equal("2021-05-19", RoundTable.Date?.Value.ToString());
        Assert.Null(RoundTable.Header.Time);
    }

    [Fact]
    public void A_salutation_has_one_addressee_for_each_party()
    {
        Assert.Collection(
            WorkingGroup.Salutation!.Addressees,
            a => Assert.Equal(("Your Excellency, Ambassador Rae", "Ambassador", "Rae"), (a.Text, a.Title, a.Name)),
            a => Assert.Equal(("Ladies and gentlemen", null, null), (a.Text, a.Title, a.Name)));
        Assert.Equal(["Your Excellency"], WorkingGroup.Salutation.Addressees[0].Honorifics);
        Assert.Equal(["Your Excellency, Judge Hofmański", "Dear Colleagues"], RoundTable.Salutation!.Addressees.Select(a => a.Text));
    }

    [Fact]
    public void Ten_paragraphs_stand_whole_one_of_them_healed_over_a_page_break()
    {
        Assert.Equal(10, WorkingGroup.Body.Count);
        Assert.StartsWith("I am pleased to address you today", WorkingGroup.Body[0].Text, StringComparison.Ordinal);
        Assert.Contains("the establishment of an international criminal court with", WorkingGroup.Body[1].Text, StringComparison.Ordinal);
        var join = Assert.Single(WorkingGroup.Body.SelectMany(p => p.Joins));
        Assert.Equal((JoinReason.PageBreak, "\n\n\n\n"), (join.Reason, WorkingGroup.Source.GetText(join.At)));
        Assert.Equal(join, Assert.Single(WorkingGroup.Body[1].Joins));

        Assert.Equal(10, RoundTable.Body.Count);
        Assert.Contains("plays a key role in ensuring accountability for the perpetrators", RoundTable.Body[2].Text, StringComparison.Ordinal);
        Assert.Equal(JoinReason.PageBreak, Assert.Single(RoundTable.Body[2].Joins).Reason);
    }

    [Fact]
    public void The_closing_is_the_thanks_and_is_missing_where_none_are_printed()
    {
        Assert.Equal("Thank you.", WorkingGroup.Closing?.Text);
        Assert.Null(RoundTable.Closing);
        Assert.EndsWith("between our two organizations.", RoundTable.Body[^1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_in_doubt_but_the_page_break()
    {
        foreach (var transcript in new[] { WorkingGroup, RoundTable })
        {
            var diagnostic = Assert.Single(transcript.Diagnostics);
            Assert.Same(DiagnosticId.HealedOverPageBreak, diagnostic.Id);
            Assert.DoesNotContain(transcript.Segments, s => s.Role == SegmentRole.Unread);
            Assert.True(transcript.Audit().IsClean);
        }
    }
}
