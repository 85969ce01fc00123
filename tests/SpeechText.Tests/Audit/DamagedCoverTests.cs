using FsCheck;
using FsCheck.Fluent;

namespace SpeechText.Tests.Audit;

/// <summary>
/// Covers and openings in many languages, damaged, and read as whatever genre: nothing throws, and the audit is clean.
/// </summary>
public sealed class DamagedCoverTests
{
    private static readonly string[] Covers =
    [
        """
        Permanent Mission of Freedonia to the United Nations

        STATEMENT BY H.E. MS. ANA EXAMPLE, MINISTER OF FISHERIES
        ON BEHALF OF THE GROUP OF ISLANDS
        AT THE CONFERENCE ON THE SEAS
        "Water for all"
        New York, 12 March 2031
        Please check against delivery

        Mr. President,
        Excellencies, Ladies and Gentlemen,

        1. We have met. As Otto Brandt said, “the well remembers”.

        2. In resolution 1325 (2000) and Article 51 of the Charter we agreed.

        I thank you.
        """,
        """
        DISCOURS DE SON EXCELLENCE MONSIEUR OTTO BRANDT
        Président de la République de Sylvanie
        à la 86e session de l’Assemblée générale
        New York, le 24 septembre 2031

        Monsieur le Président,
        Mesdames et Messieurs,

        Nous sommes réunis aujourd’hui. « L’eau », disait-il, « se souvient ».

        Je vous remercie.
        """,
        """
        Intervención de la Excma. Sra. Ana Ejemplo
        Ministra de Pesca de Freedonia
        en el Debate General
        Nueva York, 24 de septiembre de 2031

        Señor Presidente:

        Nos reunimos hoy. Muchas gracias.
        """,
        """
        Выступление Постоянного представителя Сильвании А.Б. Примерова
        на заседании Совета Безопасности
        24 сентября 2031 года

        Уважаемый г-н Председатель,

        Мы собрались сегодня. Благодарю за внимание.
        """,
        """
        中国代表李大明在安理会的发言

        2031年9月24日

        主席先生：

        我们今天在此开会。李大明说：“水会记得。”

        谢谢主席先生。
        """,
        """
        كلمة معالي السيد سمير الهادي
        وزير الخارجية
        أمام الجمعية العامة للأمم المتحدة
        نيويورك، 24 سبتمبر 2031

        السيد الرئيس،

        نجتمع اليوم هنا. وشكراً لكم.
        """,
        """
        SG/SM/99999
        24 September 2031

        SECRETARY-GENERAL CALLS FOR WATER

        Following is UN Secretary-General Otto Brandt’s message for World Water Day, on 22 March:

        Today we drink. Water is life.

        * *** *
        """,
        """
        12 March 2031 – “The wells are dry,” said Ana Example, head of the fund, on Monday.

        She told the Council that help was late. According to Mr. Brandt, “nobody came”.
        """,
    ];

    [Theory]
    [InlineData("كلمة معالي السيد سمير الهادي\n\u202b\u202c\nأمام الجمعية العامة\n\nالسيد الرئيس،\n\nنجتمع اليوم.", null)]
    [InlineData("Statement by\nthe ’s\n\nMr. President,\n\nWe have met.", null)]
    [InlineData("STATEMENT BY MS. ANA EXAMPLE\n\"Water\n.\n\nMr. President,\n\nWe have met.", null)]
    [InlineData("MESSAGE\n“Water\n**12 March 2031**”\n\nExcellencies,\n\nWe have met.", Genre.Statement)]
    [InlineData("12 March 2031 – “Help was late, she said,\n\n«»\n\n“and nobody came,” said Ana Example.", Genre.NewsArticle)]
    [InlineData("1. Mr. Rossi (Norway) said that\n\n2. the list was open.", Genre.SummaryRecord)]
    [InlineData("Secretary-General Welcomes Assembly Decision to Establish New Mechanisms\f Promoting Cooperation on Wells\n\nThe following statement was issued today by the Spokesman for UN Secretary-General Otto Brandt:\n\nThe Secretary-General welcomes the decision.", null)]
    [InlineData("Briefing by Harbour House Press Secretary :Otto Brandt and UN Ambassador Ana Example\n\n12:19 P.M. EDT\n\nMR. BRANDT: Good afternoon.\n\nQ   Who?\n\nMR. BRANDT: We.", null)]
    [InlineData("李大明说：\n\n会议开始。", Genre.SummaryRecord)]
    public void What_trials_once_found(string text, Genre? genre) => Holds(text, new ReadOptions { Genre = genre });

    [Fact]
    public void Damaged_covers() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(1500).WithReplay(new Replay(new Rnd(3, 1), null)),
        Prop.ForAll(
            (from text in DamagedText.Of(Covers)
             from genre in Gen.Elements<Genre?>([null, null, null, .. Enum.GetValues<Genre>().Select(g => (Genre?)g)])
             from language in Gen.Elements<string?>(null, null, null, "en", "fr", "es", "ru", "zh", "ar")
             select (text, genre, language)).ToArbitrary(),
            each => Holds(each.text, new ReadOptions { Genre = each.genre, Language = each.language })));

    private static void Holds(string text, ReadOptions options)
    {
        var transcript = Transcript.Parse(text, options);

        Assert.Empty(transcript.Audit().Findings);
        Assert.DoesNotContain(transcript.Diagnostics, d => d.Id == DiagnosticId.ReadingFailed);
    }
}
