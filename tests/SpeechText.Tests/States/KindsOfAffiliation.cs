namespace SpeechText.Tests.States;

/// <summary>
/// Those whom a label puts behind a name are Member States, observers or organizations.
/// </summary>
public sealed class KindsOfAffiliation
{
    [Theory]
    [InlineData("Norway", AffiliationKind.State)]
    [InlineData("Union of Soviet Socialist Republics", AffiliationKind.State)]
    [InlineData("Holy See", AffiliationKind.Observer)]
    [InlineData("State of Palestine", AffiliationKind.Observer)]
    [InlineData("European Union", AffiliationKind.Organization)]
    [InlineData("World Food Programme", AffiliationKind.Organization)]
    [InlineData("International Committee of the Red Cross", AffiliationKind.Organization)]
    [InlineData("UNICEF", AffiliationKind.Organization)]
    [InlineData("Freedonia", AffiliationKind.Unknown)]
    public void A_label_says_what_somebody_speaks_for(string name, AffiliationKind kind)
    {
        var transcript = Transcript.Parse($"""
            The President: I thank all who are here. I now give the floor to Ms. Lund.

            Ms. Lund ({name}): We wish to speak of the rivers, and of those who live by them.

            The President: I thank Ms. Lund for her statement. I give the floor to Mr. Rossi.

            Mr. Rossi (Italy): I thank you, Mr. President, and have nothing to add today.
            """);

        var affiliation = transcript.Speakers.Single(s => s.Name == "Lund").Affiliation!;

        Assert.Equal((name, kind), (affiliation.Value, affiliation.Kind));
        Assert.Contains($"\"kind\":\"{char.ToLowerInvariant(kind.ToString()[0])}{kind.ToString()[1..]}\"", transcript.ToJson(), StringComparison.Ordinal);
    }
}
