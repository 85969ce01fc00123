namespace SpeechText.Languages;

internal static partial class Arabic
{
    private static ReleaseWords Releases => new()
    {
        Leads = new("فيما يلي", "في ما يلي", "فيما يأتي", "صدر البيان التالي", "صدر اليوم البيان التالي"),
        Follows = new("البيان التالي", "صدر البيان التالي", "صدر اليوم البيان التالي"),
        Fillers = WordSet.Of("نص النص الكامل الكاملة ترجمة غير رسمية"),
        Dialogues = WordSet.Of("مؤتمر مقابلة حوار"),
        By = new("عن", "التي ألقاها", "الذي ألقاه", "التي أدلى بها", "الذي أدلى به"),
        OfIsUnmarked = true,
        Spokespeople = WordSet.Of("المتحدث المتحدثة الناطق الناطقة"),
        WholeOffices = WordSet.Of("العام العامة"),
        OfOrganization = new("للأمم المتحدة"),
        OfficePrefixes = WordSet.Of("الأمين الأمينة نائب نائبة"),
        Bodies = WordSet.Of("اللجنة لجنة المجلس الفريق البعثة المكتب"),
        Cues = PhraseSet.Of("""
            أمام
            بمناسبة
            خلال
            أثناء
            إلى
            في
            """),
        TopicCues = new("بشأن", "حول", "عن"),
        Today = new("اليوم", "صباح اليوم", "مساء اليوم"),
        PlaceCues = new("في"),
        Letterhead = new("نشرة صحفية", "بيان صحفي صادر"),
    };
}
