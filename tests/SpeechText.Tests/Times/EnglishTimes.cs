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
    [InlineData("1 am, New York", "1 am", "01:00", null)]
    [InlineData("3pm", "3pm", "15:00", null)]
    [InlineData("10:12 A.M. EDT", "10:12 A.M. EDT", "10:12", "America/New_York")]
    [InlineData("12 noon", "12 noon", "12:00", null)]
    [InlineData("12 midnight", "12 midnight", "00:00", null)]
    [InlineData("12.10 p.m.", "12.10 p.m.", "12:10", null)]
    [InlineData("Sunday, 24 October 2010, at 18:30", "18:30", "18:30", null)]
    [InlineData("12:00 hrs.", "12:00 hrs.", "12:00", null)]
    [InlineData("at 1500 hours", "1500 hours", "15:00", null)]
    [InlineData("14:00 GMT", "14:00 GMT", "14:00", "Etc/UTC")]
    [InlineData("15:30 (Geneva time)", "15:30 (Geneva time)", "15:30", "Europe/Zurich")]
    [InlineData("10 a.m. (local time)", "10 a.m. (local time)", "10:00", null)]
    [InlineData("at noon today", "noon", "12:00", null)]
    [InlineData("18h30", "18h30", "18:30", null)]
    [InlineData("3-6 p.m.", "3-6 p.m.", "15:00", null)]
    [InlineData("10 to 11.30 a.m.", "10 to 11.30 a.m.", "10:00", null)]
    [InlineData("10 to 1 p.m.", "10 to 1 p.m.", "10:00", null)]
    [InlineData("10 a.m. to 1 p.m.", "10 a.m.", "10:00", null)]
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
    [InlineData("Noon briefing")]
    [InlineData("12 hours later")]
    [InlineData("over 2000 hours")]
    [InlineData("24:00")]
    [InlineData("at 25:00")]
    [InlineData("at 10:05:30")]
    [InlineData("at 3.16 per cent")]
    [InlineData("0 p.m.")]
    [InlineData("1 am firmly convinced")]
    [InlineData("")]
    public void What_only_looks_like_a_time_is_none(string line) => Assert.False(TimeReader.TryFind(line, English.Lexicon.Times, out _));

    [Theory]
    [InlineData("S-PV-3923 1998-09-09 11:45", "11:45")]
    [InlineData("New York, 18:30", "18:30")]
    [InlineData("1500 hrs", "15:00")]
    public void Hours_and_minutes_alone_are_a_time_only_where_the_caller_knows_a_header(string line, string time)
    {
        Assert.False(TimeReader.TryFind(line, English.Lexicon, out _));
        Assert.True(TimeReader.TryFind(line, English.Lexicon, out var match, inHeader: true));
        Assert.Equal(time, match.Value.ToString());
    }

    [Theory]
    [InlineData("Noon briefing")]
    [InlineData("25:00")]
    [InlineData("09/09/1998")]
    [InlineData("A/79/PV.10")]
    public void Even_a_header_does_not_make_a_time_of_other_words_and_numbers(string line) =>
        Assert.False(TimeReader.TryFind(line, English.Lexicon, out _, inHeader: true));
}
