namespace SpeechText.Tests.Quotations;

/// <summary>Documents, bodies and places may say something; none of them is a person.</summary>
public sealed class ThingsThatSpeakTests
{
    [Theory]
    [InlineData("en", "The report says: “Half of all wells in the valley are dry.”")]
    [InlineData("en", "The Lindt Plan said “no grower shall be left alone in the valley”.")]
    [InlineData("en", "“No grower shall be left alone in the valley,” says the Port Lindt Declaration.")]
    [InlineData("en", "According to the Orchard Convention, “the wells belong to all who drink from them”.")]
    [InlineData("en", "The Convention on the Rights of the Grower says that “every grower has a right to water”.")]
    [InlineData("en", "The Charter of the Valley Nations states: “Every grower has a right to water.”")]
    [InlineData("en", "Agenda 2030 says “no grower will be left behind in the valley”.")]
    [InlineData("en", "In the film of Last February, the grower’s girl explains: “We were at school and we ran home.”")]
    [InlineData("fr", "Le Plan Lindt dit : « Aucun paysan ne sera laissé seul dans la vallée. »")]
    [InlineData("es", "El Plan Lindt dice: «Ningún campesino quedará solo en el valle.»")]
    public void What_a_document_says_nobody_said(string language, string story)
    {
        var read = Quoting.Read(story, language);

        Assert.Null(Assert.Single(read.Quotations).Speaker);
        Assert.Empty(read.Speakers);
        Assert.Contains(read.Diagnostics, d => d.Id == DiagnosticId.QuotationWithoutSpeaker);
    }

    [Theory]
    [InlineData("The Lindt Times", "Lindt Times")]
    [InlineData("The White Tower", "White Tower")]
    [InlineData("The Growers", "Growers")]
    [InlineData("South Ruritania", "South Ruritania")]
    [InlineData("Radio Ruritania", "Radio Ruritania")]
    [InlineData("Port Lindt", "Port Lindt")]
    [InlineData("Growers Without Borders", "Growers Without Borders")]
    [InlineData("Valley Women", "Valley Women")]
    [InlineData("Trinidad and Tobago", "Trinidad and Tobago")]
    [InlineData("The Group of 77 and China", "Group of 77 and China")]
    public void A_body_or_place_is_no_person(string who, string name)
    {
        var speaker = Assert.Single(Quoting.Read($"{who} said that “half of all the wells in the valley” were dry.").Speakers);

        Assert.Equal((name, SpeakerKind.Collective), (speaker.Name, speaker.Kind));
    }

    [Theory]
    [InlineData("Bill Marek said that “half of all wells” were dry.", "Bill Marek")]
    [InlineData("The Honourable Rosa Lindt said that “half of all wells” were dry.", "Rosa Lindt")]
    [InlineData("He knew that Rosa Lindt said: “Half of all wells are dry.”", "Rosa Lindt")]
    public void A_person_is_one_still(string story, string name)
    {
        var speaker = Assert.Single(Quoting.Read(story).Speakers);

        Assert.Equal((name, SpeakerKind.Person), (speaker.Name, speaker.Kind));
    }

    [Fact]
    public void A_surname_is_not_that_of_a_thing_named_after_somebody() =>
        Assert.Equal(["Marek: Half of all wells are dry,"], Quoting.Said("They debated the Marek Plan. “Half of all wells are dry,” Secretary Marek said."));
}
