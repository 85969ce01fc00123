using SpeechText.Fields.Dates;
using SpeechText.Languages;

namespace SpeechText.Tests.Dates;

public sealed class RangesOfDates
{
    [Theory]
    [InlineData("en", "20-28 September 2024", "2024-09-20/2024-09-28")]
    [InlineData("en", "20 – 28 September 2024", "2024-09-20/2024-09-28")]
    [InlineData("en", "from 6 to 10 December", "XXXX-12-06/XXXX-12-10")]
    [InlineData("en", "6-10 December", "XXXX-12-06/XXXX-12-10")]
    [InlineData("en", "between 6 and 10 December 2021", "2021-12-06/2021-12-10")]
    [InlineData("en", "6 and 7 December 2021", "2021-12-06/2021-12-07")]
    [InlineData("en", "28 September to 3 October 2024", "2024-09-28/2024-10-03")]
    [InlineData("en", "28 September-3 October 2024", "2024-09-28/2024-10-03")]
    [InlineData("en", "30 December 2024 to 3 January 2025", "2024-12-30/2025-01-03")]
    [InlineData("en", "30 December to 3 January 2025", "2024-12-30/2025-01-03")]
    [InlineData("en", "September 20-28, 2024", "2024-09-20/2024-09-28")]
    [InlineData("en", "September 28 - October 3, 2024", "2024-09-28/2024-10-03")]
    [InlineData("en", "from Monday, 6 December to Friday, 10 December 2021", "2021-12-06/2021-12-10")]
    [InlineData("en", "September-December 2024", "2024-09/2024-12")]
    [InlineData("en", "27th-29th September 2024", "2024-09-27/2024-09-29")]
    [InlineData("fr", "DU 20 AU 28 SEPTEMBRE 2024", "2024-09-20/2024-09-28")]
    [InlineData("fr", "20-26 SEPTEMBRE 2024", "2024-09-20/2024-09-26")]
    [InlineData("fr", "du 28 septembre au 3 octobre 2024", "2024-09-28/2024-10-03")]
    [InlineData("es", "del 20 al 28 de septiembre de 2024", "2024-09-20/2024-09-28")]
    [InlineData("es", "del 28 de septiembre al 3 de octubre de 2024", "2024-09-28/2024-10-03")]
    [InlineData("ru", "с 20 по 28 сентября 2024 года", "2024-09-20/2024-09-28")]
    [InlineData("ru", "20–28 сентября 2024 года", "2024-09-20/2024-09-28")]
    [InlineData("zh", "2024年9月20日至28日", "2024-09-20/2024-09-28")]
    [InlineData("zh", "2024年9月28日至10月3日", "2024-09-28/2024-10-03")]
    [InlineData("zh", "2024年9月20-28日", "2024-09-20/2024-09-28")]
    [InlineData("ar", "من 20 إلى 28 سبتمبر 2024", "2024-09-20/2024-09-28")]
    public void A_range_is_read_whole(string language, string line, string edtf)
    {
        Assert.True(DateReader.TryFind(line, Lexicons.For(language)!.Dates, out var match));
        Assert.Equal(edtf, match.Value.ToString());
        Assert.Equal((0, line.Length), (match.Start, match.End));
        Assert.Null(match.Weekday);
    }

    [Theory]
    [InlineData("6 December - 10 countries met", "XXXX-12-06")]
    [InlineData("December 6 - 10 countries met", "XXXX-12-06")]
    [InlineData("6 and 9 December 2021", "2021-12-09")]
    public void Where_the_ends_make_no_range_one_date_is_read(string line, string edtf)
    {
        Assert.True(DateReader.TryFind(line, English.Lexicon.Dates, out var match));
        Assert.Equal(edtf, match.Value.ToString());
    }

    [Theory]
    [InlineData("28-20 September 2024")]
    [InlineData("20-31 September 2024")]
    public void A_range_that_runs_backwards_or_past_the_month_is_none(string line) =>
        Assert.False(DateReader.TryFind(line, English.Lexicon.Dates, out _));
}
