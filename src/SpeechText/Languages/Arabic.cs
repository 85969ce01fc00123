namespace SpeechText.Languages;

internal static partial class Arabic
{
    internal static Lexicon Lexicon { get; } = new()
    {
        Language = "ar",
        Script = Script.Arabic,
        ForeignLetters = "پچژگیکےٹڈڑںھہ",
        CannotEndSentence = WordSet.Of("في من على إلى عن أن إن أو و ثم لكن مع بين منذ حتى التي الذي الذين هذا هذه تلك ذلك كل قد لم لن لا ما"),
        PageWords = WordSet.Of("صفحة الصفحة"),
        Header = Header,
        VersionLabels = PhraseTable<string>.OfRows(
            ("ar", "النص العربي|النسخة العربية|باللغة العربية"),
            ("en", "النص الإنجليزي|النسخة الإنجليزية|باللغة الإنجليزية")),
        Names = Names,
        Vocatives = Vocatives,
        Dates = Dates,
        Times = Times,
        Attribution = Attribution,
        States = States,
        Records = Records,
        Capacity = Capacity,
        References = References,
        Briefings = Briefings,
        Procedure = Procedure,
        Summary = Summary,
        Cover = Cover,
        Votes = Votes,
        Releases = Releases,
    };

    private static DateWords Dates => new()
    {
        Name = "Arabic",
        Months = PhraseTable<int>.OfRows(
            (1, "يناير|كانون الثاني|جانفي"), (2, "فبراير|شباط|فيفري"), (3, "مارس|آذار"), (4, "أبريل|إبريل|نيسان|أفريل"),
            (5, "مايو|أيار|ماي"), (6, "يونيو|يونيه|حزيران|جوان"), (7, "يوليو|يوليه|تموز|جويلية"), (8, "أغسطس|آب|غشت|أوت"),
            (9, "سبتمبر|أيلول|شتنبر"), (10, "أكتوبر|تشرين الأول"),
            (11, "نوفمبر|تشرين الثاني|نونبر"), (12, "ديسمبر|كانون الأول|دجنبر")),
        Weekdays = PhraseTable<DayOfWeek>.OfRows(
            (DayOfWeek.Monday, "الإثنين|يوم الإثنين"), (DayOfWeek.Tuesday, "الثلاثاء|يوم الثلاثاء"),
            (DayOfWeek.Wednesday, "الأربعاء|يوم الأربعاء"), (DayOfWeek.Thursday, "الخميس|يوم الخميس"),
            (DayOfWeek.Friday, "الجمعة|يوم الجمعة"), (DayOfWeek.Saturday, "السبت|يوم السبت"), (DayOfWeek.Sunday, "الأحد|يوم الأحد")),
        WeekdayTails = new("الموافق", "الموافق لـ"),
        From = new("من", "بين"),
        To = new("إلى", "حتى"),
        And = new("و"),
        YearMarks = new("م", "ميلادية", "ميلادي"),
        Of = new("من", "عام", "من عام", "سنة"),
    };

    private static TimeWords Times => new()
    {
        Name = "Arabic",
        BeforeNoon = new("صباحا", "ص"),
        AfterNoon = new("مساء", "مساءً", "بعد الظهر", "م"),
        Noon = new("ظهرا", "الظهر"),
        Midnight = new("منتصف الليل"),
        At = new("الساعة", "في الساعة", "على الساعة"),
        SlashBeforeMinutes = true,
        Zones = PhraseTable<string>.OfRows(
            ("America/New_York", "بتوقيت نيويورك"),
            ("Europe/Zurich", "بتوقيت جنيف"),
            ("Asia/Beirut", "بتوقيت بيروت"),
            ("Africa/Cairo", "بتوقيت القاهرة"),
            ("Etc/UTC", "بتوقيت غرينتش|بتوقيت غرينيتش"),
            ("", "بالتوقيت المحلي")),
    };
}
