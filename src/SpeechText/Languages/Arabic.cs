namespace SpeechText.Languages;

internal static partial class Arabic
{
    internal static Lexicon Lexicon { get; } = new()
    {
        Language = "ar",
        Script = Script.Arabic,
        ForeignLetters = "پچژگیکےٹڈڑںھہ",
        CannotEndSentence = WordSet.Of("في من على إلى الى عن أن إن أو و ثم لكن مع بين منذ حتى التي الذي الذين هذا هذه تلك ذلك كل قد لم لن لا ما"),
        Header = Header,
        Names = Names,
        Vocatives = Vocatives,
        Dates = Dates,
        Times = Times,
        States = States,
        Records = Records,
        References = References,
        Briefings = Briefings,
    };

    // Of a month's names, the last are those that PDF text gives with its letters changed about.
    private static DateWords Dates => new()
    {
        Name = "Arabic",
        Months = PhraseTable<int>.OfRows(
            (1, "يناير|كانون الثاني|جانفي"), (2, "فبراير|شباط|فيفري"), (3, "مارس|آذار|اذار"), (4, "أبريل|إبريل|ابريل|نيسان|أفريل"),
            (5, "مايو|أيار|ايار|ماي"), (6, "يونيو|يونيه|حزيران|جوان"), (7, "يوليو|يوليه|تموز|جويلية"), (8, "أغسطس|اغسطس|آب|غشت|أوت"),
            (9, "سبتمبر|أيلول|ايلول|شتنبر|سبتمرب"), (10, "أكتوبر|اكتوبر|تشرين الأول|تشرين الاول"),
            (11, "نوفمبر|تشرين الثاني|نونبر|نوفمرب"), (12, "ديسمبر|كانون الأول|كانون الاول|دجنبر|ديسمرب")),
        Weekdays = PhraseTable<DayOfWeek>.OfRows(
            (DayOfWeek.Monday, "الإثنين|الاثنين|يوم الإثنين|يوم الاثنين"), (DayOfWeek.Tuesday, "الثلاثاء|يوم الثلاثاء"),
            (DayOfWeek.Wednesday, "الأربعاء|الاربعاء|يوم الأربعاء|يوم الاربعاء"), (DayOfWeek.Thursday, "الخميس|يوم الخميس"),
            (DayOfWeek.Friday, "الجمعة|يوم الجمعة"), (DayOfWeek.Saturday, "السبت|يوم السبت"), (DayOfWeek.Sunday, "الأحد|الاحد|يوم الأحد|يوم الاحد")),
        From = new("من", "بين"),
        To = new("إلى", "الى", "حتى"),
        And = new("و"),
        YearMarks = new("م", "ميلادية", "ميلادي"),
        Of = new("من", "عام", "من عام", "سنة"),
    };

    private static TimeWords Times => new()
    {
        Name = "Arabic",
        BeforeNoon = new("صباحا", "صباحًا", "صباحاً", "ص"),
        AfterNoon = new("مساء", "مساءً", "بعد الظهر", "م"),
        Noon = new("ظهرا", "ظهرًا", "ظهراً", "الظهر"),
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
