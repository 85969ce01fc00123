using SpeechText.Fields.Dates;
using SpeechText.Languages;

namespace SpeechText.Tests.Dates;

public sealed class DatesInNumbers
{
    [Theory]
    [InlineData("en", "27/09/2024", "2024-09-27")]
    [InlineData("en", "S/PV.7935 BRIEFING 18/05/2023", "2023-05-18")]
    [InlineData("ru", "24.09.2024", "2024-09-24")]
    [InlineData("ru", "28.09.2024 21:26 № 1832-28-09-2024", "2024-09-28")]
    [InlineData("ru", "24. 9.2024", "2024-09-24")]
    [InlineData("en", "9/24/24, 3:48 PM", "2024-09-24")]
    [InlineData("en", "9/25/2024", "2024-09-25")]
    [InlineData("en", "S-PV-3923 1998-09-09 11:45", "1998-09-09")]
    [InlineData("en", "27-09-2024", "2024-09-27")]
    [InlineData("en", "05/05/2024", "2024-05-05")]
    [InlineData("ar", "٢٧/٩/٢٠٢٤", "2024-09-27")]
    [InlineData("en", "14/02/89", "1989-02-14")]
    public void Three_numbers_make_a_date_where_their_order_is_plain(string language, string line, string edtf)
    {
        Assert.True(DateReader.TryFind(line, Lexicons.For(language)!.Dates, out var match));
        Assert.Equal(edtf, match.Value.ToString());
        Assert.False(match.IsDoubtful);
    }

    [Theory]
    [InlineData("en", "09/05/2017", "2017-05-09")]
    [InlineData("fr", "09/05/2017", "2017-05-09")]
    [InlineData("en", "9/8/24", "2024-09-08")]
    [InlineData("fr", "9/8/24", "2024-08-09")]
    public void Where_day_and_month_could_change_places_the_reading_is_a_doubt(string language, string line, string edtf)
    {
        Assert.True(DateReader.TryFind(line, Lexicons.For(language)!.Dates, out var match));
        Assert.Equal(edtf, match.Value.ToString());
        Assert.True(match.IsDoubtful);
    }

    [Theory]
    [InlineData("2/24")]
    [InlineData("S/2020/27")]
    [InlineData("A/12/5/2024")]
    [InlineData("13/13/2024")]
    [InlineData("31/02/2024")]
    [InlineData("27/09/20245")]
    [InlineData("27/09.2024")]
    [InlineData("1.2.2024.5")]
    [InlineData("1.2.24")]
    [InlineData("23-14067")]
    [InlineData("10-11-12")]
    [InlineData("192.168.10.12")]
    [InlineData("A/RES/78/27")]
    [InlineData("ICC-OTP-20181004-PR1413")]
    [InlineData("0/9/2024")]
    public void Numbers_of_another_kind_are_no_date(string line) => Assert.False(DateReader.TryFind(line, English.Lexicon, out _));
}
