namespace SpeechText.Languages;

internal static partial class Italian
{
    internal static Lexicon Lexicon { get; } = new()
    {
        Language = "it",
        CommonWords = WordSet.Of("""
            il di che lo gli della dei delle dello degli nel nella nelle nei negli sono è per con non un alla alle allo agli ai al dal dalla dalle dell nell all dall
            sul sulla sull si ha hanno anche più come questo questa questi queste nostro nostra nostri nostre tutti tutte essere stato stata loro noi ci tra fra così
            essi esse umani ma signor signora
            """),
        CannotEndSentence = WordSet.Of("""
            il lo la i gli le un uno una di del della dei degli delle dello da dal dalla dai dagli dalle in nel nella nei negli nelle con su sul sulla per tra fra e ed
            o ma che chi cui dove quando se come perché mentre a al alla ai agli alle nostro nostra nostri nostre questo questa questi queste è sono ha hanno non
            """),
        Header = Header,
        VersionLabels = PhraseTable<string>.OfRows(
            ("it", "versione italiana|testo italiano|in italiano|originale: italiano|italiano"),
            ("en", "versione inglese|testo inglese|in inglese|inglese"),
            ("fr", "versione francese|in francese|francese")),
        Names = Names,
        Vocatives = Vocatives,
        Times = Times,
        Dates = new()
        {
            Name = "Italian",
            Months = PhraseTable<int>.OfRows(
                (1, "gennaio"), (2, "febbraio"), (3, "marzo"), (4, "aprile"), (5, "maggio"), (6, "giugno"), (7, "luglio"), (8, "agosto"), (9, "settembre"),
                (10, "ottobre"), (11, "novembre"), (12, "dicembre")),
            Weekdays = PhraseTable<DayOfWeek>.OfRows(
                (DayOfWeek.Monday, "lunedì"), (DayOfWeek.Tuesday, "martedì"), (DayOfWeek.Wednesday, "mercoledì"), (DayOfWeek.Thursday, "giovedì"),
                (DayOfWeek.Friday, "venerdì"), (DayOfWeek.Saturday, "sabato"), (DayOfWeek.Sunday, "domenica")),
            OrdinalMarks = new("º", "°"),
            Of = new("di", "del", "dell'anno"),
            From = new("dal", "da"),
            To = new("al", "a"),
            And = new("e"),
        },
    };

    private static TimeWords Times => new()
    {
        Name = "Italian",
        BeforeNoon = new("del mattino", "di mattina"),
        AfterNoon = new("del pomeriggio", "di sera"),
        Noon = new("mezzogiorno"),
        Midnight = new("mezzanotte"),
        At = new("ore", "alle ore", "alle"),
        To = new("alle"),
        Zones = PhraseTable<string>.OfRows(
            ("America/New_York", "ora di New York"),
            ("Europe/Rome", "ora di Roma|ora italiana"),
            ("Etc/UTC", "GMT|UTC"),
            ("", "ora locale")),
    };
}
