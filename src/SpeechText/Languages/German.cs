namespace SpeechText.Languages;

internal static class German
{
    internal static Lexicon Lexicon { get; } = new()
    {
        Language = "de",
        CommonWords = WordSet.Of("""
            der die und ist nicht wir zu den dem mit von für auf ein eine einer einem einen im sich auch als wie haben hat werden wird sind dass aber unser unsere
            unserer unseren ihr ihre sie ich bei nach durch über oder nur noch vor zur zum aus kann müssen diese dieser dieses das alle deren wenn so uns
            """),
        CannotEndSentence = WordSet.Of("""
            der die das den dem des ein eine einer einem einen eines und oder aber in im an am auf aus bei mit nach von vom zu zum zur für durch über unter ohne gegen
            um vor zwischen dass wenn weil als wie unser unsere unserer unseren ihre ihr sein seine diese dieser dieses ist sind hat haben wird werden nicht
            """),
        Vocatives = Vocatives,
        Dates = new()
        {
            Name = "German",
            Months = PhraseTable<int>.OfRows(
                (1, "Januar|Jänner"), (2, "Februar"), (3, "März"), (4, "April"), (5, "Mai"), (6, "Juni"), (7, "Juli"), (8, "August"), (9, "September"),
                (10, "Oktober"), (11, "November"), (12, "Dezember")),
            Weekdays = PhraseTable<DayOfWeek>.OfRows(
                (DayOfWeek.Monday, "Montag"), (DayOfWeek.Tuesday, "Dienstag"), (DayOfWeek.Wednesday, "Mittwoch"), (DayOfWeek.Thursday, "Donnerstag"),
                (DayOfWeek.Friday, "Freitag"), (DayOfWeek.Saturday, "Samstag|Sonnabend"), (DayOfWeek.Sunday, "Sonntag")),
            OrdinalMarks = new("."),
        },
    };

    private static VocativeWords Vocatives => new()
    {
        Honorifics = new("eure exzellenz", "exzellenz"),
        Courtesies = new("Herr", "Frau"),
        Adjectives = WordSet.Of("sehr geehrter geehrte geehrten verehrte verehrter liebe lieber meine"),
        Parties = WordSet.Of("exzellenzen damen herren kolleginnen kollegen freunde delegierte"),
        Links = WordSet.Of("und der des die von"),
        FirstPerson = WordSet.Of("ich wir uns unser unsere mein meine mich mir"),
        Thanks = new("vielen dank", "danke", "ich danke ihnen", "herzlichen dank", "danke schön"),
        AfterThanks = new("für ihre aufmerksamkeit", "für die aufmerksamkeit", "ihnen", "ihnen allen", "und"),
    };
}
