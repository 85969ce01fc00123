using SpeechText.Fields.ReportedSpeech;
using SpeechText.Languages;

namespace SpeechText.Tests.SummaryRecords;

public class SixLanguages
{
    [Theory]
    [InlineData("fr", "Le Rapporteur spécial estime que trois mesures s’imposent.")]
    [InlineData("fr", "Le Secrétaire général adjoint présente le rapport.")]
    public void An_office_of_which_only_the_first_words_are_known_names_nobody(string language, string paragraph) =>
        Assert.Null(ReportedHeadReader.Read(paragraph, Lexicons.For(language)!));

    [Theory]
    [InlineData("en", "Mr. Rossi (Freedonia) said that it was late.", "Mr. Rossi (Freedonia)", "Rossi")]
    [InlineData("en", "Ms. KELLER (Rapporteur) introduced the draft.", "Ms. KELLER (Rapporteur)", "KELLER")]
    [InlineData("en", "Mr. Rossi, recalling the discussion, asked for more.", "Mr. Rossi,", "Rossi")]
    [InlineData("en", "The CHAIRPERSON declared the session open.", "The CHAIRPERSON", "The CHAIRPERSON")]
    [InlineData("fr", "Mme ROSSI (Chili) dit que l’heure est tardive.", "Mme ROSSI (Chili)", "ROSSI")]
    [InlineData("fr", "La Présidente déclare que le Comité souhaite conclure.", "La Présidente", "La Présidente")]
    [InlineData("es", "La Sra. ROSSI dice que es tarde.", "La Sra. ROSSI", "ROSSI")]
    [InlineData("es", "El Sr. Rossi (Chile), hablando en nombre de la Unión Europea, apoya el texto.", "El Sr. Rossi (Chile),", "Rossi")]
    [InlineData("ru", "Г-н Росси (Чили) говорит, что уже поздно.", "Г-н Росси (Чили)", "Росси")]
    [InlineData("ru", "Г-н Хау До Суан (Мьянма) говорит, что уже поздно.", "Г-н Хау До Суан (Мьянма)", "Хау До Суан")]
    [InlineData("en", "Mr. Kim In Ryong (Chile) said that it was late.", "Mr. Kim In Ryong (Chile)", "Kim In Ryong")]
    [InlineData("ru", "Председатель предлагает перейти к голосованию.", "Председатель", "Председатель")]
    [InlineData("zh", "罗西先生（智利）说，时间不早了。", "罗西先生（智利）", "罗西")]
    [InlineData("zh", "主席说，时间不早了。", "主席", "主席")]
    [InlineData("ar", "السيد روسي (شيلي) قال إن الوقت متأخر.", "السيد روسي (شيلي)", "روسي")]
    [InlineData("ar", "الرئيس قال إن الوقت متأخر.", "الرئيس", "الرئيس")]
    [InlineData("ar", "قالت السيدة روسي (شيلي) إن الوقت متأخر.", "", "روسي")]
    [InlineData("en", "In reply to Mr. Weiss, the CHAIRPERSON said that the list was open.", "", "the CHAIRPERSON")]
    [InlineData("en", "After a discussion in which Mr. Weiss and Ms. Lind took part, Mr. Rossi (Chile) proposed to wait.", "", "Rossi")]
    [InlineData("en", "The representative of Chile said that it was late.", "The representative of Chile", "The representative of Chile")]
    [InlineData("fr", "En réponse à M. Weiss, la PRÉSIDENTE dit que la liste est ouverte.", "", "la PRÉSIDENTE")]
    [InlineData("fr", "Le représentant de la France déclare qu’il est tard.", "Le représentant de la France", "Le représentant de la France")]
    [InlineData("es", "En respuesta a la Sra. Rossi, la PRESIDENTA dice que es tarde.", "", "la PRESIDENTA")]
    [InlineData("es", "La representante de Chile pregunta si es tarde.", "La representante de Chile", "La representante de Chile")]
    public void The_first_words_name_the_speaker(string language, string paragraph, string label, string name)
    {
        var head = ReportedHeadReader.Read(paragraph, Lexicons.For(language)!);

        Assert.NotNull(head);
        Assert.Equal(label, paragraph[head.Label.Start..head.Label.End]);
        Assert.Equal(name, paragraph[head.Name.Start..head.Name.End]);
    }

    [Theory]
    [InlineData("en", "The Chairman of the working group had proposed another text.")]
    [InlineData("en", "Mr. Rossi’s proposal was not supported.")]
    [InlineData("en", "The Committee had before it the report.")]
    [InlineData("en", "Mr. Rossi had left the room.")]
    [InlineData("en", "In 1990, Mr. Rossi (Chile) had said the opposite.")]
    [InlineData("en", "The representative of the group said nothing of it.")]
    [InlineData("fr", "Le Comité souhaite adopter le paragraphe.")]
    [InlineData("es", "Las enmiendas de la Sra. Rossi quedan aprobadas.")]
    [InlineData("zh", "委员会通过了报告。")]
    public void Other_first_words_name_nobody(string language, string paragraph) =>
        Assert.Null(ReportedHeadReader.Read(paragraph, Lexicons.For(language)!));

    [Fact]
    public void A_french_record_is_read_to_its_end()
    {
        const string Text = """
            NATIONS UNIES
            CERD/C/SR.2917
            18 janvier 2032
            COMITÉ POUR L’ÉLIMINATION DE LA DISCRIMINATION RACIALE
            Soixante-quatorzième session
            COMPTE RENDU ANALYTIQUE DE LA 2917e SÉANCE
            tenue au Palais Wilson, à Genève, le mercredi 25 février 2032, à 10 heures
            Présidente: Mme DARA
            La séance est ouverte à 10 h 15.
            1. Sur l’invitation de la Présidente, la délégation reprend place à la table du Comité.
            2. Mme ROSSI (Chili) dit que les vergers ont souffert.
            3. Elle ajoute que l’eau manque.
            4. M. WEISS (Rapporteur) demande des chiffres.
            La séance est levée à 13 heures.
            """;
        var record = Transcript.Parse(Text);

        Assert.Equal(Genre.SummaryRecord, record.Genre);
        Assert.Equal("2032-02-25", record.Date?.Value.ToString());
        Assert.Equal("10:00", record.Header.Time?.Value.ToString());
        Assert.Equal("2917", record.Header.MeetingNumber?.Value);
        Assert.Equal(["Rossi", "Weiss"], record.Items.OfType<Speech>().Select(s => s.Speaker.Name));
        Assert.Equal(2, record.Items.OfType<Speech>().First().Paragraphs.Count);
        Assert.Equal(3, record.Items.OfType<Narrative>().Count());
        Assert.True(record.Audit().IsClean, record.Audit().ToString());
    }
}
