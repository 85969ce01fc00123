using SpeechText.Sample.Rendering;

namespace SpeechText.Sample.Tests.Rendering;

public sealed class WordsTests
{
    [Theory]
    [InlineData(0, "quotation", "no quotations")]
    [InlineData(1, "speaker", "one speaker")]
    [InlineData(10, "paragraph", "ten paragraphs")]
    [InlineData(31, "paragraph", "31 paragraphs")]
    [InlineData(1204, "summary record", "1,204 summary records")]
    public void Counts_are_words_while_they_are_small(int count, string noun, string words) => Assert.Equal(words, Words.Count(count, noun));

    [Fact]
    public void Names_of_choices_are_plain_English()
    {
        Assert.Equal("news article", Words.Name(Genre.NewsArticle));
        Assert.Equal("check against delivery", Words.Name(DeliveryNote.CheckAgainstDelivery));
    }

    [Theory]
    [InlineData("en", "English")]
    [InlineData("zh", "Chinese")]
    [InlineData("mul", "several languages")]
    [InlineData("und", "language not told")]
    [InlineData("xx-unheard", "xx-unheard")]
    public void Languages_have_names(string tag, string name) => Assert.Equal(name, Words.Language(tag));

    [Fact]
    public void A_list_ends_in_and()
    {
        Assert.Equal("a, b and c", Words.List(["a", "b", "c"]));
        Assert.Equal("a", Words.List(["a"]));
        Assert.Equal("", Words.List([]));
    }

    [Theory]
    [InlineData(50, "less than a minute to read")]
    [InlineData(240, "about 1 minute to read")]
    [InlineData(900, "about 4 minutes to read")]
    [InlineData(20_000, "about 1 hour, 24 minutes to read")]
    public void Reading_takes_its_time(int words, string time) => Assert.Equal(time, ReadingTime.Of(words));
}
