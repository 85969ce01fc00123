namespace SpeechText.Languages;

internal static partial class Portuguese
{
    internal static Lexicon Lexicon { get; } = new()
    {
        Language = "pt",
        CommonWords = WordSet.Of("""
            o os um uma do da dos das no na nas em ao aos à às é com não são pelo pela pelos pelas seu seus nosso nossa nossos nossas isso isto essa mais
            também foi tem têm temos há até já muito muitos ser estar está entre todos toda todas nós ou mas senhor senhora países mundo sobre quando ainda onde foram
            pois assim num numa esta deste desta desse dessa nesta neste
            """),
        CannotEndSentence = WordSet.Of("""
            o a os as um uma uns umas de do da dos das em no na nos nas e ou nem mas que quem cujo cuja onde quando se como porque embora enquanto por pelo pela pelos
            pelas para com sem sobre entre até desde durante contra segundo ante sob após ao aos à às num numa seu sua seus suas nosso nossa nossos nossas este esta
            estes estas esse essa esses essas cada é são era eram foi foram ser há tem têm será serão muito
            """),
        Header = Header,
        VersionLabels = PhraseTable<string>.OfRows(
            ("pt", "versão em português|versão portuguesa|português|em português|original: português"),
            ("en", "versão em inglês|versão inglesa|inglês|tradução inglesa")),
        Names = Names,
        Vocatives = Vocatives,
        Dates = Dates,
        Times = Times,
    };

    private static DateWords Dates => new()
    {
        Name = "Portuguese",
        Months = PhraseTable<int>.OfRows(
            (1, "janeiro|jan"), (2, "fevereiro|fev"), (3, "março|marco|mar"), (4, "abril|abr"), (5, "maio|mai"), (6, "junho|jun"), (7, "julho|jul"),
            (8, "agosto|ago"), (9, "setembro|set"), (10, "outubro|out"), (11, "novembro|nov"), (12, "dezembro|dez")),
        Weekdays = PhraseTable<DayOfWeek>.OfRows(
            (DayOfWeek.Monday, "segunda-feira"), (DayOfWeek.Tuesday, "terça-feira"), (DayOfWeek.Wednesday, "quarta-feira"),
            (DayOfWeek.Thursday, "quinta-feira"), (DayOfWeek.Friday, "sexta-feira"), (DayOfWeek.Saturday, "sábado|sabado"), (DayOfWeek.Sunday, "domingo")),
        OrdinalMarks = new("º", "°", ".º"),
        Of = new("de", "do", "do ano de"),
        From = new("de", "desde", "entre"),
        To = new("a", "até"),
        And = new("e"),
    };

    private static TimeWords Times => new()
    {
        Name = "Portuguese",
        BeforeNoon = new("da manhã"),
        AfterNoon = new("da tarde", "da noite"),
        Noon = new("meio-dia"),
        Midnight = new("meia-noite"),
        At = new("às", "à", "as"),
        To = new("a", "às"),
        Hours = new("h"),
        Minutes = new("min", "m"),
        WholeHours = new("horas", "hora", "hrs", "hs", "h"),
        Zones = PhraseTable<string>.OfRows(
            ("America/New_York", "hora de Nova Iorque|hora de Nova York|horário de Nova York"),
            ("Europe/Zurich", "hora de Genebra"),
            ("Europe/Lisbon", "hora de Lisboa"),
            ("America/Sao_Paulo", "hora de Brasília|horário de Brasília"),
            ("Etc/UTC", "GMT|UTC"),
            ("", "hora local|horário local")),
    };
}
