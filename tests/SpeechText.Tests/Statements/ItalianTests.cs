namespace SpeechText.Tests.Statements;

/// <summary>
/// The layouts that Italian statements are printed in, those of the Holy See among them: a language of two files of words.
/// </summary>
public class ItalianTests
{
    private const string Body = "Ci riuniamo in un’ora difficile, e i popoli del mondo attendono da questa Assemblea una risposta chiara e coraggiosa.\n\nSiamo convinti che la pace sia possibile, e che tutti siano chiamati a costruirla ogni giorno.\n\nGrazie, Signor Presidente.\n";

    [Fact]
    public void A_letterhead_and_a_title_below_the_name()
    {
        var transcript = Read($"MISSIONE PERMANENTE DI OSSERVAZIONE DELLA SANTA SEDE\nPRESSO LE NAZIONI UNITE\n\nIntervento di S.E. Mons. Paolo Bianchi\nSegretario per i Rapporti con gli Stati\n\nal Dibattito Generale della 78ª Sessione dell’Assemblea Generale\n\nNew York, 26 settembre 2031\n\nSignor Presidente,\n\n{Body}");

        Assert.Equal(("Paolo Bianchi", "Segretario per i Rapporti con gli Stati"), (transcript.Speaker?.Name, transcript.Speaker?.Titles.Single().Value));
        Assert.Equal((SpeechKind.Intervention, "2031-09-26", "New York"), (transcript.Header.Kind?.Value, transcript.Date?.Value.ToString(), transcript.Header.Place?.Value));
        Assert.Equal("Dibattito Generale della 78ª Sessione dell’Assemblea Generale", transcript.Header.Occasion?.Value);
        Assert.Equal(["Signor Presidente"], transcript.Salutation?.Addressees.Select(a => a.Text));
    }

    [Fact]
    public void A_title_with_office_name_and_occasion_on_one_line()
    {
        var transcript = Read($"Discorso del Presidente del Consiglio dei Ministri, On. Anna Verdi, in occasione della Conferenza sui fiumi\n\nRoma, sabato 3 maggio 2031\n\nEccellenze,\nSignore e Signori,\n\n{Body}");

        Assert.Equal(("Anna Verdi", "Presidente del Consiglio dei Ministri"), (transcript.Speaker?.Name, transcript.Speaker?.Titles.Single().Value));
        Assert.Equal(("Conferenza sui fiumi", "2031-05-03", "Roma"), (transcript.Header.Occasion?.Value, transcript.Date?.Value.ToString(), transcript.Header.Place?.Value));
        Assert.Equal(["Eccellenze", "Signore e Signori"], transcript.Salutation?.Addressees.Select(a => a.Text));
    }

    private static Transcript Read(string text)
    {
        var transcript = Transcript.Parse(text);
        Assert.Equal((Genre.Statement, "it"), (transcript.Genre, transcript.Language));
        Assert.Equal(("Grazie, Signor Presidente.", 2), (transcript.Closing?.Text, transcript.Body.Count));
        Assert.Empty(transcript.Diagnostics);
        Assert.Empty(transcript.Audit().Findings);
        return transcript;
    }
}
