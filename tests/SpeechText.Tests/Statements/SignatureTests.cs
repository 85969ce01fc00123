namespace SpeechText.Tests.Statements;

/// <summary>
/// Whoever signed a message is its speaker, where the header names nobody.
/// </summary>
public class SignatureTests
{
    private const string Body = "Rivers give life. This year we celebrate those who keep them clean, and we remember that four in ten people live without safe water.\n\nI call on all to act, for those who come after us.\n\n";

    [Theory]
    [InlineData("Message on World Rivers Day", "Anna Rossi\nSecretary-General of the River Organization", "Secretary-General of the River Organization")]
    [InlineData("Message on World Rivers Day", "Anna Rossi, Director of the River Office", "Director of the River Office")]
    [InlineData("Message on World Rivers Day", "Ms. Anna Rossi\n\nDirector-General", "Director-General")]
    [InlineData("Message from the Director-General", "Dr. Anna Rossi\nDirector-General", "Director-General")]
    public void A_name_with_its_title_below_the_last_words(string header, string signature, string title)
    {
        var transcript = Parse($"{header}\n\n22 March 2031\n\n{Body}{signature}\n");

        Assert.Equal((Genre.Statement, SpeechKind.Message), (transcript.Genre, transcript.Header.Kind?.Value));
        Assert.Equal(("Anna Rossi", title), (transcript.Speaker?.Name, transcript.Speaker?.Titles.Single().Value));
        Assert.Equal(2, transcript.Body.Count);
        Assert.Empty(transcript.Diagnostics);
    }

    [Theory]
    [InlineData("Message on World Rivers Day", "Anna Rossi")]
    [InlineData("Message on World Rivers Day", "For more information:\n\nAnna Rossi\nDirector of the Press Office")]
    [InlineData("Message on World Rivers Day", "We thank Anna Rossi, Director of the River Office.")]
    [InlineData("Message from the Director-General", "Anna Rossi\nAmbassador")]
    public void A_name_alone_a_contact_or_another_office_names_nobody(string header, string last) =>
        Assert.All(Parse($"{header}\n\n22 March 2031\n\n{Body}{last}\n").Speakers, s => Assert.Null(s.Name));

    [Fact]
    public void Above_what_is_taken_for_the_words_a_signature_ends_nothing() =>
        Assert.DoesNotContain(
            Parse("New York\n\n8 January 2031\t\n\n“\nStatement attrH.E.ibutable to the Spokesperson for the Envoy - on Freedonia\n\u00AD\nThe Envoy is deeply concerned by the rivers. She calls on all parties to show restraint.’\n\n be no harvest without peace.\n\nAnna Rossi, Director of the River Office\n#\nNew York, 8 January 2031\n").Diagnostics,
            d => d.Id == DiagnosticId.ReadingFailed);

    [Fact]
    public void A_speaker_named_in_the_header_is_not_replaced() =>
        Assert.Equal("Jean Dupont", Parse($"Message by Mr. Jean Dupont\n\n22 March 2031\n\n{Body}Anna Rossi\nDirector of the River Office\n").Speaker?.Name);

    private static Transcript Parse(string text)
    {
        var transcript = Transcript.Parse(text);
        Assert.Empty(transcript.Audit().Findings);
        return transcript;
    }
}
