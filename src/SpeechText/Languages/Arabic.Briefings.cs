namespace SpeechText.Languages;

internal static partial class Arabic
{
    private static BriefingWords Briefings => new()
    {
        Kinds = PhraseTable<SpeechKind?>.OfRows(
            (SpeechKind.PressConference, "مؤتمر صحفي|المؤتمر الصحفي|لقاء صحفي"),
            (SpeechKind.Briefing, "إحاطة صحفية|الإحاطة الصحفية|إحاطة إعلامية")),
        Leads = new("فيما يلي"),
        Transcripts = new("نص", "محضر"),
        Questions = new("سؤال", "السؤال", "صحفي", "مراسل"),
        Moderators = new("مدير الجلسة", "مديرة الجلسة"),
        Answers = new("جواب", "الجواب"),
        Offices = PhraseTable<string>.OfRows(
            ("spokesperson", "المتحدث الرسمي|المتحدثة الرسمية|المتحدث باسم الأمين العام|المتحدث"), ("secretary-general", "الأمين العام"),
            ("deputy secretary-general", "نائبة الأمين العام|نائب الأمين العام"), ("president", "الرئيس"), ("moderator", "مدير الجلسة|مديرة الجلسة")),
    };
}
