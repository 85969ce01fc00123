namespace SpeechText.Languages;

internal static partial class German
{
    private static HeaderWords Header => new()
    {
        Kinds = PhraseTable<SpeechKind>.OfRows(
            (SpeechKind.Statement, "erklärung|nationale erklärung|gemeinsame erklärung|stellungnahme|statement|eingangserklärung|länderstatement|nationales statement"),
            (SpeechKind.Address, "ansprache|eröffnungsansprache|grußadresse|festansprache"),
            (SpeechKind.Speech, "rede|eröffnungsrede|festrede|text der rede|redetext|hauptrede|antrittsrede|redemanuskript"),
            (SpeechKind.Remarks, "grußwort|grussbotschaft|grußworte|grusswort|grussworte|eröffnungsworte|schlussworte|einleitende worte|einführende worte|begrüßungsworte|begrüssungsworte"),
            (SpeechKind.Message, "botschaft|videobotschaft|grußbotschaft|neujahrsbotschaft"),
            (SpeechKind.Intervention, "intervention|wortmeldung|redebeitrag|beitrag"),
            (SpeechKind.Lecture, "vortrag|vorlesung|festvortrag"),
            (SpeechKind.Toast, "tischrede|trinkspruch")),
        By = new("von", "vom", "durch", "gehalten von", "gehalten vom", "gehalten durch", "abgegeben von", "vorgetragen von", "vorgetragen vom", "verlesen von", "verlesen vom"),
        Of = new("des", "der", "dem"),
        Behalf = new("im namen von", "im namen der", "im namen des", "namens der", "namens des"),
        Organizations = new(
            "vereinte nationen", "die vereinten nationen", "organisation der vereinten nationen", "ständige vertretung", "ständige mission", "ständige beobachtermission",
            "österreichische vertretung", "botschaft der", "botschaft des", "delegation der", "delegation des", "bundesrepublik", "republik", "schweizerische eidgenossenschaft",
            "fürstentum", "europäische union", "internationaler strafgerichtshof", "internationaler gerichtshof", "auswärtiges amt"),
        BodyNouns = WordSet.Of("""
            union liga organisation programm fonds agentur ausschuss kommission rat gerichtshof gericht bank verband föderation forum sekretariat amt institut allianz gesellschaft
            bewegung orden konferenz parlament universität stiftung abteilung
            """),
        Offices = new(
            "bundesministerium", "ministerium", "bundeskanzleramt", "eidgenössisches departement", "departement für", "amt für", "büro des", "büro der", "präsidialamt", "staatskanzlei",
            "präsidentschaftskanzlei", "generalsekretariat"),
        OccasionCues = new("anlässlich", "anlässlich der", "anlässlich des", "anläßlich der", "anläßlich des", "aus anlass der", "aus anlass des", "im rahmen der", "im rahmen des", "während der", "während des"),
        OccasionLeads = new("zur", "zum", "bei der", "beim", "in der", "im", "auf der", "auf dem", "an der", "am", "vor der", "vor dem"),
        OccasionLinks = new("zur", "zum", "bei der", "beim", "in der", "im", "auf der", "auf dem", "an der", "am", "vor der", "vor dem"),
        OccasionNouns = WordSet.Of("""
            generaldebatte debatte generalversammlung vollversammlung sitzung sondersitzung tagung sondertagung konferenz versammlung sicherheitsrat sicherheitsrates sicherheitsrats
            menschenrechtsrat menschenrechtsrats menschenrechtsrates rat rats gipfel gipfeltreffen forum forums symposium symposiums seminar seminars workshop zeremonie gedenkveranstaltung
            gedenkfeier jahrestag jahrestages jahrestags veranstaltung eröffnung abschluss dialog dialogs ausschuss ausschusses kommission treffen ministertreffen segment segments
            vertragsstaatenkonferenz überprüfungskonferenz generalkonferenz podium panel arbeitsgruppe
            """),
        Places = new("new york", "genf", "wien", "nairobi", "den haag", "paris", "bonn", "berlin", "bern", "rom", "brüssel", "vaduz", "sitz der vereinten nationen", "hauptquartier der vereinten nationen"),
        PlaceLeads = new("in", "ort:", "ort"),
        PlaceLabels = new("ort"),
        SpokenOn = new("gehalten am"),
        PublishedOn = new("veröffentlicht am", "erstellt am", "stand:", "stand"),
        Delivery = PhraseTable<DeliveryNote>.OfRows(
            (DeliveryNote.CheckAgainstDelivery, "es gilt das gesprochene wort|es gilt das gesprochene wort!|es gilt das gesprochene wort."),
            (DeliveryNote.AsDelivered, "wie gehalten|in der gehaltenen fassung"),
            (DeliveryNote.AsPrepared, "redemanuskript, es gilt das gesprochene wort")),
        Contacts = new("tel", "tel.", "telefon", "fax", "e-mail", "www", "http", "https"),
    };

    private static NameWords Names => new()
    {
        Honorifics = PhraseSet.Of("""
            Herr
            Herrn
            Frau
            S.E.
            S. E.
            I.E.
            I. E.
            S.D.
            Seine Exzellenz
            Seiner Exzellenz
            Ihre Exzellenz
            Ihrer Exzellenz
            Seine Durchlaucht
            Seiner Durchlaucht
            Ihre Durchlaucht
            Seine Heiligkeit
            Seiner Heiligkeit
            Seine Eminenz
            Seiner Eminenz
            Exzellenz
            H.E.
            """),
        Ranks = new("Botschafter", "Botschafterin", "Botschafters", "Dr.", "DDr.", "Prof.", "Professor", "Professorin", "Mag.", "Mag.a", "Dipl.-Ing.", "Ing.", "Richter", "Richterin", "General", "Oberst", "Erzbischof", "Kardinal"),
        Particles = WordSet.Of("von vom zu zur van der den de del di al ben bin"),
        PostNominals = new("MA", "MSc", "LL.M.", "BA", "MdB"),
        TitleNouns = WordSet.Of("""
            präsident präsidentin präsidenten vizepräsident vizepräsidentin vizepräsidenten bundespräsident bundespräsidentin bundespräsidenten kanzler kanzlerin kanzlers bundeskanzler
            bundeskanzlerin bundeskanzlers vizekanzler vizekanzlerin vizekanzlers minister ministerin ministers bundesminister bundesministerin bundesministers außenminister
            außenministerin außenministers aussenminister aussenministerin aussenministers innenminister innenministerin verteidigungsminister verteidigungsministerin
            premierminister premierministerin ministerpräsident ministerpräsidentin ministerpräsidenten regierungschef regierungschefin regierungschefs bundesrat bundesrätin bundesrats
            bundesrates regierungsrat regierungsrätin staatsminister staatsministerin staatssekretär staatssekretärin staatssekretärs generalsekretär generalsekretärin
            generalsekretärs generaldirektor generaldirektorin generaldirektors direktor direktorin direktors leiter leiterin leiters sektionschef sektionsleiter botschafter botschafterin
            botschafters vertreter vertreterin vertreters beobachter beobachterin beauftragter beauftragte beauftragten sonderbeauftragter sonderbeauftragte sondergesandter sondergesandte
            kommissar kommissarin kommissarin hochkommissar hochkommissarin ankläger anklägerin richter richterin berater beraterin sprecher sprecherin delegierter delegierte jugenddelegierte
            jugenddelegierter erbprinz fürst fürstin landammann nuntius attaché attachée rat rätin gesandter gesandte abgeordneter abgeordnete berichterstatter berichterstatterin
            koordinator koordinatorin vorsitzender vorsitzende vorsitzenden vorsteher vorsteherin vorstehers
            """),
        TitlePrefixes = WordSet.Of("ständiger ständige ständigen stellvertretender stellvertretende stellvertretenden außerordentlicher erster erste ersten hoher hohe hohen parlamentarischer parlamentarische politischer politische"),
        TitlesBeginWithNoun = true,
        OwnerLinks = WordSet.Of("der des von"),
        TitleLinks = WordSet.Of("der des von für bei beim im in zu zum zur am auf"),
        And = WordSet.Of("und &"),
        Articles = WordSet.Of("der die das dem den des"),
        Fields = WordSet.Of("""
            republik bundesrepublik eidgenossenschaft fürstentum angelegenheiten auswärtigen äußeres europa integration nationen staat staaten rat union kommission sicherheit
            menschenrechte verteidigung inneres justiz wirtschaft finanzen bildung gesundheit zusammenarbeit entwicklung umwelt klima klimaschutz energie arbeit landwirtschaft kunst
            kultur medien forschung wissenschaft innovation tourismus frauen familie jugend vertretung mission
            """),
        FieldEnds = WordSet.Of("""
            deutschland österreich schweiz liechtenstein deutschlands österreichs liechtensteins luxemburgs angelegenheiten nationen äußeres inneres auswärtigen justiz finanzen verteidigung
            bildung gesundheit entwicklung zusammenarbeit umwelt europa regierung
            """),
        SmallWords = WordSet.Of("der die das dem den des und oder in im an am auf bei beim für von vom zu zum zur mit über"),
        Acronyms = WordSet.Of("UNO VN UN EU OSZE IAEO EDA UNESCO UNICEF NATO NGO"),
    };

    private static VocativeWords Vocatives => new()
    {
        Honorifics = new("eure exzellenz", "exzellenz", "eure hoheit", "eure durchlaucht", "eure heiligkeit", "eure majestät"),
        Courtesies = new("Herr", "Frau", "Sehr geehrter Herr", "Sehr geehrte Frau", "Verehrter Herr", "Verehrte Frau", "Lieber Herr", "Liebe Frau"),
        Adjectives = WordSet.Of("""
            sehr geehrter geehrte geehrten geschätzte geschätzter geschätzten verehrte verehrter verehrten werte werter liebe lieber meine hochverehrte hochgeehrte hohe hochrangige
            ehrenwerte ehrwürdige
            """),
        Parties = WordSet.Of("""
            exzellenzen damen herren kolleginnen kollegen freunde freundinnen delegierte delegierten gäste minister ministerinnen botschafterinnen botschafter mitglieder vertreter
            vertreterinnen teilnehmer teilnehmerinnen studierende anwesende hoheiten
            """),
        Halves = WordSet.Of("damen herren"),
        Links = WordSet.Of("und der des die das von den liebe meine sehr"),
        FirstPerson = WordSet.Of("ich wir uns unser unsere unserer unseren mein meine mich mir"),
        Forums = PhraseSet.Of("""
            meine Delegation
            meine Regierung
            mein Land
            unser Land
            diese Versammlung
            diese Organisation
            dieser Rat
            Herr Präsident
            Frau Präsidentin
            Herr Vorsitzender
            Frau Vorsitzende
            Herr Generalsekretär
            Exzellenzen
            meine Damen und Herren
            """),
        Invocations = new("im namen gottes"),
        Greetings = new("vielen dank", "danke", "guten morgen", "guten tag", "guten abend", "grüß gott"),
        Thanks = new("vielen dank", "danke", "ich danke ihnen", "ich danke euch", "herzlichen dank", "danke schön", "besten dank", "wir danken ihnen", "haben sie vielen dank", "ich danke"),
        AfterThanks = new("für ihre aufmerksamkeit", "für die aufmerksamkeit", "für ihre geschätzte aufmerksamkeit", "ihnen", "ihnen allen", "und", "sehr"),
    };
}
