namespace SpeechText.Tests.Releases;

public class FrenchReleaseTests
{
    [Theory]
    [InlineData("On trouvera, ci-après, le texte bilingue de l’allocution du Secrétaire général de l’ONU, M. Jean Rossi, prononcée lors de la séance du Conseil de sécurité consacrée aux fleuves, à New York, aujourd’hui:", "séance du Conseil de sécurité consacrée aux fleuves", "New York")]
    [InlineData("On trouvera ci-après le message du Secrétaire général de l’ONU, M. Jean Rossi, à l’occasion de la Journée mondiale des fleuves, célébrée le 28 septembre:", "Journée mondiale des fleuves", null)]
    [InlineData("On trouvera, ci-après, l’allocution que le Secrétaire général de l’ONU, M. Jean Rossi, a prononcée aujourd’hui à l’ouverture du Forum des fleuves, à Genève:", "ouverture du Forum des fleuves", "Genève")]
    [InlineData("La déclaration suivante a été faite aujourd’hui, par le Secrétaire général de l’ONU, M. Jean Rossi:", null, null)]
    public void The_office_stands_first_and_the_name_after_its_comma(string lead, string? occasion, string? place)
    {
        var transcript = Read(lead);
        Assert.Equal(Genre.PressRelease, transcript.Genre);
        Assert.Equal("Jean Rossi", transcript.Speaker?.Name);
        Assert.Equal(["M."], transcript.Speaker?.Honorifics);
        Assert.Equal("Secrétaire général de l’ONU", Assert.Single(transcript.Speaker!.Titles).Value);
        Assert.Equal((occasion, place), (transcript.Header.Occasion?.Value, transcript.Header.Place?.Value));
        Assert.Equal("Je vous remercie.", transcript.Closing?.Text);
    }

    [Fact]
    public void Day_and_place_may_stand_before_the_speaker()
    {
        var transcript = Read("On trouvera ci-après le texte du toast porté à Nairobi le jeudi 8 mai 2031, par le Secrétaire général de l’ONU, Jean Rossi, au dîner offert en l’honneur des pêcheurs des grands fleuves:");
        Assert.Equal(SpeechKind.Toast, transcript.Header.Kind?.Value);
        Assert.Equal(("Nairobi", "2031-05-08"), (transcript.Header.Place?.Value, transcript.Date?.Value.ToString()));
        Assert.Equal("Jean Rossi", transcript.Speaker?.Name);
        Assert.Equal("dîner offert en l’honneur des pêcheurs des grands fleuves", transcript.Header.Occasion?.Value);
    }

    [Theory]
    [InlineData("La déclaration suivante a été communiquée, aujourd’hui, par le Porte-parole du Secrétaire général de l’ONU, M. Jean Rossi:")]
    [InlineData("La déclaration suivante a été communiquée, aujourd’hui, par la Porte-parole de M. Jean Rossi, Secrétaire général de l’ONU:")]
    public void The_name_after_the_office_of_a_spokesman_is_not_the_speakers(string lead)
    {
        Assert.Equal((SpeakerKind.Anonymous, null), (Read(lead).Speaker?.Kind, Read(lead).Speaker?.Name));
    }

    [Fact]
    public void A_symbol_glued_to_the_name_of_an_organ_is_read()
    {
        var transcript = Transcript.Parse(
            "Conseil de sécuritéSG/SM/10999-SC/8999\n\n\nLES FLEUVES SONT LA VIE, DIT LE SECRÉTAIRE GÉNÉRAL\n\n8 mai 2031\n\nLes fleuves sont la vie, dit le Secrétaire général\n\n"
            + "On trouvera ci-après le discours du Secrétaire général de l’ONU, Jean Rossi, à la réunion du Conseil de sécurité sur les fleuves:\n\nMonsieur le Président,\n\n\nLes fleuves nous nourrissent tous depuis toujours.\n");
        Assert.Equal("SG/SM/10999-SC/8999", transcript.Header.Symbol?.Value);
        Assert.Equal("2031-05-08", transcript.Date?.Value.ToString());
        Assert.Single(transcript.Items.OfType<Heading>());
        Assert.Equal("Monsieur le Président", Assert.Single(transcript.Salutation!.Addressees).Text);
    }

    private static Transcript Read(string lead) => Transcript.Parse(
        $"Les fleuves sont la vie, dit le Secrétaire général\n\n{lead}\n\nNous nous réunissons à une heure difficile pour les fleuves du monde.\n\nJe compte sur vous.  Je vous remercie.\n\n* *** *\n\nÀ l’intention des organes d’information • Document non officiel\n");
}
