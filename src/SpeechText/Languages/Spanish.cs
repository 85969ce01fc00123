namespace SpeechText.Languages;

internal static partial class Spanish
{
    internal static Lexicon Lexicon { get; } = new()
    {
        Language = "es",
        CommonWords = WordSet.Of("""
            el en y los las del una con por su sus lo al es nuestro nuestra nuestros nuestras este esta estos estas más pero sino muy
            también ha han hemos ser son está están hacia hasta todos todas todo sobre porque nos desde señor señora así donde cuando fue
            """),
        CannotEndSentence = WordSet.Of("""
            el la los las lo un una unos unas de del y e o u ni pero sino a al en con por para sin sobre entre hacia hasta desde durante
            contra según ante bajo tras que quien quienes cuyo cuya cuando donde como si porque aunque mientras su sus nuestro nuestra
            nuestros nuestras este esta estos estas ese esa esos esas cada es son era eran fue ser ha han había será serán se muy
            """),
        PageWords = WordSet.Of("página pagina pág"),
        Header = Header,
        VersionLabels = PhraseTable<string>.OfRows(
            ("es", "versión en español|versión española|texto en español|español|en español|original: español"),
            ("en", "versión en inglés|versión inglesa|texto en inglés|inglés|en inglés|traducción al inglés"),
            ("fr", "versión en francés|versión francesa|en francés")),
        Names = Names,
        Vocatives = Vocatives,
        Dates = Dates,
        Times = Times,
        Attribution = Attribution,
        Releases = Releases,
        States = States,
        Records = Records,
        Capacity = Capacity,
        References = References,
        Briefings = Briefings,
        Procedure = Procedure,
        Summary = Summary,
        Cover = Cover,
        Votes = Votes,
    };

    private static DateWords Dates => new()
    {
        Name = "Spanish",
        Months = PhraseTable<int>.OfRows(
            (1, "enero|ene"), (2, "febrero|feb"), (3, "marzo"), (4, "abril|abr"), (5, "mayo"), (6, "junio|jun"), (7, "julio|jul"),
            (8, "agosto|ago"), (9, "septiembre|setiembre|sept|sep|set"), (10, "octubre|oct"), (11, "noviembre|nov"), (12, "diciembre|dic")),
        Weekdays = PhraseTable<DayOfWeek>.OfRows(
            (DayOfWeek.Monday, "lunes"), (DayOfWeek.Tuesday, "martes"), (DayOfWeek.Wednesday, "miércoles|miercoles"),
            (DayOfWeek.Thursday, "jueves"), (DayOfWeek.Friday, "viernes"), (DayOfWeek.Saturday, "sábado|sabado"), (DayOfWeek.Sunday, "domingo")),
        OrdinalMarks = new("º", "°", ".º", ".er", "er", "ro"),
        Of = new("de", "del", "del año", "de año"),
        From = new("del", "desde el", "entre el"),
        To = new("al", "a", "hasta el"),
        And = new("y", "y el", "y del"),
    };

    private static TimeWords Times => new()
    {
        Name = "Spanish",
        BeforeNoon = new("a.m.", "a.m", "am", "a. m.", "a .m.", "de la mañana"),
        AfterNoon = new("p.m.", "p.m", "pm", "p. m.", "p .m.", "de la tarde", "de la noche"),
        Noon = new("del mediodía", "mediodía"),
        Midnight = new("medianoche", "de la medianoche"),
        At = new("a las", "a la"),
        To = new("a", "a las"),
        Hours = new("h"),
        WholeHours = new("horas", "hora", "hrs.", "hrs", "hs.", "hs", "h.", "h"),
        Zones = PhraseTable<string>.OfRows(
            ("America/New_York", "hora de Nueva York"),
            ("Europe/Zurich", "hora de Ginebra"),
            ("Europe/Madrid", "hora de Madrid"),
            ("America/Santiago", "hora de Santiago"),
            ("America/Mexico_City", "hora de México|hora de la Ciudad de México"),
            ("Etc/UTC", "GMT|UTC"),
            ("", "hora local")),
    };
}
