namespace SpeechText.Tests.Procedures;

public class WholeRecord
{
    private const string Text = """
        United Nations S/PV.19325
        Security Council Provisional
        Eighty-sixth year
        19325th meeting
        Thursday, 18 May 2031, 10 a.m.
        New York

        President: Mrs. Baume-Wylde ............................ (Switzerland)
        Members: Albania ............................ Ms. Dara
        China ............................ Mr. Zhao Wen

        Agenda
        The situation in the orchards

        This record contains the text of speeches delivered in English and of the translation of speeches delivered in other languages.

        31-14067 (E)
        *3114067*

        The meeting was called to order at 10.05 a.m.

        Adoption of the agenda

        The agenda was adopted.

        The situation in the orchards

        The President (spoke in French): Members have before them document S/2031/189, which contains the text of a draft resolution.

        I shall put the draft resolution to the vote now.

        A vote was taken by show of hands.

        In favour:
        Albania, China and Switzerland

        Against:
        None

        The President (spoke in French): There were 3 votes in favour.

        It is so decided.

        Mr. Zhao Wen (China) (spoke in Chinese): The trees are old.

        The meeting was suspended at 11 a.m. and resumed at 11.15 a.m.

        They must be cared for.

        The meeting rose at 12.10 p.m.
        """;

    private static readonly Transcript Record = Transcript.Parse(Text);

    [Fact]
    public void The_cover_is_read()
    {
        var header = Record.Header;

        Assert.Equal(Genre.VerbatimRecord, Record.Genre);
        Assert.Equal("S/PV.19325", header.Symbol?.Value);
        Assert.Equal("Security Council", header.Organization?.Value);
        Assert.Equal("Eighty-sixth year", header.Session?.Value);
        Assert.Equal("19325", header.MeetingNumber?.Value);
        Assert.Equal("2031-05-18", header.Date?.Value.ToString());
        Assert.Equal("10:00", header.Time?.Value.ToString());
        Assert.Equal("New York", header.Place?.Value);
        Assert.DoesNotContain(Record.Diagnostics, d => d.Id == DiagnosticId.HeaderLineUnread);
    }

    [Fact]
    public void Procedure_is_never_within_speech()
    {
        var spoken = Record.Items.OfType<Speech>().SelectMany(s => s.Paragraphs).Select(p => p.Text).ToList();

        Assert.DoesNotContain(spoken, t => t.Contains("was taken", StringComparison.Ordinal) || t.Contains("was suspended", StringComparison.Ordinal) || t.Contains("rose", StringComparison.Ordinal));
        Assert.Contains("It is so decided.", spoken);
        Assert.Equal(5, Record.Items.OfType<Narrative>().Count());
        Assert.Contains(Record.Items.OfType<Heading>(), h => h.Text == "Adoption of the agenda");
        Assert.True(Record.Audit().IsClean, Record.Audit().ToString());
    }

    [Fact]
    public void A_speaker_goes_on_after_a_direction()
    {
        var speeches = Record.Items.OfType<Speech>().ToList();

        Assert.Equal(4, speeches.Count);
        Assert.Same(speeches[2].Speaker, speeches[3].Speaker);
        Assert.Null(speeches[3].Label);
        Assert.Equal("They must be cared for.", Assert.Single(speeches[3].Paragraphs).Text);
    }

    [Fact]
    public void A_meeting_numbered_in_words_has_a_number()
    {
        var record = Transcript.Parse("""
            UNITED NATIONS
            SECURITY COUNCIL

            PROVISIONAL VERBATIM RECORD OF THE TWO THOUSAND EIGHT HUNDRED AND FORTY-SEVENTH MEETING

            Held at Headquarters, New York, on Tuesday, 14 February 2034, at 3 p.m.

            The PRESIDENT (interpretation from French): I declare the meeting open.

            Mr. ROSSI (Freedonia): I thank you, and I thank the members of the Council.
            """);

        Assert.Equal("2847", record.Header.MeetingNumber?.Value);
        Assert.True(record.Audit().IsClean);
    }

    [Fact]
    public void French_counts_meetings_in_words_too()
    {
        var record = Transcript.Parse("""
            NATIONS UNIES
            CONSEIL DE SECURITE

            PROCES-VERBAL PROVISOIRE DE LA DEUX MILLE HUIT CENT QUATRE-VINGT-DIX-SEPTIEME SEANCE

            Tenue au Siège, à New York, le mardi 14 février 2034, à 15 heures

            Le PRESIDENT (interprétation de l’anglais) : Je déclare la séance ouverte.

            M. ROSSI (Norvège) : Je vous remercie, et je remercie les membres du Conseil.
            """);

        Assert.Equal("2897", record.Header.MeetingNumber?.Value);
        Assert.True(record.Audit().IsClean);
    }

    [Fact]
    public void An_item_of_the_agenda_that_speaks_of_the_session_is_not_the_session()
    {
        var record = Transcript.Parse("""
            1839th PLENARY MEETING
            Tuesday, 15 September 2031, at 3 p.m.

            Opening of the session by the head of the delegation of Freedonia

            1. The TEMPORARY PRESIDENT: I declare open the session of the Assembly.

            2. The TEMPORARY PRESIDENT: I invite all to stand for a minute.
            """);

        Assert.Null(record.Header.Session);
        Assert.True(record.Audit().IsClean);
    }

    [Fact]
    public void The_vote_knows_its_draft_its_lists_and_its_result()
    {
        var vote = Assert.Single(Record.Items.OfType<Vote>());

        Assert.Equal("S/2031/189", vote.Symbol);
        Assert.Equal(["ALB", "CHN", "CHE"], vote.InFavour.Select(s => s.Code));
        Assert.Empty(vote.Against);
        Assert.Equal(new VoteCounts(3, 0, 0), vote.Counts);
    }

    [Fact]
    public void The_president_is_whom_the_cover_names_and_stays_a_chair()
    {
        var chair = Record.Items.OfType<Speech>().First().Speaker;

        Assert.Equal(SpeakerKind.Chair, chair.Kind);
        Assert.Equal("Baume-Wylde", chair.Name);
        Assert.Equal("The President", chair.Titles[0].Value);
    }
}
