namespace SpeechText.Tests.Records;

/// <summary>Where no record was kept, a letter encloses what was said, an annex for each who spoke.</summary>
public class AnnexedStatementTests
{
    private const string Letter = """
        United Nations                              S/2031/512
        Security Council                Distr.: General
                                        9 July 2031

        Letter dated 6 July 2031 from the President of the Security Council addressed to the Secretary-General

        I have the honour to enclose herewith the briefing and the statements delivered in connection with the videoconference convened on Thursday, 3 July 2031.

        (Signed) Juan Cruz

        Annex I

        Briefing by the Special Envoy of the Secretary-General for the
        Orchards, Anna Rossi

        Thank you, Mr. President.

        There are two points: the water and the trees.

        I thank you.

        Annex II

        Statement by the Permanent Representative of Sweden to the United Nations, Erik Lind

        [Original: English and French]

        Sweden thanks Ms. Rossi.

        Annex III

        Concept note

        The orchards are old.
        """;

    private static readonly Transcript Read = Transcript.Parse(Letter);

    [Fact]
    public void Each_annex_under_the_title_of_a_speech_is_a_turn()
    {
        Assert.Equal(Genre.VerbatimRecord, Read.Genre);
        var speeches = Read.Items.OfType<Speech>().ToList();
        Assert.Equal(["Anna Rossi", "Erik Lind"], speeches.Select(s => s.Speaker.Name));
        Assert.Equal("SWE", speeches[1].Speaker.Affiliation?.Code);
        Assert.Equal("Special Envoy of the Secretary-General for the Orchards", Assert.Single(speeches[0].Speaker.Titles).Value);
        Assert.Equal("There are two points: the water and the trees.", speeches[0].Paragraphs.Single(p => p.Text.StartsWith("There", StringComparison.Ordinal)).Text);
        Assert.Equal("Sweden thanks Ms. Rossi.", Assert.Single(speeches[1].Paragraphs).Text);
    }

    [Fact]
    public void The_letter_and_an_annex_that_is_no_speech_are_narrative()
    {
        Assert.Equal(["Annex I", "Annex II", "Annex III"], Read.Items.OfType<Heading>().Select(h => h.Text));
        Assert.Contains(Read.Items.OfType<Narrative>(), n => n.Paragraphs.Any(p => p.Text.StartsWith("I have the honour", StringComparison.Ordinal)));
        Assert.Contains(Read.Items.OfType<Narrative>(), n => n.Paragraphs.Any(p => p.Text == "The orchards are old."));
        Assert.True(Read.Audit().IsClean);
    }

    [Fact]
    public void The_name_of_a_body_may_begin_as_that_of_another_does()
    {
        var transcript = Transcript.Parse("Letter dated 6 July 2031 from the President\n\nAnnex I\n\nStatement by the Administrator of the United Nations Development Programme, Anna Rossi\n\nThank you.\n");

        var speaker = Assert.Single(transcript.Items.OfType<Speech>()).Speaker;
        Assert.Equal("Anna Rossi", speaker.Name);
        Assert.Equal("Administrator of the United Nations Development Programme", Assert.Single(speaker.Titles).Value);
    }

    [Fact]
    public void States_may_speak_as_one()
    {
        var transcript = Transcript.Parse("Letter dated 6 July 2031 from the President\n\nAnnex I\n\nJoint statement by Estonia, France and Germany\n\nWe are united.\n");

        var speaker = Assert.Single(transcript.Items.OfType<Speech>()).Speaker;
        Assert.Equal(SpeakerKind.Collective, speaker.Kind);
        Assert.Equal("Estonia, France and Germany", speaker.Name);
    }

    [Fact]
    public void The_day_is_that_of_the_meeting_and_not_of_the_letter()
    {
        Assert.Equal("S/2031/512", Read.Header.Symbol?.Value);
        Assert.Equal("2031-07-03", Read.Header.Date?.Value.ToString());
    }

    [Theory]
    [InlineData("Lettre datée du 6 juillet 2031, adressée au Secrétaire général par le Président", "Annexe I", "Déclaration du Représentant permanent du Niger auprès de l’Organisation des Nations Unies, Jean Dupont", "Jean Dupont")]
    [InlineData("Carta de fecha 6 de julio de 2031 dirigida al Secretario General por el Presidente", "Anexo I", "Declaración del Representante Permanente de Chile ante las Naciones Unidas, Juan Cruz", "Juan Cruz")]
    public void Other_languages_name_letter_and_annex_in_their_own_words(string letter, string annex, string title, string name)
    {
        var transcript = Transcript.Parse($"{letter}\n\n{annex}\n\n{title}\n\nMonsieur el señor.\n");

        Assert.Equal(name, Assert.Single(transcript.Items.OfType<Speech>()).Speaker.Name);
    }
}
