namespace SpeechText.Languages;

internal static partial class French
{
    internal static Lexicon Lexicon { get; } = new()
    {
        Language = "fr",
        CommonWords = WordSet.Of("""
            la à l d le les des et est dans pour une du qui au aux par sur nous ce cette ces ne pas ont avec sont notre nos leur leurs son ses
            il elle plus être ainsi mais ou où vous je qu ont été fait tous toutes tout afin même comme aussi entre sans votre monsieur
            """),
        CannotEndSentence = WordSet.Of("""
            le la les l un une des du de d et ou ni mais à au aux en dans par pour sur sous avec sans chez vers entre parmi depuis pendant
            contre que qui dont où quand lorsque si comme car ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur
            leurs chaque est sont était étaient a ont avait avaient sera seront ne qu lorsqu puisqu
            """),
        PageWords = WordSet.Of("page"),
        Header = Header,
        VersionLabels = PhraseTable<string>.OfRows(
            ("fr", "version française|version francaise|version en français|texte français|français|en français|tout en français|original : français"),
            ("en", "version anglaise|version en anglais|texte anglais|anglais|en anglais|traduction anglaise"),
            ("es", "version espagnole|version en espagnol")),
        Names = Names,
        Vocatives = Vocatives,
        Dates = Dates,
        Times = Times,
        Attribution = Attribution,
        States = States,
        Coverage = Coverage,
        Releases = Releases,
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
        Name = "French",
        Months = PhraseTable<int>.OfRows(
            (1, "janvier|janv"), (2, "février|fevrier|févr|fevr|fév"), (3, "mars"), (4, "avril|avr"), (5, "mai"), (6, "juin"),
            (7, "juillet|juil"), (8, "août|aout"), (9, "septembre|sept"), (10, "octobre|oct"), (11, "novembre|nov"),
            (12, "décembre|decembre|déc|dec")),
        Weekdays = PhraseTable<DayOfWeek>.OfRows(
            (DayOfWeek.Monday, "lundi"), (DayOfWeek.Tuesday, "mardi"), (DayOfWeek.Wednesday, "mercredi"), (DayOfWeek.Thursday, "jeudi"),
            (DayOfWeek.Friday, "vendredi"), (DayOfWeek.Saturday, "samedi"), (DayOfWeek.Sunday, "dimanche")),
        OrdinalMarks = new("er", "ᵉʳ", "e", "ème"),
        Of = new("de"),
        From = new("du", "entre le", "de"),
        To = new("au", "jusqu'au", "à"),
        And = new("et", "et le"),
    };

    private static TimeWords Times => new()
    {
        Name = "French",
        Noon = new("midi"),
        Midnight = new("minuit"),
        At = new("à", "a", "dès", "vers"),
        Hours = new("h", "h.", "heures", "heure"),
        Minutes = new("mn", "min", "min.", "minutes"),
        Zones = PhraseTable<string>.OfRows(
            ("America/New_York", "heure de New York|heure de New-York|HAE|HNE|heure de l'Est|heure avancée de l'Est"),
            ("Europe/Zurich", "heure de Genève|heure suisse"),
            ("Europe/Paris", "heure de Paris"),
            ("Europe/Vienna", "heure de Vienne"),
            ("Europe/Brussels", "heure de Bruxelles"),
            ("Africa/Nairobi", "heure de Nairobi"),
            ("Etc/UTC", "GMT|UTC|TU|temps universel"),
            ("", "heure locale")),
    };
}
