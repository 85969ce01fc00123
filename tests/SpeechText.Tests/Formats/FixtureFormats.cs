using SpeechText.Lines;

namespace SpeechText.Tests.Formats;

public sealed class FixtureFormats
{
    [Theory]
    [InlineData("000_34f1285971ef79a5.txt", "text/plain")]
    [InlineData("001_dc38265066bea087.txt", "text/markdown")]
    [InlineData("002_7c478325f766fe37.txt", "text/markdown")]
    public void The_format_is_told_from_the_content_whatever_the_name_says(string name, string mediaType) =>
        Assert.Equal(mediaType, Transcript.Load(Path.Combine("Fixtures", name)).Source.MediaType);

    [Fact]
    public void A_cover_page_reads_as_its_reader_sees_it()
    {
        var text = File.ReadAllText(Path.Combine("Fixtures", "001_dc38265066bea087.txt"));
        var document = LineReaders.For(text, string.Empty, null).Read(text, 256);
        Assert.StartsWith(
            """
            b /| UNITED NATIONS
            b| OFFICE OF LEGAL AFFAIRS

            b| New York Working Group of the Assembly of States Parties,

            b| Remarks

            b| by

            b| Mr. Miguel de Serpa Soares

            /| Under-Secretary-General for Legal Affairs and
            United Nations Legal Counsel,

            b| 18 January 2022, 10:30 am (New York time)

            Your Excellency, Ambassador Rae,
            """,
            Reading.Show(document),
            StringComparison.Ordinal);
    }
}
