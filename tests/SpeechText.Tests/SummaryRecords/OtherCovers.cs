using SpeechText.Tests.Records;

namespace SpeechText.Tests.SummaryRecords;

/// <summary>Whole short summary records whose covers and numbers are printed as other languages print them.</summary>
public class OtherCovers
{
    [Fact]
    public void French_sets_no_State_behind_the_chair_of_experts()
    {
        var record = Turns.Of("""
            Nations Unies CCPR/C/SR.3001
            Distr. générale
            14 janvier 2032
            Français
            Original : anglais

            Comité des droits de l’homme
            Cent neuvième session

            Compte rendu analytique de la 3001e séance
            Tenue au Palais Wilson, à Genève, le mardi 14 octobre 2031, à 10 heures

            Président : M. Rossi

            Sommaire

            Examen des rapports soumis par les États parties (suite)

            La séance est ouverte à 10 h 5.

            1. Le Président invite la délégation à répondre aux questions.

            2. Mme Lind (Norvège) dit que le Gouvernement a pris des mesures pour que les vergers de la région soient mieux protégés, et que la loi qui les concerne est dans les mains du Parlement.

            3. Le Président remercie la délégation.

            La séance est levée à 13 heures.
            """);

        Assert.Equal("Rossi", record.Speakers[0].Name);
        Assert.Equal("Comité des droits de l’homme", record.Header.Organization?.Value);
        Assert.DoesNotContain(record.Diagnostics, d => d.Id == DiagnosticId.HeaderLineUnread);
    }

    [Fact]
    public void A_date_of_printing_beside_the_session_is_no_part_of_it()
    {
        var record = Turns.Of("""
            Naciones Unidas A/C.6/86/SR.22
            Asamblea General Distr. general
            Octogésimo sexto período de sesiones 14 de enero de 2032
            Documentos Oficiales

            Sexta Comisión

            Acta resumida de la 22ª sesión
            Celebrada en la Sede, Nueva York, el lunes 3 de noviembre de 2031 a las 15.00 horas

            Presidente: Sr. Rossi . . . . . . . . . . . . (Qatar)

            Se declara abierta la sesión a las 15.05 horas.

            1. La Sra. Weiss (Kuwait) dice que el tema es de gran importancia para todos los países de la región, y que su delegación lo ha seguido desde el primer día con los demás miembros de la Comisión.

            Se levanta la sesión a las 17.50 horas.
            """);

        Assert.Equal(("Asamblea General", "Octogésimo sexto período de sesiones", "2031-11-03"), (record.Header.Organization?.Value, record.Header.Session?.Value, record.Header.Date?.Value.ToString()));
    }

    [Fact]
    public void Chinese_says_what_it_is_behind_the_number_and_what_the_chair_says_is_speech()
    {
        var record = Turns.Of("""
            联合国 A/C.6/86/SR.22
            大会 Distr.: General
            第八十六届会议 14 January 2032
            正式记录

            第六委员会

            第22次会议简要记录
            2031年11月3日星期一下午3时举行

            主席：罗西先生 （卡塔尔）

            下午3时05分宣布开会。

            1. 魏斯女士（科威特）说，这一专题非常重要。

            2. 主席说，他认为委员会希望通过该草案。

            3. 对决议草案A/C.6/86/L.2进行了记录表决。

            赞成：
            阿尔巴尼亚、安道尔。

            反对：
            白俄罗斯。

            4. 决议草案A/C.6/86/L.2以2票赞成、1票反对、0票弃权获得通过。

            下午5时50分散会。
            """);

        Assert.Equal((SpeechKind.Summary, "22", "第八十六届会议"), (record.Header.Kind?.Value, record.Header.MeetingNumber?.Value, record.Header.Session?.Value));
        Assert.Equal(["魏斯", "罗西"], record.Items.OfType<Speech>().Select(s => s.Speaker.Name));
        Assert.Equal(("A/C.6/86/L.2", new VoteCounts(2, 1, 0)), record.Items.OfType<Vote>().Select(v => (v.Symbol, v.Counts)).Single());
    }

    [Fact]
    public void Arabic_sets_a_dash_behind_the_number()
    {
        var record = Turns.Of("""
            الأمم المتحدة A/C.6/86/SR.22
            اللجنة السادسة

            محضر موجز للجلسة 22
            المعقودة في المقر، نيويورك، يوم الإثنين، 3 تشرين الثاني/نوفمبر 2031، الساعة 15/00

            الرئيس: السيد روسي . . . . . . . . . (قطر)

            افتتحت الجلسة الساعة 15/05.

            1 - السيدة فايس (الكويت): قالت إن الموضوع له أهمية كبيرة.

            2 - وأضافت أن وفد بلدها تابعه منذ اليوم الأول.

            3 - الرئيس: قال إنه يعتبر أن اللجنة تود اعتماد المشروع.

            4 - وتقرر ذلك.

            رفعت الجلسة الساعة 17/50.
            """);

        Assert.Equal(["فايس", "روسي"], record.Items.OfType<Speech>().Select(s => s.Speaker.Name));
        Assert.Equal(["1", "2"], record.Items.OfType<Speech>().First().Paragraphs.Select(p => p.Number));
        Assert.Equal(3, record.Items.OfType<Narrative>().Count());
    }
}
