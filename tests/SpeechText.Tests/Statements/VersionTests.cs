namespace SpeechText.Tests.Statements;

/// <summary>
/// Pages that print one speech more than once, and speeches in two languages.
/// </summary>
public class VersionTests
{
    private const string Header = "Remarks\n\nby\n\nMs. Ida Lund\n\n4 June 2018\n\n";

    private const string English = "We meet today to speak of the law of the sea, of those who live from it, and of what we owe to the children who will come after us.";

    private const string French = "Nous nous retrouvons aujourd’hui pour parler du droit de la mer, de ceux qui en vivent, et de ce que nous devons aux enfants qui viendront après nous.";

    private const string MoreFrench = "La mer ne connaît pas les frontières que nous avons tracées sur nos cartes, et les poissons ne savent pas à qui ils sont dans ce monde.";

    private const string MoreEnglish = "The sea does not know the borders that we have drawn on our maps, and the fish do not know to whom they belong in this world of ours.";

    [Theory]
    [InlineData("Version française")]
    [InlineData("[ALL-FRENCH]")]
    [InlineData("***\n\nFrench version")]
    public void A_line_that_names_a_version_begins_it(string label)
    {
        var transcript = Transcript.Parse($"{Header}Mr. President,\n\n{English}\n\n{MoreEnglish}\n\nThank you.\n\n{label}\n\nMonsieur le Président,\n\n{French}\n\n{MoreFrench}\n\nJe vous remercie.\n");

        var speech = Assert.Single(transcript.Items.OfType<Speech>());
        Assert.Equal([English, MoreEnglish], speech.Paragraphs.Select(p => p.Text));
        Assert.Equal("Thank you.", speech.Closing?.Text);
        var version = Assert.Single(speech.Versions);
        Assert.Equal(("fr", "Je vous remercie."), (version.Language, version.Closing?.Text));
        Assert.Equal(["Monsieur le Président"], version.Salutation?.Addressees.Select(a => a.Text));
        Assert.Equal([French, MoreFrench], version.Paragraphs.Select(p => p.Text));
        Assert.NotNull(version.Label);
        Assert.Equal("en", transcript.Language);
        Assert.Contains(transcript.Diagnostics, d => d.Id == DiagnosticId.AnotherVersion);
        Assert.True(transcript.Audit().IsClean);
    }

    [Theory]
    [InlineData("Monsieur le Président,\n\n")]
    [InlineData("***\n\n")]
    public void Without_a_label_a_version_begins_with_its_salutation_or_below_stars_and_stays_in_its_language(string start)
    {
        var transcript = Transcript.Parse($"{Header}Mr. President,\n\n{English}\n\n{MoreEnglish}\n\n{start}{French}\n\n{MoreFrench}\n\nJe vous remercie.\n");

        Assert.Equal([English, MoreEnglish], transcript.Body.Select(p => p.Text));
        Assert.Equal("fr", Assert.Single(Assert.Single(transcript.Items.OfType<Speech>()).Versions).Language);
        Assert.True(transcript.Audit().IsClean);
    }

    [Fact]
    public void A_speech_that_goes_from_one_language_to_the_other_and_back_is_of_both()
    {
        var transcript = Transcript.Parse($"{Header}Mr. President,\n\n{English}\n\n{French}\n\n{MoreEnglish}\n\n{MoreFrench}\n\nThank you. Merci.\n");

        Assert.Equal(["mul", "mul"], [transcript.Language, Assert.Single(transcript.Items.OfType<Speech>()).Language]);
        Assert.Equal([null, "fr", null, "fr"], transcript.Body.Select(p => p.Language));
        Assert.Equal("Thank you. Merci.", transcript.Closing?.Text);
        Assert.Empty(transcript.Items.OfType<Speech>().Single().Versions);
    }

    [Fact]
    public void A_sentence_in_another_language_is_of_the_speech_and_of_its_own_language()
    {
        var body = string.Concat(Enumerable.Repeat($"{English}\n\n{MoreEnglish}\n\n", 3));
        var transcript = Transcript.Parse($"{Header}Mr. President,\n\n{body}{French} {MoreFrench}\n\n{MoreEnglish}\n\nThank you.\n");

        Assert.Equal("en", transcript.Language);
        Assert.Equal("fr", transcript.Body[6].Language);
    }
}
