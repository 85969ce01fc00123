namespace SpeechText.Languages;

internal static partial class Arabic
{
    private static HeaderWords Header => new()
    {
        Kinds = PhraseTable<SpeechKind>.OfRows(
            (SpeechKind.Statement, "بيان|البيان|بيان صحفي"),
            (SpeechKind.Speech, "كلمة|خطاب|نص كلمة|نص خطاب|مشروع خطاب"),
            (SpeechKind.Message, "رسالة"),
            (SpeechKind.Remarks, "ملاحظات"),
            (SpeechKind.Intervention, "مداخلة")),
        By = new("يلقيها", "يلقيه", "ألقاها", "ألقاه"),
        Behalf = new("باسم", "نيابة عن", "بالنيابة عن"),
        Organizations = new("الأمم المتحدة", "البعثة الدائمة", "الوفد الدائم", "وفد", "حكومة", "جمهورية", "المملكة", "دولة"),
        Offices = new("مكتب", "وزارة", "إدارة"),
        OccasionCues = new("أمام", "بمناسبة", "خلال", "أثناء"),
        OccasionLeads = new("في"),
        OccasionLinks = new("في"),
        OccasionNouns = WordSet.Of("الدورة الجلسة الاجتماع اجتماع المناقشة المؤتمر مؤتمر القمة قمة المنتدى أعمال الجمعية مجلس"),
        Places = new("نيويورك", "جنيف", "فيينا", "نيروبي", "لاهاي", "باريس"),
        Contacts = new("هاتف", "فاكس", "www", "http", "https"),
    };

    private static NameWords Names => new()
    {
        NamesAreUnmarked = true,
        Honorifics = new("السيد", "السيدة", "سعادة", "معالي", "فخامة", "دولة", "جلالة", "سمو", "صاحب السمو", "صاحب الجلالة", "صاحب المعالي", "صاحب السعادة", "الأستاذ"),
        Ranks = new("السفير", "السفيرة", "الدكتور", "الدكتورة", "القاضي", "الشيخ", "الأمير"),
        Particles = WordSet.Of("بن ابن بنت آل أبو"),
        TitleNouns = WordSet.Of("""
            رئيس الرئيس رئيسة الرئيسة وزير الوزير وزيرة الوزيرة الأمين أمين الأمينة المندوب مندوب الممثل ممثل ممثلة المدير مدير نائب ملك الملك أمير سلطان مستشار المفوض
            السفير السفيرة
            """),
        TitlesBeginWithNoun = true,
        FieldsAreUnlinked = true,
        TitleLinks = WordSet.Of("لدى"),
    };

    private static VocativeWords Vocatives => new()
    {
        Courtesies = new("السيد", "السيدة", "سيدي", "سيدتي", "معالي", "معالي السيد", "معالي السيدة", "سعادة", "سعادة السيد", "سعادة السيدة", "فخامة", "فخامة السيد"),
        Parties = WordSet.Of("أصحاب حضرات الحضور السيدات السادة الزملاء الإخوة الأخوة الأخوات الضيوف المندوبون"),
        Adjectives = WordSet.Of("السادة أيها أيتها"),
        Links = WordSet.Of("و"),
        FirstPerson = WordSet.Of("أنا نحن"),
        Forums = PhraseSet.Of("""
            بلادي
            بلدي
            وفدي
            وفد بلادي
            حكومة بلادي
            منظمتنا
            جمعيتنا
            هذه الجمعية
            هذا المنبر
            هذا المجلس
            هذا المحفل
            هذه الدورة
            السيد الرئيس
            السيدة الرئيسة
            سيدي الرئيس
            سيدتي الرئيسة
            أود
            يسرني
            يسعدني
            اسمحوا لي
            """),
        Invocations = new("بسم الله", "السلام عليكم", "الحمد لله"),
        Thanks = new("شكرا", "وشكرا", "شكرا لكم", "وشكرا لكم", "أشكركم", "والسلام عليكم", "السلام عليكم"),
        AfterThanks = new("ورحمة الله", "ورحمة الله وبركاته", "جزيلا", "على حسن استماعكم", "على حسن الاستماع", "السيد الرئيس", "سيدي الرئيس", "لكم"),
    };
}
