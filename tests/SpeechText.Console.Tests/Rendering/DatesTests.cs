using SpeechText.Sample.Rendering;

namespace SpeechText.Sample.Tests.Rendering;

public sealed class DatesTests
{
    [Theory]
    [InlineData("2022-01-18", "18 January 2022")]
    [InlineData("XXXX-12-06", "6 December (no year is printed)")]
    [InlineData("2024-09", "September 2024")]
    [InlineData("2024", "2024")]
    [InlineData("2024-09-20/2024-09-28", "20 to 28 September 2024")]
    [InlineData("2024-09-30/2024-10-02", "30 September to 2 October 2024")]
    [InlineData("2024-09/2024-10", "September 2024 to October 2024")]
    [InlineData("2023-12-30/2024-01-02", "30 December 2023 to 2 January 2024")]
    [InlineData("2023/2024", "2023 to 2024")]
    public void A_date_is_said_in_words(string edtf, string words)
    {
        Assert.True(EventDate.TryParse(edtf, out var date));
        Assert.Equal(words, Dates.InWords(date));
    }

    [Theory]
    [InlineData("America/New_York", "18 January 2022 at 10:30 (New York time)")]
    [InlineData("UTC", "18 January 2022 at 10:30 (UTC)")]
    [InlineData(null, "18 January 2022 at 10:30")]
    public void A_time_comes_with_the_town_of_its_zone(string? zone, string words)
    {
        var date = new EventDate(new PartialDate(2022, 1, 18));
        Assert.Equal(words, Dates.InWords(date, new ClockTime(new TimeOnly(10, 30), zone)));
    }

    [Fact]
    public void What_is_not_printed_is_not_said()
    {
        Assert.Null(Dates.InWords(null, null));
        Assert.Equal("10:30", Dates.InWords(null, new ClockTime(new TimeOnly(10, 30), null)));
    }
}
