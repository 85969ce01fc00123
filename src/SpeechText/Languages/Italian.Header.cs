namespace SpeechText.Languages;

internal static partial class Italian
{
    private static HeaderWords Header => new()
    {
        Kinds = PhraseTable<SpeechKind>.OfRows(
            (SpeechKind.Statement, "dichiarazione|dichiarazione nazionale|dichiarazione congiunta|dichiarazione di apertura|dichiarazione di chiusura|dichiarazione finale|dichiarazione di voto|comunicato"),
            (SpeechKind.Address, "allocuzione|indirizzo di saluto|saluto"),
            (SpeechKind.Speech, "discorso|discorso di apertura|discorso di chiusura|discorso inaugurale|testo del discorso|prolusione"),
            (SpeechKind.Remarks, "osservazioni|osservazioni introduttive|osservazioni conclusive|parole di apertura|parole di benvenuto|saluti introduttivi"),
            (SpeechKind.Message, "messaggio|videomessaggio|messaggio video"),
            (SpeechKind.Intervention, "intervento|intervento nazionale|intervento di apertura|testo dell'intervento|testo dell’intervento"),
            (SpeechKind.Lecture, "lezione|lectio magistralis|conferenza"),
            (SpeechKind.Toast, "brindisi")),
        By = new("pronunciato da", "pronunciata da", "pronunciato dal", "pronunciata dal", "pronunciato dalla", "tenuto da", "tenuto dal", "tenuto dalla", "letto da", "letto dal", "resa da", "reso da", "da parte di", "a cura di", "da", "dal", "dalla"),
        Of = new("di", "del", "della", "dello", "dell'", "dell’", "dei"),
        Behalf = new("a nome di", "a nome del", "a nome della", "a nome dell'", "a nome dell’", "a nome dei", "in nome di", "per conto di", "per conto del"),
        Organizations = new(
            "nazioni unite", "le nazioni unite", "organizzazione delle nazioni unite", "missione permanente", "rappresentanza permanente", "missione permanente di osservazione",
            "missione permanente della", "delegazione di", "delegazione della", "governo della", "governo di", "repubblica", "repubblica di", "santa sede", "stato della città del vaticano",
            "confederazione svizzera", "unione europea", "unione africana", "corte penale internazionale", "corte internazionale"),
        BodyNouns = WordSet.Of("""
            unione lega organizzazione programma fondo agenzia comitato consiglio commissione corte tribunale banca associazione federazione foro segretariato ufficio istituto alleanza
            società movimento ordine conferenza parlamento università fondazione dipartimento
            """),
        Offices = new("ministero degli", "ministero della", "ministero dell'", "ministero di", "ministero", "segreteria di stato", "presidenza della", "presidenza del", "ufficio del", "ufficio di", "dipartimento federale", "dipartimento di"),
        OccasionCues = new(
            "in occasione di", "in occasione del", "in occasione della", "in occasione dell'", "in occasione dell’", "in occasione dei", "nel corso di", "nel corso del", "nel corso della",
            "nell'ambito del", "nell’ambito del", "nell'ambito della", "nell’ambito della", "durante il", "durante la", "durante"),
        OccasionLeads = new("al", "alla", "all'", "all’", "allo", "ai", "nel", "nella", "davanti al", "davanti alla", "davanti all'", "davanti all’", "dinanzi al", "dinanzi alla", "dinanzi all'", "dinanzi all’"),
        OccasionLinks = new("al", "alla", "all'", "all’", "allo", "nel", "nella", "davanti al", "davanti alla", "davanti all'", "davanti all’", "dinanzi al", "dinanzi alla", "dinanzi all'", "dinanzi all’"),
        OccasionNouns = WordSet.Of("""
            dibattito sessione sessioni riunione riunioni assemblea conferenza consiglio vertice foro simposio seminario cerimonia commemorazione anniversario lancio evento dialogo gruppo
            comitato commissione apertura chiusura incontro segmento giornata tavola plenaria
            """),
        Places = new("new york", "ginevra", "vienna", "nairobi", "l'aia", "l’aia", "parigi", "roma", "bruxelles", "berna", "città del vaticano", "sede delle nazioni unite", "palazzo di vetro"),
        PlaceLeads = new("luogo:", "luogo"),
        PlaceLabels = new("luogo"),
        SpokenOn = new("pronunciato il", "pronunciata il", "tenuto il"),
        PublishedOn = new("pubblicato il", "pubblicata il", "aggiornato il"),
        Delivery = PhraseTable<DeliveryNote>.OfRows(
            (DeliveryNote.CheckAgainstDelivery, "fa fede il testo pronunciato|fa fede il discorso pronunciato|fa fede quanto pronunciato|vale il testo pronunciato|verificare con il testo pronunciato|fa stato la versione orale|vale il discorso orale"),
            (DeliveryNote.AsDelivered, "come pronunciato|testo pronunciato|nella versione pronunciata"),
            (DeliveryNote.AsPrepared, "testo preparato")),
        Contacts = new("tel", "tel.", "telefono", "fax", "e-mail", "www", "http", "https"),
    };

    private static NameWords Names => new()
    {
        Honorifics = PhraseSet.Of("""
            Sig.
            Sig
            Sig.ra
            Signor
            Signora
            Signore
            S.E.
            S. E.
            S.E. il Signor
            S.E. la Signora
            S.E. Mons.
            S.Em.
            S. Em.
            Sua Eccellenza
            Sua Eccellenza il Signor
            Sua Eccellenza la Signora
            Sua Santità
            Sua Eminenza
            Sua Maestà
            Sua Altezza
            On.
            Onorevole
            On.le
            Sen.
            H.E.
            """),
        Ranks = new(
            "Ambasciatore", "Ambasciatrice", "Amb.", "Dottor", "Dottore", "Dottoressa", "Dott.", "Dott.ssa", "Dr.", "Professor", "Professore", "Professoressa", "Prof.", "Prof.ssa", "Ing.", "Avv.",
            "Giudice", "Generale", "Colonnello", "Ammiraglio", "Cardinale", "Card.", "Arcivescovo", "Monsignor", "Mons.", "Padre"),
        Particles = WordSet.Of("di de del della dei da dal lo la li van von"),
        TitleNouns = WordSet.Of("""
            presidente vicepresidente ministro ministra viceministro viceministra sottosegretario sottosegretaria segretario segretaria generale aggiunto aggiunta vice cancelliere
            consigliere consigliera direttore direttrice rappresentante permanente ambasciatore ambasciatrice commissario commissaria procuratore procuratrice giudice capo inviato inviata
            coordinatore coordinatrice relatore relatrice amministratore governatore re regina principe principessa portavoce delegato delegata senatore senatrice deputato deputata
            osservatore osservatrice nunzio prefetto sindaco straordinario straordinaria plenipotenziario speciale reggente incaricato incaricata consulente addetto addetta console
            """),
        TitlePrefixes = WordSet.Of("primo prima vice alto alta"),
        TitlesBeginWithNoun = true,
        OwnerLinks = WordSet.Of("di del della dello dell' dell’ d' d’ dei degli delle"),
        TitleLinks = WordSet.Of("di del della dello dell' dell’ d' d’ dei degli delle per presso al alla agli con"),
        And = WordSet.Of("e ed &"),
        Articles = WordSet.Of("il lo la i gli le"),
        Fields = WordSet.Of("""
            repubblica relazioni affari nazioni stato stati assemblea consiglio organizzazione unione corte commissione regno missione delegazione sicurezza diritti difesa interno
            giustizia economia finanze istruzione salute cooperazione commercio turismo cultura ambiente sviluppo energia lavoro agricoltura sede confederazione politica
            """),
        FieldEnds = WordSet.Of("esteri unite uniti umani internazionale internazionali nazionale federale italiana svizzera vaticano"),
        SmallWords = WordSet.Of("di del della dello dell' dell’ dei degli delle il lo la i gli le l' l’ e ed o in nel nella con per da dal dalla a al alla su un una"),
        Acronyms = WordSet.Of("ONU UE UA CPI AIEA OMS FAO OSCE UNESCO UNICEF ONG"),
    };

    private static VocativeWords Vocatives => new()
    {
        Honorifics = new("vostra eccellenza", "eccellenza", "vostra santità", "vostra maestà", "maestà", "vostra altezza", "altezza", "vostra eminenza", "eminenza"),
        Courtesies = new("Signor", "Signora", "Sig.", "Sig.ra", "Onorevole"),
        Adjectives = WordSet.Of("""
            caro cara cari care gentile gentili onorevole onorevoli distinti distinte distinto distinta illustre illustri stimato stimata stimati stimate egregio egregia egregi egregie
            eccellentissimo eccellentissima tutti tutte miei mie
            """),
        Parties = WordSet.Of("""
            eccellenze maestà altezze eminenze signore signori colleghi colleghe amici amiche delegati delegate delegazioni membri rappresentanti partecipanti ospiti studenti capi ministri
            ministre ambasciatori ambasciatrici fratelli sorelle autorità presidenti
            """),
        Halves = WordSet.Of("signore signori"),
        Links = WordSet.Of("di del della dei delle degli dell' dell’ e ed la il le i gli"),
        FirstPerson = WordSet.Of("io mi me noi ci nostro nostra nostri nostre mio mia miei mie"),
        Forums = PhraseSet.Of("""
            la mia delegazione
            il mio Paese
            il mio Governo
            il nostro Paese
            questa Assemblea
            questa Organizzazione
            questo Consiglio
            Signor Presidente
            Signora Presidente
            Signor Segretario Generale
            Eccellenze
            """),
        Invocations = new("nel nome di dio", "in nome di dio"),
        Greetings = new("grazie", "molte grazie", "buongiorno", "buon giorno", "buonasera", "buon pomeriggio"),
        Thanks = new("grazie", "molte grazie", "grazie mille", "vi ringrazio", "la ringrazio", "grazie di cuore", "ringrazio"),
        AfterThanks = new("per l'attenzione", "per l’attenzione", "per la vostra attenzione", "per la vostra cortese attenzione", "per la cortese attenzione", "per la sua attenzione", "a tutti", "a tutte e a tutti", "a tutti voi", "e", "tante", "infinite"),
    };
}
