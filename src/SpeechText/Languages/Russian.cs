namespace SpeechText.Languages;

internal static partial class Russian
{
    internal static Lexicon Lexicon { get; } = new()
    {
        Language = "ru",
        Script = Script.Cyrillic,
        // The hard sign stands in one Russian letter of two thousand and in one Bulgarian letter of fifty.
        ForeignLetters = "ъіїєґўљњћђџјѓќѕѐѝәөүұқғңһ",
        CommonWords = WordSet.Of("""
            и в на не с по от за до что для как мы к из это его их наш наша наши наших нашей нашего также которые который которая которых все всех всем более он она
            они при но был была были быть том этом этого этой эти года году чтобы только так во со об нас вам вас вы я мир мира уже ещё еще
            между является являются было необходимо если ее её который государств стран
            """),
        CannotEndSentence = WordSet.Of("""
            и в во не на с со что по для как к ко из от за при до или но а о об у над под перед между через без ради после который которая
            которое которые чтобы если когда где чем ни же бы его её их наш наша наше наши
            """),
        PageWords = WordSet.Of("страница стр"),
        Header = Header,
        VersionLabels = PhraseTable<string>.OfRows(
            ("ru", "русский текст|версия на русском языке|на русском языке|русский"),
            ("en", "английский текст|на английском языке|перевод на английский язык")),
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
        Name = "Russian",
        Months = PhraseTable<int>.OfRows(
            (1, "января|январь|янв"), (2, "февраля|февраль|февр|фев"), (3, "марта|март|мар"), (4, "апреля|апрель|апр"), (5, "мая|май"),
            (6, "июня|июнь|июн"), (7, "июля|июль|июл"), (8, "августа|август|авг"), (9, "сентября|сентябрь|сент|сен"),
            (10, "октября|октябрь|окт"), (11, "ноября|ноябрь|нояб|ноя"), (12, "декабря|декабрь|дек")),
        Weekdays = PhraseTable<DayOfWeek>.OfRows(
            (DayOfWeek.Monday, "понедельник"), (DayOfWeek.Tuesday, "вторник"), (DayOfWeek.Wednesday, "среда|среду"),
            (DayOfWeek.Thursday, "четверг"), (DayOfWeek.Friday, "пятница|пятницу"), (DayOfWeek.Saturday, "суббота|субботу"),
            (DayOfWeek.Sunday, "воскресенье")),
        OrdinalMarks = new("-е", "-го", "-ое"),
        From = new("с", "со", "между"),
        To = new("по", "до"),
        And = new("и"),
        YearMarks = new("года", "год", "году", "г.", "г"),
    };

    private static TimeWords Times => new()
    {
        Name = "Russian",
        BeforeNoon = new("часов утра", "час. утра", "ч. утра"),
        AfterNoon = new("часов дня", "часов вечера", "час. дня", "час. вечера", "часа дня"),
        Noon = new("полдень"),
        Midnight = new("полночь"),
        At = new("в"),
        Hours = new("ч.", "ч", "час.", "час", "часов", "часа"),
        Minutes = new("м.", "м", "мин.", "мин", "минут", "минуты", "минута"),
        Zones = PhraseTable<string>.OfRows(
            ("America/New_York", "по нью-йоркскому времени|время нью-йоркское|нью-йоркское время|по времени Нью-Йорка"),
            ("Europe/Zurich", "по женевскому времени|женевское время"),
            ("Europe/Moscow", "по московскому времени|московское время|мск"),
            ("Etc/UTC", "по Гринвичу|GMT|UTC"),
            ("", "по местному времени|местное время")),
    };
}
