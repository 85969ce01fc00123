using SpeechText.Sample.Rendering;

namespace SpeechText.Sample.Tests.Rendering;

public sealed class OpeningTests
{
    [Theory]
    [InlineData("I am pleased to address you", 27, "I am pleased to address you")]
    [InlineData("I am pleased to address you", 26, "I am pleased to address…")]
    [InlineData("I am pleased to address you", 24, "I am pleased to address…")]
    [InlineData("I am pleased to address you", 23, "I am pleased to…")]
    [InlineData("Supercalifragilistic", 10, "Supercali…")]
    [InlineData("女士们先生们", 12, "女士们先生们")]
    [InlineData("女士们先生们", 9, "女士们先…")]
    [InlineData("", 10, "")]
    public void A_paragraph_is_cut_at_the_end_of_a_word_that_fits(string text, int width, string opening) => Assert.Equal(opening, Opening.Of(text, width));
}
