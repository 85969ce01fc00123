namespace SpeechText.Languages;

internal static partial class English
{
    private static HeaderWords Header => new()
    {
        Kinds = PhraseTable<SpeechKind>.OfRows(
            (SpeechKind.Remarks, """
                remarks|opening remarks|closing remarks|introductory remarks|welcoming remarks|welcome remarks|concluding remarks|keynote remarks|
                presentation|talking points|speaking notes
                """),
            (SpeechKind.Statement, """
                statement|official statement|opening statement|closing statement|introductory statement|national statement|keynote statement|joint statement|
                country statement|written statement|oral statement|general statement|explanation of vote|explanation of position|draft statement|
                prepared statement|final statement|right of reply|first right of reply|second right of reply|statement in right of reply|statement in exercise of the right of reply|text of the statement|full text of the statement|declaration|contribution
                """),
            (SpeechKind.Address, """
                address|opening address|closing address|keynote address|inaugural address|special address|welcome address|text of the address|
                full text of the address|text of address
                """),
            (SpeechKind.Speech, """
                speech|keynote speech|keynote|opening speech|closing speech|acceptance speech|draft speech|text of the speech|full text of the speech|text of speech
                """),
            (SpeechKind.Message, "message|video message|new year message"),
            (SpeechKind.Lecture, "lecture|keynote lecture"),
            (SpeechKind.Intervention, "intervention"),
            (SpeechKind.Briefing, "briefing|opening briefing"),
            (SpeechKind.Toast, "toast")),
        By = new("by", "delivered by", "presented by", "made by", "given by", "read by", "as delivered by", "to be delivered by"),
        Of = new("of", "of the", "from", "from the"),
        OfNeedsOffice = true,
        Behalf = new("on behalf of", "also on behalf of", "delivered on behalf of", "made on behalf of", "speaking on behalf of", "in the name of"),
        Organizations = new(
            "united nations", "the united nations", "permanent mission of", "the permanent mission of", "permanent observer mission of", "permanent mission to",
            "delegation of", "the delegation of", "government of", "the government of", "republic of", "the republic of", "kingdom of", "state of", "commonwealth of", "union of", "federation of",
            "european union", "african union", "league of", "organization of", "organisation of", "international court of",
            "international criminal court", "international tribunal for", "international law commission", "world health organization"),
        BodyNouns = WordSet.Of("""
            delegation union league organization organisation programme fund agency committee council commission court tribunal bank association federation forum secretariat office institute alliance coalition initiative society movement order conference parliament university foundation department mission
            """),
        Offices = new(
            "office of", "office for", "executive office of", "department of", "division of", "division for", "bureau of", "secretariat of",
            "ministry of", "codification division", "treaty section", "office",
            "the president of the general assembly", "president of the general assembly of the united nations"),
        OfficeAcronyms = WordSet.Of("PGA SG DSG UNHCHR"),
        OccasionCues = new("aboard", "at", "at the", "at the occasion of", "on the occasion of", "during", "during the", "before", "before the"),
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
        PlaceLeads = new("in", "at", "held in", "location:", "venue:", "place:", "location", "venue"),
        PlaceLabels = new("location", "venue", "place"),
        Venues = WordSet.Of("university hall palace hotel centre center institute academy auditorium chamber headquarters campus embassy museum library"),
        Streets = WordSet.Of("street avenue floor plaza suite boulevard st ave"),
        SpokenOn = new("delivered on:", "delivered on", "delivered:", "speech given on"),
        PublishedOn = new("final", "final version", "draft", "version of", "published", "published on", "published:", "posted", "posted on", "issued", "issued on", "last updated", "updated", "released", "release date:", "printed", "printed on"),
        Delivery = new(
            ("check against delivery", DeliveryNote.CheckAgainstDelivery), ("please check against delivery", DeliveryNote.CheckAgainstDelivery),
            ("kindly check against delivery", DeliveryNote.CheckAgainstDelivery), ("to be checked against delivery", DeliveryNote.CheckAgainstDelivery),
            ("check upon delivery", DeliveryNote.CheckAgainstDelivery), ("the spoken word prevails", DeliveryNote.CheckAgainstDelivery), ("spoken word prevails", DeliveryNote.CheckAgainstDelivery),
            ("prepared for delivery", DeliveryNote.AsPrepared), ("as delivered", DeliveryNote.AsDelivered),
            ("bilingual, as delivered", DeliveryNote.AsDelivered), ("trilingual, as delivered", DeliveryNote.AsDelivered),
            ("as recorded", DeliveryNote.AsDelivered), ("video message – as recorded", DeliveryNote.AsDelivered), ("video message - as recorded", DeliveryNote.AsDelivered),
            ("as prepared for delivery", DeliveryNote.AsPrepared), ("as prepared", DeliveryNote.AsPrepared),
            ("transcript of the speech, exactly as it was delivered", DeliveryNote.AsDelivered), ("exactly as it was delivered", DeliveryNote.AsDelivered)),
        TranslationNotes = new("translation", "unofficial translation", "courtesy translation", "english translation", "official translation", "translated from spanish", "translated from french", "translated from arabic", "translated from russian"),
        ThemeLabels = new("theme"),
        PageLines = new(
            "you are here", "skip to main content", "skip to content", "select page", "share this", "share", "back to top", "go to top", "print", "print this page", "download", "email this page",
            "toggle navigation", "main menu", "breadcrumb"),
        Contacts = new("tel", "tel.", "telephone", "phone", "fax", "fax.", "e-mail", "email", "www", "http", "https"),
    };
}
