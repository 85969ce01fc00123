using SpeechText.Fields.Times;
using SpeechText.Languages;

namespace SpeechText.Tests.Times;

public sealed class TimesInSixLanguages
{
    [Theory]
    [InlineData("fr", "La séance est ouverte à 10 h 5.", "10 h 5", "10:05", null)]
    [InlineData("fr", "La séance est levée à 12 h 10.", "12 h 10", "12:10", null)]
    [InlineData("fr", "jeudi 18 mai 2023, à 10 heures", "10 heures", "10:00", null)]
    [InlineData("fr", "15 heures 30 (heure de New York)", "15 heures 30 (heure de New York)", "15:30", "America/New_York")]
    [InlineData("fr", "la réunion s'ouvre à midi", "midi", "12:00", null)]
    [InlineData("fr", "18h30, heure de Genève", "18h30, heure de Genève", "18:30", "Europe/Zurich")]
    [InlineData("es", "Se abre la sesión a las 9.15 horas.", "9.15 horas", "09:15", null)]
    [InlineData("es", "Plenario de la Asamblea General, 12:00 hrs.", "12:00 hrs.", "12:00", null)]
    [InlineData("es", "a las 15.00 horas (hora de Nueva York)", "15.00 horas (hora de Nueva York)", "15:00", "America/New_York")]
    [InlineData("es", "10.30 de la mañana", "10.30 de la mañana", "10:30", null)]
    [InlineData("ru", "Заседание открывается в 10 ч. 05 м.", "10 ч. 05 м.", "10:05", null)]
    [InlineData("ru", "в 15 час. 00 мин.", "15 час. 00 мин.", "15:00", null)]
    [InlineData("ru", "в 10 часов", "10 часов", "10:00", null)]
    [InlineData("ru", "10:30 по московскому времени", "10:30 по московскому времени", "10:30", "Europe/Moscow")]
    [InlineData("zh", "上午10时05分开会。", "上午10时05分", "10:05", null)]
    [InlineData("zh", "下午3时散会", "下午3时", "15:00", null)]
    [InlineData("zh", "中午12时", "中午12时", "12:00", null)]
    [InlineData("zh", "上午10:30", "上午10:30", "10:30", null)]
    [InlineData("zh", "15时30分（纽约时间）", "15时30分（纽约时间）", "15:30", "America/New_York")]
    [InlineData("zh", "纽约时间下午3时", "纽约时间下午3时", "15:00", "America/New_York")]
    [InlineData("ar", "افتتحت الجلسة الساعة 10/05", "10/05", "10:05", null)]
    [InlineData("ar", "الساعة 15:30", "15:30", "15:30", null)]
    [InlineData("ar", "الساعة ١٠/٠٥ صباحا", "١٠/٠٥ صباحا", "10:05", null)]
    [InlineData("ar", "10:30 صباحا بتوقيت نيويورك", "10:30 صباحا بتوقيت نيويورك", "10:30", "America/New_York")]
    public void A_time_is_found_in_the_language_of_the_text(string language, string line, string printed, string time, string? zone)
    {
        Assert.True(TimeReader.TryFind(line, Lexicons.For(language)!.Times, out var match));
        Assert.Equal(printed, line[match.Start..match.End]);
        Assert.Equal((time, zone), (match.Value.ToString(), match.Value.Zone));
    }

    [Theory]
    [InlineData("fr", "pendant 10 heures")]
    [InlineData("fr", "à 25 h 10")]
    [InlineData("es", "durante 12 horas")]
    [InlineData("ru", "в течение 3 дня")]
    [InlineData("zh", "我想谈3点")]
    [InlineData("zh", "上午25时")]
    [InlineData("ar", "القرار 10/05")]
    public void A_length_of_time_or_a_count_is_none(string language, string line) =>
        Assert.False(TimeReader.TryFind(line, Lexicons.For(language)!, out _));

    [Fact]
    public void A_line_in_another_language_than_the_text_is_read_in_that()
    {
        Assert.True(TimeReader.TryFind("à 15 heures 30", English.Lexicon, out var match));
        Assert.Equal("a time of day in French", match.Rule);
    }
}
