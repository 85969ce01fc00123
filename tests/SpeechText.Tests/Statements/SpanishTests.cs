namespace SpeechText.Tests.Statements;

/// <summary>
/// The layouts that Spanish statements are printed in.
/// </summary>
public class SpanishTests
{
    private const string Body = "Nos hemos reunido en esta sala para hablar del derecho del mar y de lo que podemos hacer con él entre todos nosotros.\n\nMuchas gracias.\n";

    private static readonly Transcript Statement = Transcript.Parse("""
        MISIÓN PERMANENTE DE LA REPÚBLICA DE FREDONIA
        ANTE LAS NACIONES UNIDAS

        INTERVENCIÓN DE LA MINISTRA DE RELACIONES EXTERIORES
        EXCMA. SRA. D.ª ANA MARÍA DEL POZO-ROSSI

        EN EL DEBATE GENERAL DEL QUINTO PERÍODO DE SESIONES
        DE LA ASAMBLEA

        Nueva York, 4 de junio de 2018

        (Cotejar con la intervención pronunciada)

        Excelentísimo Señor Presidente de la
        Asamblea,
        Distinguidas delegadas y delegados,
        Señoras y señores:

        """ + Body);

    [Fact]
    public void The_header_is_read_by_Spanish_words()
    {
        Assert.Equal((Genre.Statement, "es"), (Statement.Genre, Statement.Language));
        Assert.Equal("Misión Permanente de la República de Fredonia ante las Naciones Unidas", Statement.Header.Organization?.Value);
        Assert.Equal(SpeechKind.Intervention, Statement.Header.Kind?.Value);
        Assert.Equal(("2018-06-04", "Nueva York"), (Statement.Date?.Value.ToString(), Statement.Header.Place?.Value));
        Assert.Equal(DeliveryNote.CheckAgainstDelivery, Statement.Header.Delivery?.Value);
        Assert.Equal("Debate General del Quinto Período de Sesiones de la Asamblea", Statement.Header.Occasion?.Value);
        Assert.Empty(Statement.Diagnostics);
    }

    [Fact]
    public void The_title_may_stand_before_the_honorifics_and_the_name()
    {
        Assert.Equal("Ana María del Pozo-Rossi", Statement.Speaker?.Name);
        Assert.Equal(["EXCMA.", "SRA.", "D.ª"], Statement.Speaker!.Honorifics);
        Assert.Equal(["Ministra de Relaciones Exteriores"], Statement.Speaker.Titles.Select(t => t.Value));
    }

    [Fact]
    public void Salutation_and_closing_are_Spanish_formulas()
    {
        Assert.Equal(3, Statement.Salutation?.Addressees.Count);
        Assert.Equal("Presidente de la Asamblea", Statement.Salutation!.Addressees[0].Title);
        Assert.Equal("Muchas gracias.", Statement.Closing?.Text);
        Assert.Single(Statement.Body);
    }

    [Theory]
    [InlineData("Palabras del presidente Pedro Rossi ante la quinta sesión de la Asamblea", "Pedro Rossi", "presidente")]
    [InlineData("Discurso del Ministro de Relaciones Exteriores Pedro Rossi, en el debate general", "Pedro Rossi", "Ministro de Relaciones Exteriores")]
    [InlineData("Discurso de Su Excelencia el Señor Pedro Rossi, Presidente de Fredonia", "Pedro Rossi", "Presidente de Fredonia")]
    [InlineData("Mensaje del Secretario General Adjunto, Sr. Pedro Rossi, con motivo de la apertura", "Pedro Rossi", "Secretario General Adjunto")]
    [InlineData("Palabras de la Embajadora Ana Rossi, Representante Permanente ante el Consejo", "Ana Rossi", "Representante Permanente ante el Consejo")]
    public void Office_and_name_stand_in_one_line_with_or_without_a_comma(string line, string name, string title)
    {
        var speaker = Read(line).Speaker;

        Assert.Equal(name, speaker?.Name);
        Assert.Equal([title], speaker!.Titles.Select(t => t.Value));
    }

    [Theory]
    [InlineData("Discurso del Presidente de Fredonia Pedro Rossi")]
    [InlineData("Intervención del Presidente\nCosta Rica")]
    [InlineData("Palabras del Ministro de Salud\nNueva York, 4 de junio de 2018")]
    [InlineData("Intervención del Ministro de Relaciones\nExteriores de la República")]
    public void What_may_be_a_State_a_place_or_an_office_is_no_name(string header) => Assert.Null(Read(header).Speaker?.Name);

    [Fact]
    public void A_second_cover_in_English_brings_no_second_speaker()
    {
        var transcript = Read("""
            DISCURSO DEL PRESIDENTE DEL GOBIERNO
            EXCMO. SR. D. PEDRO ROSSI

            Nueva York, 4 de junio de 2018

            STATEMENT BY THE PRESIDENT OF THE GOVERNMENT
            H.E. MR. PETER ROSSI
            AT THE ASSEMBLY
            New York, June 4, 2018
            """);

        Assert.Equal("Pedro Rossi", Assert.Single(transcript.Speakers).Name);
        Assert.DoesNotContain(transcript.Diagnostics, d => d.Id == DiagnosticId.CompetingDate);
    }

    [Fact]
    public void A_header_may_be_in_another_language_than_the_body()
    {
        var transcript = Read("Statement by\nH.E. Mr. Pedro Rossi\nMinister for Foreign Affairs of Freedonia\n\nNew York, 4 June 2018");

        Assert.Equal(("es", "Pedro Rossi"), (transcript.Language, transcript.Speaker?.Name));
        Assert.Equal(["Minister for Foreign Affairs of Freedonia"], transcript.Speaker!.Titles.Select(t => t.Value));
        Assert.Equal("Señor Presidente", Assert.Single(transcript.Salutation!.Addressees).Text);
    }

    [Fact]
    public void An_addressee_may_be_called_upon_in_another_language()
    {
        var transcript = Transcript.Parse("Palabras de Pedro Rossi\n\nMr. President, señor presidente.\nEstimadas colegas:\n\n" + Body);

        Assert.Equal(["Mr. President", "señor presidente", "Estimadas colegas"], transcript.Salutation?.Addressees.Select(a => a.Text));
    }

    private static Transcript Read(string header) => Transcript.Parse(header + "\n\nSeñor Presidente:\n\n" + Body);

    [Fact]
    public void Two_titles_may_run_on_to_the_occasion_and_the_cover_may_say_it_all_again()
    {
        const string Rest = "Viceministra Primera de Ríos y Representante Permanente de Chile ante las Naciones Unidas, en el debate abierto del Consejo de Seguridad “Los ríos y la paz”.";
        var transcript = Transcript.Parse(
            "Intervención de Ana Rossi Lund, " + Rest + "\n\nIntervención de la Embajadora Ana Rossi Lund, " + Rest
            + "\n\nNueva York, 5 de mayo de 2031.\n\nSeñor Presidente:\n\nLos ríos nos unen a todos, y nadie los posee.\n\nMuchas gracias.\n");

        Assert.Equal("Ana Rossi Lund", transcript.Speaker?.Name);
        Assert.Equal(["Viceministra Primera de Ríos", "Representante Permanente de Chile ante las Naciones Unidas"], transcript.Speaker!.Titles.Select(t => t.Value));
        Assert.Equal("debate abierto del Consejo de Seguridad “Los ríos y la paz”", transcript.Header.Occasion?.Value);
        Assert.DoesNotContain(transcript.Diagnostics, d => d.Id == DiagnosticId.HeaderLineUnread);
    }
}
