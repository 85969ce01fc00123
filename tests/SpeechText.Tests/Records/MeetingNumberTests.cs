namespace SpeechText.Tests.Records;

/// <summary>Covers number their meetings in figures or in words, in six languages.</summary>
public sealed class MeetingNumberTests
{
    [Theory]
    [InlineData("PROVISIONAL VERBATIM RECORD OF THE TWO THOUSAND EIGHT HUNDRED AND FORTY-SEVENTH MEETING", "2847")]
    [InlineData("Third Committee, fifth meeting", "5")]
    [InlineData("Session 65, meeting 99", "99")]
    [InlineData("65th session, 99th plenary meeting", "99")]
    [InlineData("PROCÈS-VERBAL PROVISOIRE DE LA DEUX MILLE HUIT CENT QUARANTE-SEPTIÈME SÉANCE", "2847")]
    [InlineData("ACTA TAQUIGRÁFICA PROVISIONAL DE LA DOS MIL OCHOCIENTAS CUADRAGÉSIMA SÉPTIMA SESIÓN", "2847")]
    [InlineData("ACTA TAQUIGRÁFICA PROVISIONAL DE LA VIGESIMOSEGUNDA SESIÓN", "22")]
    [InlineData("СТЕНОГРАФИЧЕСКИЙ ОТЧЕТ О ДВЕ ТЫСЯЧИ ВОСЕМЬСОТ СОРОК СЕДЬМОМ ЗАСЕДАНИИ", "2847")]
    [InlineData("Сто двадцать третье заседание", "123")]
    [InlineData("第8717次会议", "8717")]
    [InlineData("第８７１７次会议", "8717")]
    [InlineData("第二千八百四十七次会议", "2847")]
    [InlineData("第二八四七次会议", "2847")]
    [InlineData("第一委员会 第十次会议", "10")]
    [InlineData("الجلسة الثانية والعشرون", "22")]
    [InlineData("الجلسة السابعة والأربعون بعد الثمانمائة والألفين", "2847")]
    [InlineData("الجلسة ٨٧١٧", "8717")]
    public void In_figures_or_in_words(string line, string number)
    {
        var (organ, rest) = line[0] switch
        {
            > '\u4E00' => ("安全理事会", "2019年1月14日，星期一，上午10时\n\n上午10时05分开会。\n\n主席（以英语发言）：我请挪威代表发言。\n\n埃克先生（挪威）：我们准备好了。"),
            > '\u0600' => ("مجلس الأمن", "الاثنين، 14 كانون الثاني/يناير 2019، الساعة 10/00\n\nافتتحت الجلسة الساعة 10/05.\n\nالرئيس: أعطي الكلمة لممثل النرويج.\n\nالسيد إيك (النرويج): نحن مستعدون."),
            > '\u0400' => ("Совет Безопасности", "Понедельник, 14 января 2019 года, 10 ч. 00 м.\n\nЗаседание открывается в 10 ч. 05 м.\n\nПредседатель: Слово предоставляется представителю Норвегии.\n\nГ-н Эк (Норвегия): Мы готовы."),
            _ when line.Contains("SÉANCE", StringComparison.Ordinal) => ("Conseil de sécurité", "Lundi 14 janvier 2019, à 10 heures\n\nLa séance est ouverte à 10 h 5.\n\nLe Président : Je donne la parole au représentant de la Norvège.\n\nM. Ek (Norvège) : Nous sommes prêts."),
            _ when line.Contains("SESIÓN", StringComparison.Ordinal) => ("Consejo de Seguridad", "Lunes 14 de enero de 2019, a las 10.00 horas\n\nSe abre la sesión a las 10.05 horas.\n\nEl Presidente: Doy la palabra al representante de Noruega.\n\nSr. Ek (Noruega): Estamos listos para empezar con los trabajos que el Consejo nos ha encomendado a todos."),
            _ => ("Security Council", "Monday, 14 January 2019, 10 a.m.\n\nThe meeting was called to order at 10.05 a.m.\n\nThe President: I give the floor to the representative of Norway.\n\nMr. Ek (Norway): We are ready."),
        };

        var record = Turns.Of($"S/PV.2847\n\n{organ}\n\n{line}\n\n{rest}\n");

        Assert.Equal(number, record.Header.MeetingNumber?.Value);
    }

    [Fact]
    public void The_number_of_a_session_on_the_line_of_a_meeting_is_none_either()
    {
        var record = Turns.Of("""
            United Nations
            GENERAL ASSEMBLY                    1388th
            TWENTIETH SESSION                   PLENARY MEETING

            1. The PRESIDENT: I call on the representative of Norway.

            2. Mr. EK (Norway): We are ready.
            """);

        Assert.NotEqual("20", record.Header.MeetingNumber?.Value);
    }

    [Fact]
    public void The_number_of_a_session_is_no_number_of_a_meeting()
    {
        var record = Turns.Of("大会\n\n第七十二届会议\n\n第三次全体会议\n\n2019年1月14日，星期一，上午10时\n\n上午10时05分开会。\n\n主席（以英语发言）：我请挪威代表发言。\n\n埃克先生（挪威）：我们准备好了。");

        Assert.Equal("3", record.Header.MeetingNumber?.Value);
        Assert.Equal("第七十二届会议", record.Header.Session?.Value);
    }
}
