namespace SpeechText.Tests.Records;

/// <summary>Who an office is: by the cover, by who took the chair, by how the text introduces its holder.</summary>
public sealed class OfficeTests
{
    [Fact]
    public void An_office_in_capitals_reads_as_in_small_letters()
    {
        var heads = Turns.Heads("""
            A/CONF.262/PV.185
            Friday, 10 December 2032, at 10.45 a.m.

            THE PRESIDENT: I call on the representative of Norway.

            MR. EK (Norway): We are ready.

            THE SPECIAL REPRESENTATIVE OF THE SECRETARY-GENERAL: So am I.
            """);

        Assert.Equal("The Special Representative of the Secretary-General | - | -", heads[2]);
    }

    private const string Text = """
        United Nations A/91/PV.12
        General Assembly
        Ninety-first session

        Official Records
        12th plenary meeting
        Tuesday, 7 October 2036, 10 a.m.
        New York

        President: Mr. Rossi ........................................ (Norway)

        The meeting was called to order at 10.05 a.m.

        The President: I declare open the 12th plenary meeting. I give the floor to the Secretary-General, His Excellency Mr. Anton Verhaven.

        The Secretary-General: I thank the members of the Assembly for their patience and for their work.

        In the absence of the President, Ms. Weiss-Lind (Kuwait), Vice-President, took the Chair.

        The Acting President: I now give the floor to the representative of Sweden.

        Mr. Ek (Sweden): We thank the Secretary-General for his words.

        The President returned to the Chair.

        The President: I thank the representative of Sweden.

        Mr. Diallo (Senegal), Vice-President, took the Chair.

        The Acting President (spoke in French): We shall now hear the next speaker.

        The meeting rose at 1 p.m.
        """;

    private static readonly Transcript Record = Turns.Of(Text);

    [Fact]
    public void Whoever_presides_is_the_one_of_the_cover_or_the_one_who_took_the_chair()
    {
        var chairs = Record.Items.OfType<Speech>().Select(s => s.Speaker).Where(s => s.Kind == SpeakerKind.Chair).ToList();

        Assert.Equal(["Rossi", "Weiss-Lind", "Rossi", "Diallo"], chairs.Select(c => c.Name));
        Assert.Equal(["Mr.", "Ms.", "Mr.", "Mr."], chairs.Select(c => Assert.Single(c.Honorifics)));
        Assert.Equal(["The President", "The Acting President", "The President", "The Acting President"], chairs.Select(c => Assert.Single(c.Titles).Value));
        Assert.All(chairs, c => Assert.Null(c.Affiliation));
        Assert.Same(chairs[0], chairs[2]);
    }

    [Fact]
    public void Where_the_text_introduces_the_Secretary_General_is_evidence_of_who_that_is()
    {
        var speaker = Record.Items.OfType<Speech>().ElementAt(1).Speaker;

        Assert.Equal("The Secretary-General", speaker.Name);
        Assert.Equal(["Anton Verhaven"], Introductions(Record));
    }

    [Theory]
    [InlineData("I thank the Secretary-General, Mr. Anton Verhaven and Ms. Lind.")]
    [InlineData("I thank the Secretary-General, Mr. Anton Verhaven, and Ms. Lind.")]
    [InlineData("I recall the former Secretary-General, Mr. Anton Verhaven.")]
    [InlineData("I thank the Secretary-General, Mr. Anton Verhaven. We greeted the Secretary-General, Ms. Ada Kerr.")]
    public void Nobody_is_introduced_where_the_text_may_mean_another(string words) =>
        Assert.Empty(Introductions(Turns.Of($"The President: {words}\n\nThe Secretary-General: I thank you all for the invitation.\n\nThe President: We go on.")));

    [Fact]
    public void Another_office_after_the_sentence_is_not_that_of_who_took_the_chair() =>
        Assert.Equal(
            ["Diallo | - | -", "The President | - | -"],
            Turns.Heads("""
                Mr. Diallo (Senegal), Vice-President, took the Chair.

                The Acting President: We shall now hear the next speaker.

                The President: I thank the representative of Sweden.
                """));

    [Fact]
    public void Chinese_sets_the_name_behind_the_office()
    {
        Assert.Equal(
            ["奥科罗 | - | fr", "林德 | 瑞典 | -"],
            Turns.Heads("因主席缺席，副主席奥科罗女士（塞内加尔）主持会议。\n\n上午10时10分开会。\n\n代理主席（以法语发言）：大会现在听取讲话。\n\n林德女士（瑞典）：我代表欧洲联盟发言。"));
    }

    [Fact]
    public void Where_the_text_does_not_say_who_took_the_chair_the_cover_does_not_either()
    {
        var record = Turns.Of(Text.Replace("Ms. Weiss-Lind (Kuwait), Vice-President, took the Chair.", "one of the Vice-Presidents took the Chair.", StringComparison.Ordinal));

        Assert.DoesNotContain(record.Speakers, s => s.Name == "Rossi");
    }

    [Fact]
    public void Somebody_may_take_the_chair_before_the_meeting_is_opened()
    {
        var record = Turns.Of("""
            United Nations A/91/PV.13
            General Assembly
            13th plenary meeting
            Tuesday, 7 October 2036, 3 p.m.
            New York

            President: Mr. Rossi ........................................ (Norway)

            In the absence of the President, Ms. Weiss-Lind (Kuwait), Vice-
            President, took the Chair.

            The meeting was called to order at 3.05 p.m.

            The Acting President: The Assembly will hear the next speaker.
            """);

        Assert.Equal("Weiss-Lind", Assert.Single(record.Items.OfType<Speech>()).Speaker.Name);
        Assert.Equal(2, record.Items.OfType<Narrative>().Count());
        Assert.DoesNotContain(record.Diagnostics, d => d.Id == DiagnosticId.HeaderLineUnread);
    }

    [Fact]
    public void French_and_Spanish_say_who_takes_the_chair()
    {
        Assert.Equal(
            ["Diallo | - | en"],
            Turns.Heads("En l’absence du Président, M. Diallo (Sénégal), Vice-Président, assume la présidence.\n\nLe Président par intérim (parle en anglais) : Nous allons entendre le prochain orateur."));
        Assert.Equal(
            ["Prieto | - | en"],
            Turns.Heads("En ausencia del Presidente, el Sr. Prieto (Colombia), Vicepresidente, ocupa la Presidencia.\n\nEl Presidente interino (habla en inglés): Escucharemos ahora al próximo orador de la lista."));
    }

    private static IEnumerable<string> Introductions(Transcript transcript) =>
        from speaker in transcript.Speakers
        from evidence in speaker.Evidence
        where evidence.Rule.Contains("introduces", StringComparison.Ordinal)
        select transcript.Source.Text![evidence.Span.Start..evidence.Span.End];
}
