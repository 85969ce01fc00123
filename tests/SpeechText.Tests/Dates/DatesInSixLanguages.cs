using SpeechText.Fields.Dates;
using SpeechText.Languages;

namespace SpeechText.Tests.Dates;

public sealed class DatesInSixLanguages
{
    [Theory]
    [InlineData("fr", "New York, le 26 septembre 2024", "26 septembre 2024", "2024-09-26")]
    [InlineData("fr", "le 1er octobre 2024", "1er octobre 2024", "2024-10-01")]
    [InlineData("fr", "PARIS, 1 ER AOUT 2023", "1 ER AOUT 2023", "2023-08-01")]
    [InlineData("fr", "jeudi 18 mai 2023", "jeudi 18 mai 2023", "2023-05-18")]
    [InlineData("fr", "le 6 décembre", "6 décembre", "XXXX-12-06")]
    [InlineData("fr", "Septembre 2024", "Septembre 2024", "2024-09")]
    [InlineData("es", "Nueva York, 25 de septiembre de 2024.", "25 de septiembre de 2024", "2024-09-25")]
    [InlineData("es", "Nueva York, 26 de septiembre 2024", "26 de septiembre 2024", "2024-09-26")]
    [InlineData("es", "Martes 24 de Septiembre del 2024", "Martes 24 de Septiembre del 2024", "2024-09-24")]
    [InlineData("es", "1º de octubre de 2024", "1º de octubre de 2024", "2024-10-01")]
    [InlineData("es", "Septiembre 24 de 2024", "Septiembre 24 de 2024", "2024-09-24")]
    [InlineData("es", "septiembre de 2024", "septiembre de 2024", "2024-09")]
    [InlineData("ru", "Нью-Йорк, 28 сентября 2024 года", "28 сентября 2024 года", "2024-09-28")]
    [InlineData("ru", "28 СЕНТЯБРЯ 2024 г.", "28 СЕНТЯБРЯ 2024 г.", "2024-09-28")]
    [InlineData("ru", "четверг, 18 мая 2023 года", "четверг, 18 мая 2023 года", "2023-05-18")]
    [InlineData("ru", "сентябрь 2024 года", "сентябрь 2024 года", "2024-09")]
    [InlineData("zh", "2016年10月13日", "2016年10月13日", "2016-10-13")]
    [InlineData("zh", "在2016 年10 月13 日的会议上", "2016 年10 月13 日", "2016-10-13")]
    [InlineData("zh", "（二〇二四年九月二十八日，纽约）", "二〇二四年九月二十八日", "2024-09-28")]
    [InlineData("zh", "二〇二四年十月十日", "二〇二四年十月十日", "2024-10-10")]
    [InlineData("zh", "２０２４年９月", "２０２４年９月", "2024-09")]
    [InlineData("zh", "2023年5月18日星期四上午10时", "2023年5月18日星期四", "2023-05-18")]
    [InlineData("zh", "12月6日", "12月6日", "XXXX-12-06")]
    [InlineData("ar", "نيويورك، 26 سبتمبر 2024", "26 سبتمبر 2024", "2024-09-26")]
    [InlineData("ar", "28 سبتمبر 2024م", "28 سبتمبر 2024م", "2024-09-28")]
    [InlineData("ar", "19 حزيران/يونيه 2012", "19 حزيران/يونيه 2012", "2012-06-19")]
    [InlineData("ar", "3 تشرين الأول/أكتوبر 2012", "3 تشرين الأول/أكتوبر 2012", "2012-10-03")]
    [InlineData("ar", "٢٦ سبتمبر ٢٠٢٤", "٢٦ سبتمبر ٢٠٢٤", "2024-09-26")]
    [InlineData("ar", "الخميس، 18 أيار/مايو 2023", "الخميس، 18 أيار/مايو 2023", "2023-05-18")]
    [InlineData("ar", "19 حزيران/يونيه", "19 حزيران/يونيه", "XXXX-06-19")]
    public void A_date_is_found_in_the_language_of_the_text(string language, string line, string printed, string edtf)
    {
        Assert.True(DateReader.TryFind(line, Lexicons.For(language)!.Dates, out var match));
        Assert.Equal(printed, line[match.Start..match.End]);
        Assert.Equal(edtf, match.Value.ToString());
    }

    [Theory]
    [InlineData("fr", "jeudi 18 mai 2023")]
    [InlineData("es", "jueves, 18 de mayo de 2023")]
    [InlineData("ru", "четверг, 18 мая 2023 года")]
    [InlineData("zh", "2023年5月18日（星期四）")]
    [InlineData("ar", "يوم الخميس 18 أيار/مايو 2023")]
    public void The_weekday_is_read_in_every_language(string language, string line)
    {
        Assert.True(DateReader.TryFind(line, Lexicons.For(language)!.Dates, out var match));
        Assert.Equal(DayOfWeek.Thursday, match.Weekday);
        Assert.Equal((0, line.Length), (match.Start, match.End));
        Assert.False(match.WeekdayContradicts(out _));
    }

    [Fact]
    public void Marks_of_direction_between_the_parts_do_not_hide_an_Arabic_date()
    {
        const string Line = "\u202b\u202a 28\u202cسبتمبر \u202a2024\u202cم\u202c";
        Assert.True(DateReader.TryFind(Line, Arabic.Lexicon.Dates, out var match));
        Assert.Equal("2024-09-28", match.Value.ToString());
    }

    [Theory]
    [InlineData("24 octobre 2010", "day, month and year in French")]
    [InlineData("Nueva York, 25 de septiembre de 2024", "day, month and year in Spanish")]
    [InlineData("2016年10月13日", "year, month and day, each with its mark in Chinese")]
    [InlineData("18 January 2022", "day, month and year in English")]
    [InlineData("December 6", "month and day in English")]
    public void A_header_in_another_language_is_read_in_that_and_the_rule_says_so(string line, string rule)
    {
        Assert.True(DateReader.TryFind(line, English.Lexicon, out var match));
        Assert.Equal(rule, match.Rule);
    }

    [Theory]
    [InlineData("fr", "31 février 2022")]
    [InlineData("fr", "à la 79e session")]
    [InlineData("es", "resolución 2719 (2023)")]
    [InlineData("es", "30 de febrero de 2024")]
    [InlineData("en", "31st of February 2024")]
    [InlineData("en", "31 st  February 2024")]
    [InlineData("ru", "резолюция 1325 (2000)")]
    [InlineData("zh", "第2719(2023)号决议")]
    [InlineData("zh", "2023年2月30日")]
    [InlineData("zh", "13月1日")]
    [InlineData("ar", "القرار 1325 (2000)")]
    public void What_only_looks_like_a_date_is_none_in_any_language(string language, string line) =>
        Assert.False(DateReader.TryFind(line, Lexicons.For(language)!, out _));
}
