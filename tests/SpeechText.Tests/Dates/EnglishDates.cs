using SpeechText.Fields.Dates;
using SpeechText.Languages;

namespace SpeechText.Tests.Dates;

public sealed class EnglishDates
{
    [Theory]
    [InlineData("24-September-2024", "24-September-2024", "2024-09-24")]
    [InlineData("24-Sep-2024,", "24-Sep-2024", "2024-09-24")]
    [InlineData("18 January 2022, 10:30 am (New York time)", "18 January 2022", "2022-01-18")]
    [InlineData("19 May 2021", "19 May 2021", "2021-05-19")]
    [InlineData("08 January 2007", "08 January 2007", "2007-01-08")]
    [InlineData("**6 December - The Secretary-General", "6 December", "XXXX-12-06")]
    [InlineData("NEW YORK–(ENEWSPF)–17 December 2010 –", "17 December 2010", "2010-12-17")]
    [InlineData("[27 September 2024, New York]", "27 September 2024", "2024-09-27")]
    [InlineData("27 SEPTEMBER, 2024", "27 SEPTEMBER, 2024", "2024-09-27")]
    [InlineData("on the 3rd of March 2024.", "3rd of March 2024", "2024-03-03")]
    [InlineData("September 25, 2024", "September 25, 2024", "2024-09-25")]
    [InlineData("September 27th, 2024", "September 27th, 2024", "2024-09-27")]
    [InlineData("Sept. 5 2024", "Sept. 5 2024", "2024-09-05")]
    [InlineData("recently, on August 30, Armenia", "August 30", "XXXX-08-30")]
    [InlineData("SEPTEMBER 2024", "SEPTEMBER 2024", "2024-09")]
    [InlineData("in December 2017.", "December 2017", "2017-12")]
    [InlineData("29 February 2024", "29 February 2024", "2024-02-29")]
    [InlineData("29 February", "29 February", "XXXX-02-29")]
    public void A_date_is_found_where_it_stands_and_written_in_EDTF(string line, string printed, string edtf)
    {
        Assert.True(DateReader.TryFind(line, English.Lexicon.Dates, out var match));
        Assert.Equal(printed, line[match.Start..match.End]);
        Assert.Equal(edtf, match.Value.ToString());
    }

    [Theory]
    [InlineData("27\" September 2024")]
    [InlineData("27™ SEPTEMBER 2024")]
    [InlineData("27 th September 2024")]
    [InlineData("27*\" September 2024")]
    public void An_ordinal_mark_that_a_scanner_misread_is_part_of_the_day(string line)
    {
        Assert.True(DateReader.TryFind(line, English.Lexicon.Dates, out var match));
        Assert.Equal("2024-09-27", match.Value.ToString());
        Assert.Equal(line.Length, match.Length);
    }

    [Theory]
    [InlineData("Thursday, 18 May 2023, 10 a.m.", DayOfWeek.Thursday, false)]
    [InlineData("Monday, 20 November 1993", DayOfWeek.Monday, true)]
    [InlineData("Sunday 24 October 2010, at 18:30", DayOfWeek.Sunday, false)]
    [InlineData("18 May 2023 (Thursday)", DayOfWeek.Thursday, false)]
    public void The_printed_weekday_is_kept_so_that_a_contradiction_can_be_told(string line, DayOfWeek weekday, bool contradicts)
    {
        Assert.True(DateReader.TryFind(line, English.Lexicon.Dates, out var match));
        Assert.Equal(weekday, match.Weekday);
        Assert.Equal(0, match.Start);
        Assert.Equal(contradicts, match.WeekdayContradicts(out _));
    }

    [Theory]
    [InlineData("31 February 2022")]
    [InlineData("29 February 2023")]
    [InlineData("0 May 2023")]
    [InlineData("32 May 2023")]
    [InlineData("S/RES/1325 (2000)")]
    [InlineData("resolution 1593 (2005)")]
    [InlineData("23-14067 (E)")]
    [InlineData("2/24")]
    [InlineData("S/2020/27")]
    [InlineData("A/79/PV.7")]
    [InlineData("you may 2000 times")]
    [InlineData("the 15 may decide")]
    [InlineData("we march 10 miles")]
    [InlineData("the 79th session")]
    [InlineData("")]
    public void What_only_looks_like_a_date_is_none(string line) => Assert.False(DateReader.TryFind(line, English.Lexicon.Dates, out _));

    [Fact]
    public void The_number_of_a_paragraph_is_not_the_day_of_its_first_word()
    {
        Assert.True(DateReader.TryFind("6. December 2017 was", English.Lexicon.Dates, out var match));
        Assert.Equal("2017-12", match.Value.ToString());
    }
}
