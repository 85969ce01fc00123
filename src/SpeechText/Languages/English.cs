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
        Coverage = Coverage,
        Releases = Releases,
    };

    private static HeaderWords Header => new()
    {
        Kinds = new(
            ("remarks", SpeechKind.Remarks), ("opening remarks", SpeechKind.Remarks), ("closing remarks", SpeechKind.Remarks),
            ("introductory remarks", SpeechKind.Remarks), ("welcoming remarks", SpeechKind.Remarks), ("concluding remarks", SpeechKind.Remarks),
            ("keynote remarks", SpeechKind.Remarks), ("statement", SpeechKind.Statement), ("official statement", SpeechKind.Statement),
            ("opening statement", SpeechKind.Statement), ("closing statement", SpeechKind.Statement), ("introductory statement", SpeechKind.Statement),
            ("national statement", SpeechKind.Statement), ("keynote statement", SpeechKind.Statement), ("address", SpeechKind.Address),
            ("opening address", SpeechKind.Address), ("keynote address", SpeechKind.Address), ("text of the address", SpeechKind.Address),
            ("speech", SpeechKind.Speech), ("keynote speech", SpeechKind.Speech), ("keynote", SpeechKind.Speech), ("opening speech", SpeechKind.Speech),
            ("message", SpeechKind.Message), ("video message", SpeechKind.Message), ("lecture", SpeechKind.Lecture), ("keynote lecture", SpeechKind.Lecture),
            ("intervention", SpeechKind.Intervention), ("toast", SpeechKind.Toast), ("joint statement", SpeechKind.Statement),
            ("country statement", SpeechKind.Statement), ("written statement", SpeechKind.Statement), ("oral statement", SpeechKind.Statement),
            ("general statement", SpeechKind.Statement), ("explanation of vote", SpeechKind.Statement), ("explanation of position", SpeechKind.Statement),
            ("acceptance speech", SpeechKind.Speech), ("welcome remarks", SpeechKind.Remarks), ("welcome address", SpeechKind.Address),
            ("closing address", SpeechKind.Address), ("inaugural address", SpeechKind.Address), ("special address", SpeechKind.Address)),
        By = new("by", "delivered by", "presented by", "made by", "given by", "read by", "as delivered by", "to be delivered by"),
        Of = new("of", "of the", "from", "from the"),
        OfNeedsOffice = true,
        Behalf = new("on behalf of", "also on behalf of", "speaking on behalf of", "in the name of"),
        Organizations = new(
            "united nations", "the united nations", "permanent mission of", "the permanent mission of", "permanent observer mission of",
            "delegation of", "republic of", "the republic of", "kingdom of", "state of", "commonwealth of", "union of", "federation of",
            "european union", "african union", "league of", "organization of", "organisation of", "international court of",
            "international criminal court", "international tribunal for", "international law commission", "world health organization"),
        Offices = new(
            "office of", "office for", "executive office of", "department of", "division of", "division for", "bureau of", "secretariat of",
            "ministry of", "codification division", "treaty section", "office"),
        OccasionCues = new("at", "at the", "at the occasion of", "on the occasion of", "during", "during the", "before", "before the"),
        OccasionLeads = new("to", "to the", "for the", "in the", "on the"),
        OccasionNouns = WordSet.Of("""
            session sessions meeting meetings debate conference assembly council summit forum symposium seminar workshop ceremony
            commemoration anniversary launch event events roundtable round-table table dialogue working group committee commission panel opening
            closing inauguration concert colloquium consultation consultations segment hearing course lecture congress celebration day
            """),
        Places = new(
            "new york", "geneva", "vienna", "nairobi", "the hague", "addis ababa", "bangkok", "beirut", "santiago", "paris", "rome", "bonn", "montreal",
            "washington", "london", "united nations headquarters", "un headquarters", "headquarters", "general assembly hall", "united nations, new york",
            "palais des nations", "trusteeship council chamber", "economic and social council chamber", "security council chamber", "conference room"),
        PlaceLeads = new("in", "at", "held in", "location:", "venue:", "place:"),
        Venues = WordSet.Of("university hall palace hotel centre center institute academy auditorium chamber headquarters campus embassy museum library"),
        Streets = WordSet.Of("street avenue floor plaza suite boulevard st ave"),
        SpokenOn = new("delivered on:", "delivered on", "delivered:", "speech given on"),
        PublishedOn = new("published", "published on", "published:", "posted", "posted on", "issued", "issued on", "last updated", "updated", "released", "release date:", "printed", "printed on"),
        Delivery = new(
            ("check against delivery", DeliveryNote.CheckAgainstDelivery), ("please check against delivery", DeliveryNote.CheckAgainstDelivery),
            ("kindly check against delivery", DeliveryNote.CheckAgainstDelivery), ("as delivered", DeliveryNote.AsDelivered),
            ("bilingual, as delivered", DeliveryNote.AsDelivered), ("trilingual, as delivered", DeliveryNote.AsDelivered),
            ("as prepared for delivery", DeliveryNote.AsPrepared), ("as prepared", DeliveryNote.AsPrepared)),
        Contacts = new("tel", "tel.", "telephone", "phone", "fax", "fax.", "e-mail", "email", "www", "http", "https"),
    };

    private static NameWords Names => new()
    {
        Honorifics = PhraseSet.Of("""
            Mr.
            Mr
            Mrs.
            Mrs
            Ms.
            Ms
            Miss
            Sir
            Dame
            Lord
            Lady
            H.E.
            HE
            H.E
            H. E.
            H.H.
            H.M.
            H.R.H.
            His Excellency
            Her Excellency
            His Majesty
            Her Majesty
            His Highness
            Her Highness
            His Royal Highness
            Her Royal Highness
            His Serene Highness
            His Holiness
            His Eminence
            the Honourable
            the Honorable
            Honourable
            Honorable
            the Hon.
            the Hon
            Hon.
            Hon
            the Right Honourable
            the Rt. Hon.
            the Rt Hon
            the Rt. Hon
            the Rt Hon.
            Right Honourable
            Rt. Honourable
            Rt. Hon.
            Rt Hon.
            Rt. Hon
            Rt Hon
            the Right Hon.
            """),
        Ranks = PhraseSet.Of("""
            Ambassador
            Judge
            Justice
            Professor
            Prof.
            Prof
            Dr.
            Dr
            Doctor
            Senator
            General
            Lieutenant General
            Major General
            Brigadier
            Colonel
            Captain
            Admiral
            Cardinal
            Archbishop
            Bishop
            Monsignor
            Sheikh
            Sheikha
            Prince
            Princess
            Prosecutor
            Minister
            President
            """),
        Particles = WordSet.Of("de del della di da do dos das du des la le el al van von der den ter ten bin bint ibn ben y e zu af"),
        PostNominals = PhraseSet.Of("""
            QC
            Q.C.
            KC
            K.C.
            SC
            S.C.
            MP
            M.P.
            PhD
            PhD.
            Ph.D.
            OBE
            O.B.E.
            CBE
            C.B.E.
            KBE
            MBE
            CMG
            KCMG
            GCMG
            C.G.H.
            C.G.H
            G.C.S.K.
            LL.M.
            Esq.
            """),
        TitleNouns = WordSet.Of("""
            President Vice-President Minister Vice-Minister Secretary Secretary-General Under-Secretary-General Under-Secretary
            Undersecretary-General Deputy Assistant Counsel Counsellor Director Director-General Representative Ambassador Chair Chairman
            Chairperson Chairwoman Vice-Chair Commissioner Prosecutor Judge Registrar Head Chief Envoy Adviser Advisor Coordinator Rapporteur
            Administrator General Governor Governor-General King Queen Prince Princess Emir Sultan Chancellor Premier Speaker Commander Commander-in-Chief
            Attorney-General Attorney Solicitor Delegate Expert Observer Professor Dean Rector Mayor Commissioner-General Executive Officer Spokesperson
            Spokesman Spokeswoman Leader Member Mediator Inspector Comptroller Controller Principal Facilitator Nuncio Chargé Chargée Charge d'Affaires
            Plenipotentiary Attaché President-elect Secretary-designate Vice-Chairman Vice-Chairperson Co-Chair Co-Chairs Consul Taoiseach Treasurer
            Specialist Analyst Fellow Counselor Researcher Lawyer Manager Associate Interim Chef Cabinet Convener Champion
            """),
        Generations = new("Jr.", "Jr", "Sr.", "III"),
        Fields = WordSet.Of("""
            Republic Kingdom State States Union Federation Government Nation Foreign International Political Legal Humanitarian Social Economic Human Public
            Environmental Sustainable External Defence Defense Forces Armed Army Navy Police National Central Bank Mission Delegation Security Permanent
            """),
        FieldEnds = WordSet.Of("Affairs Rights Relations Refugees Cooperation Nations UN"),
        TitlePrefixes = WordSet.Of("prime vice deputy permanent foreign executive assistant special acting first senior legal"),
        OwnerLinks = WordSet.Of("of"),
        TitleLinks = WordSet.Of("of for to on in at from"),
        And = WordSet.Of("and &"),
        SmallWords = WordSet.Of("a an the of and or for to in on at by with from as"),
        Acronyms = WordSet.Of("UN EU AU ICC ICJ USA UK UAE NGO UNESCO UNICEF UNDP UNHCR UNEP UNODC WHO FAO IAEA ILO IMO WTO NATO OSCE ASEAN CARICOM G77 SIDS LDC"),
    };

    private static VocativeWords Vocatives => new()
    {
        Honorifics = new(
            "your excellency", "excellency", "your majesty", "your royal highness", "your highness", "your honour", "your eminence", "your holiness", "your grace"),
        Courtesies = new("Mr.", "Mr", "Mrs.", "Ms.", "Ms", "Madam", "Madame", "Mdm", "Mdm.", "Sir"),
        Adjectives = WordSet.Of("dear distinguished esteemed honourable honorable respected excellent fellow my all your eminent permanent"),
        Parties = WordSet.Of("""
            excellencies excellences majesties highnesses ladies gentlemen ladies' colleagues friends delegates delegations members representatives participants guests
            students heads ministers ambassadors brothers sisters women men youth leaders partners judges professors honours
            """),
        Halves = WordSet.Of("ladies gentlemen"),
        Links = WordSet.Of("of the and to for on in & my all dear distinguished fellow"),
        FirstPerson = WordSet.Of("I we my our me us let"),
        Invocations = new("in the name of god", "in the name of allah", "bismillah", "bismillahi", "bismillahir", "bismillahi rahmani", "bismi allah", "assalam", "assalamu", "salaam", "shalom", "peace be upon you"),
        Greetings = new("thank you", "thank you very much", "thank you so much", "good morning", "good afternoon", "good evening"),
        Thanks = new("thank you", "i thank you", "thank you all", "i thank you all", "many thanks", "thanks", "with thanks", "i thank"),
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
        BeforeNoon = new("a.m.", "a.m", "am", "a. m."),
        AfterNoon = new("p.m.", "p.m", "pm", "p. m."),
        Noon = new("noon", "midday"),
        Midnight = new("midnight"),
        At = new("at"),
        To = new("to"),
        Hours = new("h"),
        WholeHours = new("hours", "hrs.", "hrs", "hr.", "hr", "o'clock"),
        Zones = PhraseTable<string>.OfRows(
            ("America/New_York", "New York time|New York City time|EDT|EST|ET|Eastern time|Eastern Daylight Time|Eastern Standard Time"),
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
