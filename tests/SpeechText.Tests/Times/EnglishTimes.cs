using SpeechText.Fields.Times;
using SpeechText.Languages;

namespace SpeechText.Tests.Times;

public sealed class EnglishTimes
{
    [Theory]
    [InlineData("18 January 2022, 10:30 am (New York time)", "10:30 am (New York time)", "10:30", "America/New_York")]
    [InlineData("Thursday, 18 May 2023, 10 a.m.", "10 a.m.", "10:00", null)]
    [InlineData("The meeting was called to order at 10.05 a.m.", "10.05 a.m.", "10:05", null)]
    [InlineData("3 p.m.", "3 p.m.", "15:00", null)]
    [InlineData("3pm", "3pm", "15:00", null)]
    [InlineData("10:12 A.M. EDT", "10:12 A.M. EDT", "10:12", "America/New_York")]
    [InlineData("12 noon", "12 noon", "12:00", null)]
    [InlineData("12 midnight", "12 midnight", "00:00", null)]
    [InlineData("12.10 p.m.", "12.10 p.m.", "12:10", null)]
    [InlineData("12.10 a.m.", "12.10 a.m.", "00:10", null)]
    public void A_time_is_found_where_it_stands_on_the_24_hour_clock(string line, string printed, string time, string? zone)
    {
        Assert.True(TimeReader.TryFind(line, English.Lexicon.Times, out var match));
        Assert.Equal(printed, line[match.Start..match.End]);
        Assert.Equal((time, zone), (match.Value.ToString(), match.Value.Zone));
    }

    [Theory]
    [InlineData("25:00 p.m.")]
    [InlineData("10:60 a.m.")]
    [InlineData("13 a.m.")]
    [InlineData("10:5 a.m.")]
    [InlineData("John 3:16")]
    [InlineData("11 noon")]
    [InlineData("10 amendments")]
    public void What_only_looks_like_a_time_is_none(string line) => Assert.False(TimeReader.TryFind(line, English.Lexicon.Times, out _));
}
