namespace SpeechText.Tests.Statements;

/// <summary>
/// The same layouts in French: nothing differs but the words.
/// </summary>
public class FrenchTests
{
    private static readonly Transcript Statement = Transcript.Parse("""
        NATIONS UNIES
        BUREAU DES AFFAIRES JURIDIQUES

        Discours de Son Excellence Madame Hélène d’ARGENTAN, Ministre des Affaires étrangères et Présidente de la Commission,
        à l’occasion de la huitième session de l’Assemblée

        Genève, le 4 juin 2018

        Vérifier au prononcé

        Monsieur le Président,
        Excellences, Mesdames et Messieurs,

        Nous sommes réunis dans cette salle pour parler du droit de la mer et de ce que nous pouvons en faire avec les autres.

        Je vous remercie de votre attention.
        """);

    [Fact]
    public void The_header_is_read_by_French_words()
    {
        Assert.Equal((Genre.Statement, "fr"), (Statement.Genre, Statement.Language));
        Assert.Equal("Nations Unies", Statement.Header.Organization?.Value);
        Assert.Equal("Bureau des Affaires Juridiques", Statement.Header.Office?.Value);
        Assert.Equal(SpeechKind.Speech, Statement.Header.Kind?.Value);
        Assert.Equal(("2018-06-04", "Genève"), (Statement.Date?.Value.ToString(), Statement.Header.Place?.Value));
        Assert.Equal(DeliveryNote.CheckAgainstDelivery, Statement.Header.Delivery?.Value);
        Assert.Equal("huitième session de l’Assemblée", Statement.Header.Occasion?.Value);
    }

    [Fact]
    public void The_speaker_has_a_French_honorific_and_two_titles()
    {
        Assert.Equal("Hélène d’Argentan", Statement.Speaker?.Name);
        Assert.Equal(["Son Excellence", "Madame"], Statement.Speaker!.Honorifics);
        Assert.Equal(["Ministre des Affaires étrangères", "Présidente de la Commission"], Statement.Speaker.Titles.Select(t => t.Value));
    }

    [Fact]
    public void Salutation_and_closing_are_French_formulas()
    {
        Assert.Equal(["Monsieur le Président", "Excellences", "Mesdames et Messieurs"], Statement.Salutation?.Addressees.Select(a => a.Text));
        Assert.Equal("Président", Statement.Salutation!.Addressees[0].Title);
        Assert.Equal("Je vous remercie de votre attention.", Statement.Closing?.Text);
        Assert.Single(Statement.Body);
        Assert.Empty(Statement.Diagnostics);
    }

    [Fact]
    public void A_header_without_blank_lines_ends_at_the_label_of_the_speaker()
    {
        var transcript = Transcript.Parse(
            "Allocution du président Rossi devant la 86e session de l’Assemblée générale des Nations Unies\nSiège de l’Organisation des Nations Unies\n11 h 08 HAE\n"
            + "LE PRÉSIDENT : Les fleuves ont changé au cours de l’année écoulée.\nParlons clairement. Personne ne possède un fleuve, et personne ne peut l’arrêter sans nuire à tous les autres.\n");

        Assert.Equal("Rossi", transcript.Speaker?.Name);
        Assert.Equal("86e session de l’Assemblée générale des Nations Unies", transcript.Header.Occasion?.Value);
        Assert.Equal("Siège de l’Organisation des Nations Unies", transcript.Header.Place?.Value);
        Assert.StartsWith("Les fleuves ont changé", transcript.Body[0].Text, StringComparison.Ordinal);
        Assert.Empty(transcript.Audit().Findings);
    }

    [Theory]
    [InlineData("Déclaration d’ouverture de la Haute-Commissaire des Nations Unies aux droits des fleuves, Anna Rossi, à la 38e session du Conseil des fleuves", "Haute-Commissaire des Nations Unies aux droits des fleuves")]
    [InlineData("Allocution de clôture de la Directrice exécutive, Anna Rossi, à la 38e session du Conseil des fleuves", "Directrice exécutive")]
    public void What_a_session_opens_or_ends_with_is_a_kind_too(string title, string office)
    {
        var transcript = Transcript.Parse($"{title}\n\n18 juin 2031\n\nMonsieur le Président,\nExcellences,\n\nNous sommes réunis dans cette salle pour parler du droit de la mer.\n\nMerci.\n");

        Assert.Equal("Anna Rossi", transcript.Speaker?.Name);
        Assert.Equal(office, Assert.Single(transcript.Speaker!.Titles).Value);
        Assert.Equal("38e session du Conseil des fleuves", transcript.Header.Occasion?.Value);
    }
}
