namespace SpeechText.Languages;

internal static partial class Russian
{
    private static BriefingWords Briefings => new()
    {
        Kinds = PhraseTable<SpeechKind?>.OfRows(
            (SpeechKind.PressConference, "пресс-конференция|пресс-конференции|совместная пресс-конференция|совместной пресс-конференции|ответы на вопросы СМИ|ответы на вопросы журналистов|встреча с журналистами|подход к прессе"),
            (SpeechKind.Briefing, "брифинг|брифинга|ежедневный брифинг")),
        Leads = new("ниже приводится", "ниже следует"),
        Transcripts = new("стенограмма", "запись", "почти дословная стенограмма"),
        Questions = new("вопрос", "вопросы", "журналист", "корреспондент"),
        Moderators = new("ведущий", "ведущая", "модератор"),
        Answers = new("ответ"),
        Offices = PhraseTable<string>.OfRows(
            ("spokesperson", "официальный представитель|пресс-секретарь"),
            ("secretary-general", "генеральный секретарь|генсек"),
            ("deputy secretary-general", "первый заместитель генерального секретаря"),
            ("president", "президент|председатель"), ("minister", "министр"), ("moderator", "ведущий|ведущая|модератор"), ("interpreter", "переводчик")),
        Sections = new("вопросы и ответы"),
        Ends = new("конец"),
    };
}
