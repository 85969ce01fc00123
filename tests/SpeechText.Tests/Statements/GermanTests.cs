namespace SpeechText.Tests.Statements;

/// <summary>
/// The layouts that German statements are printed in, those of Austria and Switzerland among them: a language of two files of words.
/// </summary>
public class GermanTests
{
    private const string Body = "Wir treffen uns in einer schwierigen Zeit, und die Menschen in meinem Land erwarten von dieser Versammlung eine Antwort.\n\nWir haben das Übereinkommen ratifiziert, und wir werden unseren Teil dazu beitragen.\n\nIch danke Ihnen für Ihre Aufmerksamkeit.\n";

    [Fact]
    public void A_title_with_speaker_and_occasion_on_one_line()
    {
        var transcript = Read($"Rede von Außenministerin Anna Rossi in der Generaldebatte der 78. Generalversammlung der Vereinten Nationen\n\nNew York, 26. September 2031\n\nEs gilt das gesprochene Wort!\n\nFrau Präsidentin,\nExzellenzen,\nmeine Damen und Herren,\n\n{Body}");

        Assert.Equal((SpeechKind.Speech, "2031-09-26", "New York"), (transcript.Header.Kind?.Value, transcript.Date?.Value.ToString(), transcript.Header.Place?.Value));
        Assert.Equal(("Anna Rossi", "Außenministerin"), (transcript.Speaker?.Name, transcript.Speaker?.Titles.Single().Value));
        Assert.Equal("Generaldebatte der 78. Generalversammlung der Vereinten Nationen", transcript.Header.Occasion?.Value);
        Assert.Equal(DeliveryNote.CheckAgainstDelivery, transcript.Header.Delivery?.Value);
        Assert.Equal(["Frau Präsidentin", "Exzellenzen", "meine Damen und Herren"], transcript.Salutation?.Addressees.Select(a => a.Text));
    }

    [Fact]
    public void A_letterhead_and_an_office_in_the_genitive_before_the_name()
    {
        var transcript = Read($"Eidgenössisches Departement für auswärtige Angelegenheiten EDA\nStändige Mission der Schweiz bei den Vereinten Nationen\n\nErklärung des Bundespräsidenten der Schweizerischen Eidgenossenschaft, Herrn Peter Muster\n\nNew York, den 24. September 2031\n\nSehr geehrter Herr Präsident\nExzellenzen\n\n{Body}");

        Assert.Equal(("Peter Muster", "Bundespräsidenten der Schweizerischen Eidgenossenschaft"), (transcript.Speaker?.Name, transcript.Speaker?.Titles.Single().Value));
        Assert.Equal("Ständige Mission der Schweiz bei den Vereinten Nationen", transcript.Header.Organization?.Value);
        Assert.Equal(["Sehr geehrter Herr Präsident", "Exzellenzen"], transcript.Salutation?.Addressees.Select(a => a.Text));
    }

    [Fact]
    public void A_cover_with_the_title_below_the_name_and_the_hour_behind_the_date()
    {
        var transcript = Read($"Rede\n\nvon\n\nDr. Anna Berger\nBundesministerin für europäische und internationale Angelegenheiten\nder Republik Österreich\n\nanlässlich der Eröffnung der Konferenz über Flüsse\n\nWien, am 3. Mai 2031, 10.30 Uhr\n\nSehr geehrte Damen und Herren,\n\n{Body}");

        Assert.Equal(("Anna Berger", "Eröffnung der Konferenz über Flüsse"), (transcript.Speaker?.Name, transcript.Header.Occasion?.Value));
        Assert.Equal("Bundesministerin für europäische und internationale Angelegenheiten der Republik Österreich", transcript.Speaker?.Titles.Single().Value);
        Assert.Equal(("2031-05-03", "10:30", "Wien"), (transcript.Date?.Value.ToString(), transcript.Header.Time?.Value.ToString(), transcript.Header.Place?.Value));
    }

    private static Transcript Read(string text)
    {
        var transcript = Transcript.Parse(text);
        Assert.Equal((Genre.Statement, "de"), (transcript.Genre, transcript.Language));
        Assert.Equal(("Ich danke Ihnen für Ihre Aufmerksamkeit.", 2), (transcript.Closing?.Text, transcript.Body.Count));
        Assert.Empty(transcript.Diagnostics);
        Assert.Empty(transcript.Audit().Findings);
        return transcript;
    }
}
