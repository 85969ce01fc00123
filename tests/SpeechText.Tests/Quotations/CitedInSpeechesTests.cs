namespace SpeechText.Tests.Quotations;

public sealed class CitedInSpeechesTests
{
    private static Transcript Read(string paragraph) => Transcript.Parse($"Statement by Ms. Anna Rossi\n\nExcellencies,\n\nI am glad to be here with you today.\n\n{paragraph}\n\nThank you.");

    [Theory]
    [InlineData("As Otto Brandt once said, “the well remembers the rain”.")]
    [InlineData("In the words of Otto Brandt, “the well remembers the rain”.")]
    [InlineData("Otto Brandt wrote: “the well remembers the rain”.")]
    public void A_speech_that_quotes_somebody_by_name_says_so(string paragraph)
    {
        var speech = Read(paragraph);

        Assert.Equal("the well remembers the rain", Assert.Single(speech.Quotations).Text);
        Assert.Equal("Otto Brandt", speech.Quotations[0].Speaker?.Name);
        Assert.Equal("Anna Rossi", speech.Speaker?.Name);
        Assert.True(speech.Audit().IsClean);
    }

    [Theory]
    [InlineData("We call this “the long summer”.")]
    [InlineData("He said “no”, and we all remember it.")]
    [InlineData("Our theme, “Water for All”, says it.")]
    [InlineData("The Lindt Agreement states: “The wells shall belong to all who thirst”.")]
    public void Terms_themes_and_words_of_nobody_named_are_left(string paragraph) => Assert.Empty(Read(paragraph).Quotations);
}
