namespace SpeechText.Languages;

internal static partial class Russian
{
    private static ReferenceWords References => new()
    {
        Nouns = PhraseTable<CitedNoun>.OfRows(
            (CitedNoun.Resolution, "резолюция|резолюцию|резолюцией"),
            (CitedNoun.Resolutions, "резолюции|резолюций|резолюциями|резолюциях|резолюциям"),
            (CitedNoun.Decision, "решение|решения|решением|решении|решений"),
            (CitedNoun.Article, "статья|статьи|статье|статью|статьей|статьёй|статей|статьями|статьям|статьях|ст.")),
        Organs = PhraseTable<IssuingOrgan>.OfRows(
            (IssuingOrgan.SecurityCouncil, "Совета Безопасности|Совета Безопасности ООН|СБ ООН|СБ"),
            (IssuingOrgan.GeneralAssembly, "Генеральной Ассамблеи|Генеральной Ассамблеи ООН|Генассамблеи|Генассамблеи ООН|ГА ООН|Ассамблеи"),
            (IssuingOrgan.EconomicAndSocialCouncil, "Экономического и Социального Совета|ЭКОСОС"),
            (IssuingOrgan.HumanRightsCouncil, "Совета по правам человека|Совета по правам человека ООН|СПЧ"),
            (IssuingOrgan.EnvironmentAssembly, "Ассамблеи ООН по окружающей среде"),
            (IssuingOrgan.SomeCouncil, "Совета"),
            (IssuingOrgan.NotSaid, "ООН|Организации Объединенных Наций")),
        LinksAreCases = true,
        OrgansAsSubject = PhraseTable<IssuingOrgan>.OfRows(
            (IssuingOrgan.SecurityCouncil, "Совет Безопасности|Совет Безопасности ООН"),
            (IssuingOrgan.GeneralAssembly, "Генеральная Ассамблея|Генеральная Ассамблея ООН|Генассамблея"),
            (IssuingOrgan.HumanRightsCouncil, "Совет по правам человека|Совет ООН по правам человека"),
            (IssuingOrgan.EconomicAndSocialCouncil, "Экономический и Социальный Совет")),
        OwnLinks = new("в своей", "в своих", "принял", "приняла", "принял свою"),
        BehindYear = new("года", "г."),
        NumberMarks = new("№", "N", "No.", "номер"),
        And = new("и", "или", "а также"),
        Divisions = ["Глава", "глава", "Главы", "главы", "Главе", "главе", "Главу", "главу", "Главой", "главой", "Статья", "статья", "Статьи", "статьи", "Статье", "статье"],
        Paragraphs = new("пункт", "пункта", "пункте"),
        Treaties = new(
            "Устава Организации Объединенных Наций", "Устава ООН", "Устава", "Римского статута", "Римского статута Международного уголовного суда",
            "Статута Международного Суда", "Всеобщей декларации прав человека", "Парижского соглашения"),
        TreatyNouns = WordSet.Of("Конвенции Договора Протокола Пакта Соглашения Статута"),
        TreatyParticles = WordSet.Of("о об и на по в"),
    };
}
