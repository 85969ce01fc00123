namespace SpeechText.Tests.Quotations;

/// <summary>Speakers whom a text gives by what they hold, whom they speak for, or who speaks for them.</summary>
public sealed class SpokenForTests
{
    [Theory]
    [InlineData("Envoy Ivo Marek called for “more rain and fewer words”, his spokesperson, Rosa Lindt, told reporters.", "Ivo Marek: more rain and fewer words")]
    [InlineData("“We cannot wait,” said the agency’s Executive Director, Anna Berg.", "Anna Berg: We cannot wait,")]
    [InlineData("“We cannot wait,” said Ruritania’s President, Otto Berg.", "Otto Berg: We cannot wait,")]
    [InlineData("Norway’s prime minister, Otto Berg, said that the wells were “as dry as bones”.", "Otto Berg: as dry as bones")]
    [InlineData("The representative of Norway said little. That country’s delegate also warned that “nobody may drink”.", "representative of Norway: nobody may drink")]
    [InlineData("Burkina Faso said that “every well counts for us”.", "Burkina Faso: every well counts for us")]
    public void Whose_words_they_are_is_found(string story, string said) => Assert.Equal([said], Quoting.Said(story));

    [Theory]
    [InlineData("Envoy Ivo Marek called for “more rain and fewer words”, Rosa Lindt told reporters.", "Ivo Marek or Rosa Lindt")]
    [InlineData("The delegate of Peru said that Chile had wells. That country’s delegate said it was “a thing of the past”.", "That country’s delegate said")]
    [InlineData("“We cannot wait for it any longer,” said the agency’s director.", "said")]
    public void Where_two_may_be_meant_nobody_is(string story, string doubt)
    {
        var read = Quoting.Read(story);

        Assert.Null(Assert.Single(read.Quotations, q => q.Direct).Speaker);
        Assert.Contains(doubt, Assert.Single(read.Diagnostics, d => d.Id == DiagnosticId.QuotationWithoutSpeaker).Message);
    }

    [Theory]
    [InlineData("fr", "La France a dénoncé « une attaque contre les puits de tous ».", "France", "FRA")]
    [InlineData("en", "The wells, Norway said, were “dry for the third year”.", "Norway", "NOR")]
    public void A_State_that_speaks_is_no_person(string language, string story, string name, string code)
    {
        var state = Assert.Single(Quoting.Read(story, language).Speakers);

        Assert.Equal((SpeakerKind.Collective, name, code), (state.Kind, state.Name, state.Affiliation?.Code));
    }

    [Fact]
    public void A_delegate_of_the_country_named_before_is_found_in_French() =>
        Assert.Equal(
            ["représentant of Norvège: les puits sont pleins"],
            Quoting.Said("Le représentant de la Norvège a dit que tout allait bien. Le délégué de ce pays a ajouté que « les puits sont pleins ».", "fr"));
}
