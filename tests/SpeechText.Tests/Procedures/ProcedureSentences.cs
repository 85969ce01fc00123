using SpeechText.Fields.Procedures;
using SpeechText.Languages;

namespace SpeechText.Tests.Procedures;

public class ProcedureSentences
{
    [Theory]
    [InlineData("en", "The meeting was called to order at 10.05 a.m.", ProcedureKind.Opened, "10:05")]
    [InlineData("en", "The meeting rose at 12 noon.", ProcedureKind.Closed, "12:00")]
    [InlineData("en", "The meeting was suspended at 6.20 p.m. and resumed at 11.30 a.m. on Friday, 12 May.", ProcedureKind.Suspended, "18:20")]
    [InlineData("en", "The discussion covered in the summary record ended at 5.05 p.m.", ProcedureKind.Closed, "17:05")]
    [InlineData("fr", "La séance est ouverte à 10 h 5.", ProcedureKind.Opened, "10:05")]
    [InlineData("fr", "La séance, suspendue à 11 h 30, est reprise à 11 h 45.", ProcedureKind.Suspended, "11:30")]
    [InlineData("es", "Se abre la sesión a las 9.15 horas.", ProcedureKind.Opened, "09:15")]
    [InlineData("es", "Se levanta la sesión a las 18.00 horas.", ProcedureKind.Closed, "18:00")]
    [InlineData("ru", "Заседание открывается в 10 ч. 05 м.", ProcedureKind.Opened, "10:05")]
    [InlineData("ru", "Заседание закрывается в 17 ч. 55 м.", ProcedureKind.Closed, "17:55")]
    [InlineData("zh", "上午10时05分开会。", ProcedureKind.Opened, "10:05")]
    [InlineData("zh", "下午3时35分宣布开会。", ProcedureKind.Opened, "15:35")]
    [InlineData("zh", "下午1时散会。", ProcedureKind.Closed, "13:00")]
    [InlineData("zh", "下午三时二十五分散会。", ProcedureKind.Closed, "15:25")]
    [InlineData("zh", "中午12时30分散会。", ProcedureKind.Closed, "12:30")]
    [InlineData("ar", "افتتحت الجلسة الساعة 10/05.", ProcedureKind.Opened, "10:05")]
    [InlineData("ar", "رفعت الجلسة الساعة 12/10.", ProcedureKind.Closed, "12:10")]
    public void A_meeting_is_opened_and_closed_at_a_time(string language, string sentence, object kind, string time)
    {
        Assert.True(ProcedureReader.TryRead(sentence, Lexicons.For(language)!, out var match));

        Assert.Equal(kind, match.Kind);
        Assert.Equal(sentence.Length, match.End);
        Assert.Equal(time, match.Time?.Value.ToString());
    }

    [Theory]
    [InlineData("en", "The agenda was adopted.", ProcedureKind.Adopted)]
    [InlineData("en", "It was so decided.", ProcedureKind.Decided)]
    [InlineData("en", "A vote was taken by show of hands.", ProcedureKind.VoteTaken)]
    [InlineData("en", "At the invitation of the President, Mr. A. B. Rossi (Freedonia) took a seat at the Council table.", ProcedureKind.Seated)]
    [InlineData("en", "The members of the Security Council observed a minute of silence.", ProcedureKind.Silence)]
    [InlineData("en", "A minute of silence was observed.", ProcedureKind.Silence)]
    [InlineData("en", "Two members (China and Iraq) did not participate in the voting.", ProcedureKind.VoteTaken)]
    [InlineData("fr", "Un membre (Chine) ne participe pas au vote.", ProcedureKind.VoteTaken)]
    [InlineData("zh", "意大利共和国总统罗西先生在陪同下走上讲台。", ProcedureKind.Seated)]
    [InlineData("en", "Having obtained the required two-thirds majority, Italy and Sweden were elected members of the Council.", ProcedureKind.Elected)]
    [InlineData("en", "Mr. Rossi (Freedonia) was elected Chair by acclamation.", ProcedureKind.Elected)]
    [InlineData("fr", "Par 3 voix contre 2, avec une abstention, la recommandation n'est pas adoptée.", ProcedureKind.Adopted)]
    [InlineData("es", "Habiendo obtenido la mayoría necesaria, Italia queda elegida miembro del Consejo.", ProcedureKind.Elected)]
    [InlineData("en", "Mr. Rossi (Freedonia), Vice-President, took the Chair.", ProcedureKind.ChairTaken)]
    [InlineData("en", "Mr. Rossi (Freedonia), Rapporteur of the Second Committee, presented the report of that Committee (A/86/12).", ProcedureKind.Presented)]
    [InlineData("fr", "M. Rossi (Freedonie), Rapporteur de la Deuxième Commission, présente les rapports de cette commission.", ProcedureKind.Presented)]
    [InlineData("es", "El Sr. Rossi (Freedonia), Relator de la Segunda Comisión, presenta el informe de esa Comisión.", ProcedureKind.Presented)]
    [InlineData("en", "Mr. Anton Rossi, President of the Republic of Freedonia, was escorted to the rostrum.", ProcedureKind.Seated)]
    [InlineData("en", "Draft resolution A/86/L.1 was adopted by 83 votes to 80, with 10 abstentions.", ProcedureKind.Adopted)]
    [InlineData("en", "Paragraph 34, as amended, was adopted.", ProcedureKind.Adopted)]
    [InlineData("fr", "L’ordre du jour est adopté.", ProcedureKind.Adopted)]
    [InlineData("fr", "Sur l’invitation du Président, la délégation freedonienne prend place à la table du Comité.", ProcedureKind.Seated)]
    [InlineData("fr", "M. Rossi (Freedonie), Vice-Président, assume la présidence.", ProcedureKind.ChairTaken)]
    [InlineData("es", "Queda aprobado el orden del día.", ProcedureKind.Adopted)]
    [InlineData("es", "Así queda acordado.", ProcedureKind.Decided)]
    [InlineData("es", "Por invitación del Presidente, la delegación toma asiento a la mesa del Comité.", ProcedureKind.Seated)]
    [InlineData("ru", "Повестка дня утверждается.", ProcedureKind.Adopted)]
    [InlineData("ru", "По приглашению Председателя делегация занимает места за столом Комитета.", ProcedureKind.Seated)]
    [InlineData("ru", "Проводится голосование поднятием рук.", ProcedureKind.VoteTaken)]
    [InlineData("zh", "议程通过。", ProcedureKind.Adopted)]
    [InlineData("zh", "应主席邀请，代表团在委员会议席就座。", ProcedureKind.Seated)]
    [InlineData("ar", "أقر جدول الأعمال.", ProcedureKind.Adopted)]
    [InlineData("ar", "تقرر ذلك.", ProcedureKind.Decided)]
    public void What_is_done_is_told_in_one_sentence(string language, string sentence, object kind)
    {
        Assert.True(ProcedureReader.TryRead(sentence, Lexicons.For(language)!, out var match));

        Assert.Equal(kind, match.Kind);
        Assert.Equal(sentence.Length, match.End);
    }

    [Theory]
    [InlineData("It is so decided.")]
    [InlineData("There being no objection, it is so decided.")]
    [InlineData("The draft resolution has been adopted unanimously as resolution 9001 (2031).")]
    [InlineData("The meeting was suspended because nobody had come, and many of us went home in the dark and in the rain.")]
    [InlineData("Mr. Rossi asked me to take the Chair.")]
    [InlineData("It was so decided by our fathers that the river should divide us.")]
    public void What_somebody_says_of_it_is_no_procedure(string sentence) =>
        Assert.False(ProcedureReader.TryRead(sentence, Lexicons.For("en")!, out _));

    [Theory]
    [InlineData("I thank the members for their help. The meeting rose at 10.10 a.m. 3/3", 36, 66)]
    [InlineData("like all the others who were authorized by The meeting rose at 4.10 p.m.", 43, 72)]
    [InlineData("I shall put it to the vote now. A vote was taken by show of hands. In favour: Freedonia", 32, 66)]
    public void Within_a_paragraph_only_what_is_certain_is_found(string paragraph, int start, int end)
    {
        Assert.True(ProcedureReader.TryFind(paragraph, Lexicons.For("en")!, out var match));

        Assert.Equal((start, end), (match.Start, match.End));
    }

    [Theory]
    [InlineData("en", "Adoption of the agenda", true)]
    [InlineData("en", "Agenda item 13 (continued)", true)]
    [InlineData("en", "Agenda item 13 was then taken up.", false)]
    [InlineData("fr", "Point 8 de l’ordre du jour (suite)", true)]
    [InlineData("es", "Tema 8 del programa (continuación)", true)]
    [InlineData("ru", "Пункт 8 повестки дня (продолжение)", true)]
    [InlineData("zh", "议程项目8（续）", true)]
    [InlineData("ar", "البند 8 من جدول الأعمال (تابع)", true)]
    [InlineData("en", "The question of the orchards (continued)", true)]
    [InlineData("en", "Address by Mr. Anton Rossi, President of the Republic of Freedonia", true)]
    [InlineData("fr", "La question des vergers (suite)", true)]
    [InlineData("en", "The question of the orchards (see below)", false)]
    public void Headings_of_the_agenda_are_told(string language, string line, bool isHeading) =>
        Assert.Equal(isHeading, AgendaHeading.IsHeading(line, Lexicons.For(language)!));
}
