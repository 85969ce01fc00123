namespace SpeechText.Languages;

internal static partial class Arabic
{
    private static RecordWords Records => new()
    {
        Chairs = new("الرئيس", "الرئيسة", "الرئيس بالنيابة", "الرئيسة بالنيابة", "الرئيس المؤقت", "الرئيسة المؤقتة", "نائب الرئيس", "نائبة الرئيس", "الرئيس المشارك", "الرئيسان المشاركان"),
        Officers = new("الأمين العام", "الأمينة العامة", "نائب الأمين العام", "نائبة الأمين العام", "وكيل الأمين العام", "وكيلة الأمين العام", "الأمين", "المدير العام", "المديرة العامة", "المفوض السامي", "المفوضة السامية", "المستشار القانوني", "المدعي العام", "المدعية العامة", "المقرر", "المقررة"),
        Styles = new("الملك", "الملكة", "الأمير", "الأميرة", "ولي العهد", "السلطان", "الشيخ", "الشيخة", "السير", "اللورد", "البارونة", "المونسنيور", "رئيس الوزراء"),
        Languages = LanguageNames,
        LanguageLinks = new("و", "ثم"),
        LanguageNotes = PhraseTable<LanguageMode>.OfRows(
            (LanguageMode.SpokeIn, "تكلم|تكلمت|يتكلم|تتكلم|تحدث|تحدثت|واصل كلمته|واصلت كلمتها|واصل كلامه|واصلت كلامها|استأنف كلامه"),
            (LanguageMode.InterpretationFrom, "ترجمة شفوية عن|ترجمة شفوية من|ترجمة عن|ترجمة من")),
        LanguageNoteEnds = PhraseTable<LanguageMode>.OfRows((LanguageMode.ProvidedBy, "قدم الوفد|قدمه الوفد|مقدم من الوفد")),
        OnBehalfOf = new("باسم", "نيابة عن", "بالنيابة عن", "متكلما باسم", "متكلمة باسم"),
        Resumed = new("تابع", "واصل", "واصلت"),
        References = new("انظر", "القرار", "الوثيقة"),
        FloorGiving = new("أعطي الكلمة الآن", "أعطي الكلمة", "الكلمة الآن", "الكلمة", "أدعو"),
        Directions = PhraseTable<NoteKind>.OfRows((NoteKind.Applause, "تصفيق"), (NoteKind.Laughter, "ضحك"), (NoteKind.Inaudible, "غير مسموع"), (NoteKind.Pause, "توقف")),
    };
}
