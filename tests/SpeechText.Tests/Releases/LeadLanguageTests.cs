namespace SpeechText.Tests.Releases;

/// <summary>
/// The sentence that says whose words follow, in languages that tie speaker and kind without a word between them, or say the kind last.
/// </summary>
public class LeadLanguageTests
{
    [Theory]
    [InlineData(
        "12 мая 2031 года\n\nНиже приводится заявление Генерального секретаря ООН Антониу Росси по случаю Всемирного дня рек:\n\nМы собрались в трудный час, и народы рек ждут от этого зала ясного ответа.",
        "ru", "Антониу Росси", "Генерального секретаря ООН", "Всемирного дня рек")]
    [InlineData(
        "12 أيار/مايو 2031\n\nفيما يلي نص كلمة الأمين العام للأمم المتحدة، أحمد سالم، أمام مجلس الأمن اليوم:\n\nنجتمع في ساعة صعبة، وشعوب الأنهار تنتظر من هذه القاعة جوابا واضحا. إن الأنهار تحمل أكثر من الماء.",
        "ar", "أحمد سالم", "الأمين العام للأمم المتحدة", "مجلس الأمن")]
    [InlineData(
        "2031年5月12日\n\n以下是联合国秘书长安娜·罗西今天在安全理事会发表的讲话：\n\n我们在困难时刻相聚，我国人民期待这个大厅给出明确的答复。河流承载的不仅是水，还有沿岸人民的希望。",
        "zh", "安娜·罗西", "联合国秘书长", "安全理事会")]
    [InlineData(
        "12 de mayo de 2031\n\nA continuación figura el mensaje del Secretario General de las Naciones Unidas, António Rossi, con motivo del Día Mundial de los Ríos:\n\nNos reunimos en una hora difícil, y los pueblos de los ríos esperan de esta sala una respuesta clara.",
        "es", "António Rossi", "Secretario General de las Naciones Unidas", "Día Mundial de los Ríos")]
    public void Speaker_and_occasion_stand_in_the_lead(string text, string language, string name, string title, string occasion)
    {
        var transcript = Read(text, language);

        Assert.Equal((SpeakerKind.Person, name, title), (transcript.Speaker!.Kind, transcript.Speaker.Name, transcript.Speaker.Titles.Single().Value));
        Assert.Equal((occasion, "2031-05-12"), (transcript.Header.Occasion?.Value, transcript.Date?.Value.ToString()));
    }

    [Theory]
    [InlineData("Следующее заявление было распространено сегодня официальным представителем Генерального секретаря ООН:\n\nГенеральный секретарь глубоко обеспокоен засухой, которая унесла столько жизней. Он призывает все стороны держать реки открытыми для всех, кто в этом нуждается.", "ru")]
    [InlineData("صدر اليوم البيان التالي عن المتحدث باسم الأمين العام للأمم المتحدة:\n\nيعرب الأمين العام عن قلقه البالغ إزاء الجفاف الذي أودى بحياة الكثيرين في هذا البلد.", "ar")]
    [InlineData("联合国秘书长发言人今天发表以下声明：\n\n秘书长对弗里多尼亚的旱情深表关切，旱情已夺去许多人的生命。他呼吁各方保持河流畅通。", "zh")]
    [InlineData("La siguiente declaración fue emitida hoy por el Portavoz del Secretario General:\n\nEl Secretario General está profundamente preocupado por la sequía, que ha costado tantas vidas.", "es")]
    [InlineData("La déclaration suivante a été communiquée, aujourd’hui, par le Porte-parole de Mme Anna Rossi, Secrétaire générale de l’ONU:\n\nLa Secrétaire générale est profondément préoccupée par la sécheresse.", "fr")]
    public void The_spokesperson_is_known_by_the_office_alone(string text, string language)
    {
        var transcript = Read(text, language);

        Assert.Equal((SpeakerKind.Anonymous, null, SpeechKind.Statement), (transcript.Speaker!.Kind, transcript.Speaker.Name, transcript.Header.Kind?.Value));
    }

    private static Transcript Read(string text, string language)
    {
        var transcript = Transcript.Parse(text + "\n");
        Assert.Equal((Genre.PressRelease, language), (transcript.Genre, transcript.Language));
        Assert.Empty(transcript.Audit().Findings);
        return transcript;
    }
}
