namespace SpeechText.Languages;

internal static class Italian
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
        Vocatives = Vocatives,
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
        },
    };

    private static VocativeWords Vocatives => new()
    {
        Honorifics = new("vostra eccellenza", "eccellenza", "vostra santità"),
        Courtesies = new("Signor", "Signora"),
        Adjectives = WordSet.Of("caro cara cari care gentile gentili onorevole onorevoli distinti illustri stimati"),
        Parties = WordSet.Of("eccellenze signore signori colleghi amici amiche delegati ministri ambasciatori"),
        Halves = WordSet.Of("signore signori"),
        Links = WordSet.Of("di del della dei delle degli e la il le i gli"),
        FirstPerson = WordSet.Of("io mi noi ci nostro nostra nostri nostre mio mia"),
        Thanks = new("grazie", "molte grazie", "grazie mille", "vi ringrazio", "la ringrazio"),
        AfterThanks = new("per l'attenzione", "per la vostra attenzione", "a tutti", "a tutte e a tutti", "e"),
    };
}
