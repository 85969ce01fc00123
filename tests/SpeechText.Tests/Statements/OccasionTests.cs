namespace SpeechText.Tests.Statements;

/// <summary>
/// What a speech was given at, where several lines of its header could say so, and where it stands beside place and date.
/// </summary>
public class OccasionTests
{
    private const string English = "\n\nMr. President,\n\nI am honoured to speak to the members of this body on the law of the sea.\n\nThank you.\n";
    private const string French = "\n\nMonsieur le Président,\n\nJ’ai l’honneur de prendre la parole devant les membres de cet organe sur le droit de la mer.\n\nJe vous remercie.\n";
    private const string Spanish = "\n\nSeñor Presidente:\n\nTengo el honor de dirigirme a los miembros de este órgano sobre el derecho del mar.\n\nMuchas gracias.\n";
    private const string Portuguese = "\n\nSenhor Presidente,\n\nÉ uma honra falar perante os membros deste órgão sobre o direito do mar e os nossos povos.\n\nMuito obrigado pela atenção dispensada.\n";

    [Theory]
    [InlineData("We must protect the rivers: our statement at the UN Security Council\n\nStatement by Ambassador Ida Lund, Minister Counsellor to the UN, at the Security Council meeting on rivers.\n\nFrom:\n    Foreign Office and Ida Lund\nPublished\n    16 November 2031\nLocation:\n    United Nations, New York\nDelivered on:\n    16 November 2031 (Transcript of the speech, exactly as it was delivered)", "Security Council meeting on rivers")]
    [InlineData("Freedonia Statement – United Nations General Assembly: Rivers\n\n10 December 2031, New York – Statement by Ms. Ida Lund, Deputy Head of Delegation, at the 74th Session of the General Assembly on Rivers", "74th Session of the General Assembly on Rivers")]
    [InlineData("Lund tells the Human Rights Council that rivers are rights\n\n12 September 2031\n\nDelivered by\nIda Lund, High Commissioner for Rivers\n\nAt\n51st session of the Human Rights Council\n\nLocation\nGeneva", "51st session of the Human Rights Council")]
    public void What_a_cue_leads_to_goes_before_the_headline_of_the_page(string header, string occasion) => Assert.Equal(occasion, Parse(header + English).Header.Occasion?.Value);

    [Fact]
    public void A_dash_parts_the_occasion_from_the_place()
    {
        var header = Parse("Intervention de M. Jean Meer, Représentant permanent\n\nConseil de sécurité – New York, le 26 mai 2031" + French).Header;

        Assert.Equal("Conseil de sécurité", header.Occasion?.Value);
        Assert.Equal("New York", header.Place?.Value);
    }

    [Fact]
    public void So_does_the_end_of_a_sentence()
    {
        var transcript = Parse("INTERVENCIÓN DE LA DELEGACIÓN DE CUBA EN EL DEBATE GENERAL DE LA PRIMERA COMISIÓN. Nueva York, 10 de octubre de 2031." + Spanish);

        Assert.Equal("Debate General de la Primera Comisión", transcript.Header.Occasion?.Value, ignoreCase: true);
        Assert.Equal("Nueva York", transcript.Header.Place?.Value);
        Assert.Equal("Delegación de Cuba", transcript.Header.Organization?.Value, ignoreCase: true);
        Assert.Null(transcript.Speaker?.Name);
    }

    [Fact]
    public void A_sender_in_the_case_of_its_language_ends_where_the_occasion_begins()
    {
        var transcript = Parse("Заявление делегации Республики Казахстан в Первом комитете Генеральной Ассамблеи\n\n(Нью-Йорк, 14 октября 2031 г.)\n\nУважаемый г-н Председатель,\n\nНаша делегация последовательно выступает за то, чтобы реки были чистыми, и это наш вклад.\n\nСпасибо.\n");

        Assert.Equal("Первом комитете Генеральной Ассамблеи", transcript.Header.Occasion?.Value);
        Assert.Equal("делегации Республики Казахстан", transcript.Header.Organization?.Value);
        Assert.Null(transcript.Speaker?.Name);
    }

    [Fact]
    public void The_words_for_an_occasion_announce_no_reader()
    {
        var transcript = Parse("INTERVENÇÃO DE SUA EXCELÊNCIA\nALBERTO MEER,\nMINISTRO DOS NEGÓCIOS ESTRANGEIROS\n\nPOR OCASIÃO DO DEBATE GERAL DA 74ª SESSÃO DA\nASSEMBLEIA GERAL\n\nNova Iorque, 28 de Setembro de 2031" + Portuguese);

        Assert.Equal("Debate Geral da 74ª Sessão da Assembleia Geral", transcript.Header.Occasion?.Value, ignoreCase: true);
        Assert.DoesNotContain(transcript.Diagnostics, d => d.Id == DiagnosticId.DeliveredByAnother);
        Assert.Equal("Muito obrigado pela atenção dispensada.", transcript.Closing?.Text);
    }

    [Fact]
    public void The_building_and_the_city_below_it_are_one_place() =>
        Assert.Equal("United Nations Headquarters New York", Parse("Statement by Ms. Ida Lund\nMinister of Rivers\n\nRivers Forum\n\nUnited Nations Headquarters\nNew York, 7 March 2031" + English).Header.Place?.Value);

    private static Transcript Parse(string text)
    {
        var transcript = Transcript.Parse(text);
        Assert.True(transcript.Audit().IsClean);
        return transcript;
    }
}
