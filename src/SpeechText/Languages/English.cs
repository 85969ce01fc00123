namespace SpeechText.Languages;

internal static partial class English
{
    internal static Lexicon Lexicon { get; } = new()
    {
        Language = "en",
        CommonWords = WordSet.Of("""
            the of and to in that is for on with as by this be are it our we have from has its at an not which will
            their also all more must was been these can they but or us you who would about between into those there
            """),
        CannotEndSentence = WordSet.Of("""
            the a an of and or but nor to in on at by for from with without within into onto upon over under between among
            through during against towards toward as than that which who whose whom if when while where because although
            its their our your his her my this these those every each both either neither is are was were be been has have
            had will would shall should must may might can could not
            """),
        PageWords = WordSet.Of("page"),
        Header = Header,
        VersionLabels = PhraseTable<string>.OfRows(
            ("en", "all-english|all english|all-english version|english version|english text|english|in english|english translation|unofficial english translation|unofficial translation|original: english"),
            ("fr", "all-french|all french|all-french version|french version|french text|french|in french|original: french"),
            ("es", "all-spanish|all-spanish version|spanish version|spanish text|spanish|in spanish|original: spanish"),
            ("ru", "russian version|russian|in russian|original: russian"),
            ("ar", "arabic version|arabic|in arabic|original: arabic"),
            ("zh", "chinese version|chinese|in chinese|original: chinese"),
            ("pt", "portuguese version|portuguese|original: portuguese")),
        Names = Names,
        Vocatives = Vocatives,
        Dates = Dates,
        Times = Times,
        States = States,
        References = References,
        Briefings = Briefings,
        Procedure = Procedure,
        Summary = Summary,
        Cover = Cover,
        Votes = Votes,
        Attribution = Attribution,
        Records = Records,
        Capacity = Capacity,
        Coverage = Coverage,
        Releases = Releases,
    };

    private static VocativeWords Vocatives => new()
    {
        Honorifics = new(
            "your excellency", "excellency", "your majesty", "your royal highness", "your highness", "your honour", "your eminence", "your holiness", "your grace",
            "your excellencies", "your majesties", "your royal highnesses", "your highnesses", "your honours", "your eminences", "your graces", "your beatitude"),
        Courtesies = new("Mr.", "Mr", "Mister", "Mrs.", "Ms.", "Ms", "Madam", "Madame", "Mdm", "Mdm.", "Sir"),
        Adjectives = WordSet.Of("dear distinguished esteemed honourable honorable respected excellent fellow my all your eminent permanent"),
        Parties = WordSet.Of("""
            excellencies excellences majesties highnesses ladies gentlemen ladies' colleagues friends delegates delegations members representatives participants guests
            students heads ministers ambassadors brothers sisters women men youth leaders partners judges professors honours
            """),
        Halves = WordSet.Of("ladies gentlemen"),
        Links = WordSet.Of("of the and to for on in & my all dear distinguished fellow"),
        FirstPerson = WordSet.Of("I we my our me us let"),
        Forums = PhraseSet.Of("""
            my delegation
            our delegation
            my country
            my own country
            my Government
            my people
            our Organization
            our Assembly
            our debate
            our deliberations
            this Assembly
            this General Assembly
            this Council
            this Committee
            this Organization
            this forum
            this rostrum
            this podium
            this Hall
            this debate
            this august body
            this session
            Mr. President
            Madam President
            Mr. Chairman
            Madam Chairman
            Madam Chair
            Mr. Chair
            Mr. Secretary-General
            Your Excellency
            Excellencies
            you, Sir
            distinguished delegates
            fellow delegates
            allow me
            permit me
            let me
            may I
            I should like to
            I would like to
            I wish to
            I congratulate
            we congratulate
            on behalf of my
            on my own behalf
            """),
        Invocations = new("in the name of god", "in the name of allah", "bismillah", "bismillahi", "bismillahir", "bismillahi rahmani", "bismi allah", "assalam", "assalamu", "assalaamu", "assalaam", "salaam", "shalom", "peace be upon you"),
        Greetings = new("thank you", "thank you very much", "thank you so much", "good morning", "good afternoon", "good evening"),
        Thanks = new("thank you", "i thank you", "thank you all", "i thank you all", "many thanks", "thanks", "with thanks", "i thank"),
        Blessings = new("god bless", "may god bless", "and may god bless", "and god bless", "may the lord bless", "may almighty god bless", "may the almighty bless"),
        AfterThanks = new(
            "for your attention", "for your kind attention", "for your time", "for listening", "very much", "so much", "once again", "again", "all",
            "for your time and attention", "for your very kind attention", "and"),
    };

    private static DateWords Dates => new()
    {
        Name = "English",
        Months = PhraseTable<int>.OfRows(
            (1, "January|Jan"), (2, "February|Feb"), (3, "March|Mar"), (4, "April|Apr"), (5, "May"), (6, "June|Jun"), (7, "July|Jul"),
            (8, "August|Aug"), (9, "September|Sept|Sep"), (10, "October|Oct"), (11, "November|Nov"), (12, "December|Dec")),
        Weekdays = PhraseTable<DayOfWeek>.OfRows(
            (DayOfWeek.Monday, "Monday|Mon"), (DayOfWeek.Tuesday, "Tuesday|Tues|Tue"), (DayOfWeek.Wednesday, "Wednesday|Wed"),
            (DayOfWeek.Thursday, "Thursday|Thurs|Thu"), (DayOfWeek.Friday, "Friday|Fri"), (DayOfWeek.Saturday, "Saturday|Sat"),
            (DayOfWeek.Sunday, "Sunday|Sun")),
        MonthsAreCapitalised = true,
        MonthMayLead = true,
        OrdinalMarks = new("st", "nd", "rd", "th"),
        Of = new("of", "day of"),
        From = new("from", "between"),
        To = new("to", "through", "until", "till"),
        And = new("and"),
    };

    private static TimeWords Times => new()
    {
        Name = "English",
        BeforeNoon = new("a.m.", "a.m", "am", "a. m.", "a .m."),
        AfterNoon = new("p.m.", "p.m", "pm", "p. m.", "p .m."),
        Noon = new("noon", "midday"),
        Midnight = new("midnight"),
        At = new("at"),
        To = new("to"),
        Hours = new("h"),
        WholeHours = new("hours", "hrs.", "hrs", "hr.", "hr", "o'clock"),
        Zones = PhraseTable<string>.OfRows(
            ("America/New_York", "New York time|NY time|N.Y. time|New York City time|EDT|EST|ET|Eastern time|Eastern Daylight Time|Eastern Standard Time"),
            ("Europe/Zurich", "Geneva time"),
            ("Europe/Paris", "Paris time"),
            ("Europe/Vienna", "Vienna time"),
            ("Europe/Rome", "Rome time"),
            ("Europe/Amsterdam", "The Hague time|Hague time"),
            ("Europe/London", "London time|BST"),
            ("Europe/Brussels", "Brussels time|CET|CEST|Central European Time|Central European Summer Time"),
            ("Africa/Nairobi", "Nairobi time|EAT|East Africa Time"),
            ("Africa/Addis_Ababa", "Addis Ababa time"),
            ("Asia/Bangkok", "Bangkok time"),
            ("Asia/Beirut", "Beirut time"),
            ("America/Santiago", "Santiago time"),
            ("Etc/UTC", "GMT|UTC|Greenwich Mean Time|Coordinated Universal Time"),
            ("", "local time")),
    };
}
