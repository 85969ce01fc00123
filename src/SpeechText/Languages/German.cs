namespace SpeechText.Languages;

internal static partial class German
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
        Header = Header,
        VersionLabels = PhraseTable<string>.OfRows(
            ("de", "deutsche fassung|deutsche version|auf deutsch|original: deutsch|deutsch"),
            ("en", "englische fassung|englische version|auf englisch|englisch"),
            ("fr", "französische fassung|auf französisch|französisch")),
        Names = Names,
        Vocatives = Vocatives,
        Times = Times,
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
            Of = new("des jahres"),
            From = new("vom", "von"),
            To = new("bis", "bis zum", "–"),
            And = new("und"),
        },
    };

    private static TimeWords Times => new()
    {
        Name = "German",
        BeforeNoon = new("vormittags", "morgens"),
        AfterNoon = new("nachmittags", "abends"),
        Noon = new("zwölf uhr mittags"),
        Midnight = new("mitternacht"),
        At = new("um", "ab"),
        To = new("bis"),
        Hours = new("uhr", "h"),
        WholeHours = new("uhr", "h"),
        Zones = PhraseTable<string>.OfRows(
            ("America/New_York", "New Yorker Zeit|Ortszeit New York"),
            ("Europe/Berlin", "MEZ|MESZ"),
            ("Etc/UTC", "GMT|UTC"),
            ("", "Ortszeit")),
    };
}
