namespace SpeechText.Languages;

internal static partial class Arabic
{
    private static ReferenceWords References => new()
    {
        Nouns = PhraseTable<CitedNoun>.OfRows(
            (CitedNoun.Resolution, "القرار|قرار|بالقرار|للقرار|والقرار|وقرار|قراره|قرارها|بقرار|لقرار"),
            (CitedNoun.Resolutions, "القرارين|القرارات|قرارات|قراري|قراريه|قراريها|للقرارات|للقرارين|بالقرارين|بالقرارات|والقرارات|لقرارات"),
            (CitedNoun.Decision, "المقرر|مقرر|مقررها|مقرره"),
            (CitedNoun.Article, "المادة|للمادة|بالمادة|والمادة|المادتين|المواد|مادة")),
        Organs = PhraseTable<IssuingOrgan>.OfRows(
            (IssuingOrgan.SecurityCouncil, "مجلس الأمن|مجلس الامن|مجلس الأمن الدولي"),
            (IssuingOrgan.GeneralAssembly, "الجمعية العامة|الجمعية العامة للأمم المتحدة"),
            (IssuingOrgan.EconomicAndSocialCouncil, "المجلس الاقتصادي والاجتماعي"),
            (IssuingOrgan.HumanRightsCouncil, "مجلس حقوق الإنسان"),
            (IssuingOrgan.SomeCouncil, "المجلس"),
            (IssuingOrgan.NotSaid, "الأمم المتحدة")),
        Links = new("الصادر عن", "من"),
        LinksAreCases = true,
        NumberMarks = new("رقم", "ذات الرقم"),
        And = new("و", "أو"),
        GluedAnd = "و",
        Divisions = ["الفصل", "للفصل", "بالفصل", "والفصل", "الفصلين"],
        Ordinals = new(
            "الأول", "الثاني", "الثالث", "الرابع", "الخامس", "السادس", "السابع", "الثامن", "التاسع", "العاشر", "الحادي عشر", "الثاني عشر", "الثالث عشر",
            "الرابع عشر", "الخامس عشر"),
        Paragraphs = new("الفقرة"),
        Treaties = new("ميثاق الأمم المتحدة", "الميثاق", "نظام روما الأساسي", "الإعلان العالمي لحقوق الإنسان", "اتفاق باريس"),
    };
}
