namespace SpeechText.Tests.Statements;

/// <summary>
/// The forms that salutation, body and closing take from speaker to speaker; every name is invented.
/// </summary>
public class BodyFormsTests
{
    private const string Header = "Statement by Ms. Ida Lund, Permanent Representative of Fiji\nRivers Forum, 10 October 2031\n\n";

    [Fact]
    public void Offices_alone_may_be_called_upon_before_others()
    {
        var speech = Read("President, Secretary-General, Excellencies, friends,\n\nThe world is at a crossroads, and the rivers rise from year to year without an end.\n\nThank you.\n");

        Assert.Equal(["President", "Secretary-General", "Excellencies", "friends"], speech.Salutation!.Addressees.Select(a => a.Text));
    }

    [Fact]
    public void Majesties_and_highnesses_are_called_upon()
    {
        var speech = Read("Mr. President of the General Assembly,\nYour Majesties, Your Royal Highnesses,\nExcellencies Heads of State and Government,\nAssalamu Alaikum and good morning.\n\nThe rivers rise from year to year, and nobody has found an answer to it yet.\n\nThank you.\n");

        Assert.Equal(["Mr. President of the General Assembly", "Your Majesties", "Your Royal Highnesses", "Excellencies Heads of State and Government"], speech.Salutation!.Addressees.Select(a => a.Text));
        Assert.Single(speech.Paragraphs);
    }

    [Fact]
    public void Lines_that_each_end_a_sentence_are_paragraphs()
    {
        var speech = Read("Chair,\nFiji aligns itself with the statement delivered by Samoa on behalf of the island States.\nWe attach importance to the rise of the sea.\nChair,\nWe thank the Commission for its work. We encourage it to continue.\nThank you Chair.\n");

        Assert.Equal("Chair", speech.Salutation!.Addressees.Single().Text);
        Assert.Equal(["Fiji aligns itself with the statement delivered by Samoa on behalf of the island States.", "We attach importance to the rise of the sea.", "Chair,", "We thank the Commission for its work. We encourage it to continue."], speech.Paragraphs.Select(p => p.Text));
        Assert.Equal("Thank you Chair.", speech.Closing?.Text);
    }

    [Fact]
    public void A_short_speech_is_no_header()
    {
        var speech = Read("Thank you, Madam President. And thank you to the briefers for their remarks.\n\nMadam President, colleagues, we gather at a moment of peril for the people.\n\nThe fighting must stop.\n\nThank you very much, Madam President.\n\n###\n");

        Assert.Equal("Madam President", speech.Salutation!.Addressees.Single().Text);
        Assert.Equal(3, speech.Paragraphs.Count);
        Assert.Equal("Thank you very much, Madam President.", speech.Closing?.Text);
    }

    [Fact]
    public void What_a_site_says_of_itself_is_no_speech()
    {
        var transcript = Transcript.Parse("Welcome to our own River House. It is here for all of you.\n\n" + Header + "Mr. President,\n\nThe rivers rise from year to year, and nobody has found an answer to it yet.\n\nThank you.\n");

        Assert.Equal(("Ida Lund", "Rivers Forum"), (transcript.Speaker?.Name, transcript.Header.Occasion?.Value));
        Assert.StartsWith("The rivers", transcript.Body[0].Text, StringComparison.Ordinal);
    }

    private static Speech Read(string body)
    {
        var transcript = Transcript.Parse(Header + body);
        Assert.True(transcript.Audit().IsClean);
        return transcript.Items.OfType<Speech>().Single();
    }
}
