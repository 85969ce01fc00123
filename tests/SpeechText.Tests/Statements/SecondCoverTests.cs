namespace SpeechText.Tests.Statements;

/// <summary>
/// Covers that are printed again in another language, with the word for what the text is or without: the second says nothing new, and costs nothing of the first.
/// </summary>
public class SecondCoverTests
{
    private const string Spanish = """
        Nos reunimos en una hora difícil, y mi pueblo espera de esta sala una respuesta clara.

        Freedonia ha ratificado la Convención y pagará su parte. Llamamos a todos los Estados a hacer lo mismo antes del fin de año.

        Muchas gracias.
        """;

    [Fact]
    public void A_cover_in_Spanish_and_then_in_English()
    {
        var transcript = Read($"""
            INTERVENCIÓN DE S.E. LA SEÑORA PAULA ROSSI VERA
            MINISTRA DE RELACIONES EXTERIORES DE CHILE
            EN EL DEBATE GENERAL DEL 80.º PERÍODO DE SESIONES DE LA ASAMBLEA GENERAL

            Nueva York, 24 de septiembre de 2031

            STATEMENT BY H.E. MS. PAULA ROSSI VERA
            MINISTER FOR FOREIGN AFFAIRS OF CHILE
            AT THE GENERAL DEBATE OF THE 80TH SESSION OF THE GENERAL ASSEMBLY

            New York, 24 September 2031

            Señora Presidenta:

            {Spanish}
            """);

        Assert.Equal(("Paula Rossi Vera", "Ministra de Relaciones Exteriores de Chile"), (transcript.Speaker?.Name, transcript.Speaker?.Titles.Single().Value));
        Assert.Equal("Debate General del 80.º Período de Sesiones de la Asamblea General", transcript.Header.Occasion?.Value);
        Assert.Contains(transcript.Segments, s => s.Role == SegmentRole.Furniture && transcript.Source.GetText(s.Span).StartsWith("STATEMENT BY", StringComparison.Ordinal));
    }

    [Fact]
    public void A_cover_in_another_script()
    {
        var transcript = Read("""
            ВЫСТУПЛЕНИЕ
            Министра иностранных дел Республики Беларусь И.И. Росси
            на общеполитической дискуссии 80-й сессии Генеральной Ассамблеи ООН
            Нью-Йорк, 24 сентября 2031 года

            Statement by
            H.E. Mr. Ivan Rossi
            Minister of Foreign Affairs of the Republic of Belarus
            at the General Debate of the 80th session of the UN General Assembly

            Уважаемый г-н Председатель,

            Мы собрались в трудный час, и наш народ ждёт от этого зала ясного ответа.

            Фридония ратифицировала Конвенцию и внесёт свою долю. Мы призываем все государства сделать то же самое до конца года.

            Благодарю за внимание.
            """);

        Assert.Equal("И.И. Росси", transcript.Speaker?.Name);
        Assert.Single(transcript.Speakers);
    }

    [Fact]
    public void Two_languages_line_by_line()
    {
        var transcript = Read("""
            Statement by Ms. Claire Rossi, Minister of Foreign Affairs of Canada, at the general debate of the 80th session of the General Assembly
            Déclaration de Mme Claire Rossi, ministre des Affaires étrangères du Canada, au débat général de la 80e session de l’Assemblée générale

            New York, 29 September 2031 / New York, le 29 septembre 2031

            Check against delivery / Seul le texte prononcé fait foi

            Madam President,

            We meet at a time of hard choices, and the people of my country look to this hall for an answer.

            Thank you.
            """);

        Assert.Equal("general debate of the 80th session of the General Assembly", transcript.Header.Occasion?.Value);
        Assert.Equal((DeliveryNote.CheckAgainstDelivery, "2031-09-29"), (transcript.Header.Delivery?.Value, transcript.Date?.Value.ToString()));
    }

    [Theory]
    [InlineData("Statement by Ms. Claire Rossi\nMinister of Foreign Affairs\n\nMme Claire Rossi\nMinistre des Affaires étrangères", "Mme Claire Rossi")]
    [InlineData("Statement by Ms. Claire Rossi\nPermanent Representative\nReprésentante permanente", "Représentante permanente")]
    [InlineData("PERMANENT MISSION OF SWITZERLAND TO THE UNITED NATIONS\nMISSION PERMANENTE DE LA SUISSE AUPRÈS DES NATIONS UNIES\n\nStatement by Ms. Claire Rossi", "MISSION PERMANENTE")]
    public void Lines_of_another_language_need_no_word_for_what_the_text_is(string header, string again)
    {
        var transcript = Transcript.Parse($"{header}\n\n29 September 2031\n\nMadam President,\n\nWe meet at a time of hard choices, and the people of my country look to this hall for an answer.\n\nThank you.\n");

        Assert.Equal("Claire Rossi", transcript.Speaker?.Name);
        Assert.Contains(transcript.Segments, s => s.Role == SegmentRole.Furniture && transcript.Source.GetText(s.Span).StartsWith(again, StringComparison.Ordinal));
        Assert.DoesNotContain(transcript.Diagnostics, d => d.Id == DiagnosticId.HeaderLineUnread);
        Assert.Empty(transcript.Audit().Findings);
    }

    [Fact]
    public void Nor_do_lines_of_another_script()
    {
        var transcript = Transcript.Parse("PERMANENT MISSION OF FREEDONIA\nTO THE UNITED NATIONS\n\nكلمة معالي السيد أحمد سالم\nوزير الخارجية\nفي المناقشة العامة للدورة الثمانين للجمعية العامة\n\nH.E. Mr. Ahmed Salem\nMinister of Rivers\n\nالسيد الرئيس،\n\nنجتمع اليوم في ظرف صعب، ويتطلع شعبنا إلى هذه القاعة لكي تجيب عن أسئلته. ولقد صادقت بلادي على الاتفاقية، وهي تدعو جميع الدول إلى أن تفعل ذلك قبل نهاية هذا العام.\n\nوشكرا.\n");

        Assert.Equal("أحمد سالم", transcript.Speaker?.Name);
        Assert.Empty(transcript.Diagnostics);
        Assert.Empty(transcript.Audit().Findings);
    }

    [Fact]
    public void Another_persons_name_is_not_taken_for_the_speakers() =>
        Assert.Contains(
            Transcript.Parse("Statement by Ms. Claire Rossi\n\nM. Jean Dupont\n\n29 September 2031\n\nMadam President,\n\nWe meet at a time of hard choices, and the people of my country look to this hall for an answer.\n").Diagnostics,
            d => d.Id == DiagnosticId.HeaderLineUnread);

    private static Transcript Read(string text)
    {
        var transcript = Transcript.Parse(text + "\n");
        Assert.Equal(DiagnosticId.CoverPrintedTwice, Assert.Single(transcript.Diagnostics).Id);
        Assert.Empty(transcript.Audit().Findings);
        return transcript;
    }
}
