using SpeechText.Tests.Records;

namespace SpeechText.Tests.SummaryRecords;

/// <summary>Summary records of other decades: no symbol, narrow columns, capitals, votes by roll-call.</summary>
public class OldRecords
{
    private static readonly Transcript Record = Turns.Of("""
        UNITED NATIONS
        GENERAL
        ASSEMBLY
        Official Records
        TENTH SESSION

        FOURTH COMMITTEE, 503rd MEETING

        Thursday, 3 November 1955,
        at 10.45 a.m.

        New York

        Chairman: Mr. Anton ROSSI PRIETO (Mexico).

        AGENDA ITEM 35

        Question of the orchards (A/2913, A/C.4/L.404) (continued)

        1. Mr. LUND (Australia) thanked the Chairman for the opportunity to speak.

        2. He did not agree with the representative of India.

        3. The CHAIRMAN put to the vote the draft resolution (A/C.4/L.404).

        At the request of the representative of Liberia, a vote was taken by roll-call.

        Burma, having been drawn by lot by the Chairman, was called upon to vote first.

        In favour: Burma, Chile, China, Union of South Africa.

        Against: Australia.

        Abstaining: Canada, Denmark.

        The draft resolution was adopted by 4 votes to 1, with 2 abstentions.

        4. Mr. EK (Denmark), explaining his vote, said that his delegation had abstained.

        5. Miss WEISS (Liberia) and Mr. DUARTE (Venezuela) supported that view.

        6. The CHAIRMAN replied that it could.

        The meeting rose at 1.5 p.m.
        """);

    [Fact]
    public void Numbered_paragraphs_tell_a_summary_record_without_a_symbol()
    {
        Assert.Equal(Genre.SummaryRecord, Record.Genre);
        Assert.Equal("503", Record.Header.MeetingNumber?.Value);
        Assert.Equal("Fourth Committee", Record.Header.Office?.Value);
        Assert.Contains(Record.Items.OfType<Heading>(), h => h.Text == "AGENDA ITEM 35");
        Assert.DoesNotContain(Record.Diagnostics, d => d.Id == DiagnosticId.HeaderLineUnread);
    }

    [Fact]
    public void Two_who_are_reported_as_one_are_a_collective()
    {
        var both = Record.Items.OfType<Speech>().Single(s => s.Paragraphs.Any(p => p.Number == "5"));

        Assert.Equal((SpeakerKind.Collective, "Miss WEISS (Liberia) and Mr. DUARTE (Venezuela)"), (both.Speaker.Kind, both.Speaker.Name));
        Assert.Equal(5, Record.Items.OfType<Speech>().Count());
    }

    [Fact]
    public void Who_votes_first_is_told_and_spoken_by_nobody()
    {
        Assert.Contains(Record.Items.OfType<Narrative>(), n => n.Paragraphs[0].Text.StartsWith("Burma, having", StringComparison.Ordinal));
        Assert.Equal(new VoteCounts(4, 1, 2), Assert.Single(Record.Items.OfType<Vote>()).Counts);
        Assert.Equal("The meeting rose at 1.5 p.m.", Record.Items.OfType<Narrative>().Last().Paragraphs[0].Text);
    }

    [Fact]
    public void Whoever_goes_on_may_be_named_again()
    {
        var speeches = Transcript.Parse("""
            11. Mr. ROSSI (Freedonia) said that his delegation had studied the report on the rivers with care.

            12. Mr. ROSSI recalled that the report had been asked for by the Committee a year before.

            13. Mr. LIND (Norway) thought that the report was too long, and that few would read it.
            """).Items.OfType<Speech>().ToList();

        Assert.Equal(["Rossi", "Lind"], speeches.Select(s => s.Speaker.Name));
        Assert.StartsWith("Mr. ROSSI recalled", speeches[0].Paragraphs[1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_in_the_first_person_are_no_reported_speech() =>
        Assert.DoesNotContain(Transcript.Parse("""
            11. We heard with satisfaction what was said here, and I wish to thank all those who said it to my delegation.

            12. Mr. ROSSI said that the rivers were clean. I do not think so, and my Government does not think so.

            13. Mr. LIND said that they would be clean one day. We shall see, and I hope that we shall see it soon.

            14. Mr. ROSSI said that nothing was lost. Let us hope that he is right.
            """).Speakers, s => s.Name is not null);
}
