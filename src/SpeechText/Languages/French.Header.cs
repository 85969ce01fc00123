namespace SpeechText.Languages;

internal static partial class French
{
    private static HeaderWords Header => new()
    {
        Kinds = PhraseTable<SpeechKind>.OfRows(
            (SpeechKind.Statement, """
                déclaration|declaration|déclaration liminaire|déclaration nationale|déclaration d'ouverture|déclaration de clôture|déclaration introductive|
                déclaration finale|déclaration conjointe|déclaration commune|déclaration écrite|déclaration orale|projet de déclaration|texte de la déclaration|
                exposé|contribution|explication de vote|explication de position
                """),
            (SpeechKind.Address, "allocution|adresse|allocution d'ouverture|allocution de clôture|allocution liminaire|allocution de bienvenue|projet d'allocution"),
            (SpeechKind.Speech, "discours|projet de discours|texte du discours|discours d'acceptation|discours d'ouverture|discours de clôture|discours liminaire"),
            (SpeechKind.Remarks, """
                remarques|remarques liminaires|remarques introductives|remarques d'ouverture|remarques finales|remarques de clôture|
                observations|observations liminaires|observations finales|propos|propos liminaires|propos introductifs|
                mot|mot d'ouverture|mot de bienvenue|mot de clôture
                """),
            (SpeechKind.Message, "message|message vidéo"),
            (SpeechKind.Intervention, "intervention"),
            (SpeechKind.Lecture, "conférence|leçon"),
            (SpeechKind.Toast, "toast")),
        By = new(
            "par", "prononcé par", "prononcée par", "prononce par", "prononcee par", "présenté par", "présentée par",
            "faite par", "lu par", "lue par", "délivré par", "délivrée par"),
        Behalf = new("au nom de", "au nom du", "au nom de la", "au nom de l'", "au nom des", "au nom d'"),
        Of = new("de", "du", "de la", "de l'", "d'"),
        Organizations = new(
            "nations unies", "organisation des nations unies", "mission permanente de", "mission permanente du", "mission permanente des",
            "mission permanente d'", "la mission permanente de", "délégation de", "délégation du", "gouvernement de", "gouvernement du", "gouvernement de la", "république de", "république du",
            "république des", "republique de", "republique du", "republique des", "république", "republique", "royaume de", "royaume du", "union européenne",
            "union africaine", "principauté de", "union des comores", "organisation internationale", "cour pénale internationale", "cour internationale"),
        BodyNouns = WordSet.Of("""
            délégation delegation union ligue organisation programme fonds agence comité conseil commission cour tribunal banque association fédération forum secrétariat bureau institut alliance société mouvement ordre conférence parlement université fondation département haut-commissariat
            """),
        Offices = new("bureau des", "bureau du", "bureau de", "cabinet du", "cabinet de", "département des", "département de", "ministère des", "ministère de", "ministère du"),
        OccasionCues = new(
            "à l'occasion", "a l'occasion", "à l'occasion de", "à l'occasion du", "à l'occasion de la", "à l'occasion des", "lors de", "lors du", "lors de la", "au cours de",
            "devant", "devant la", "devant l'", "devant le", "au débat", "à la", "a la", "à l'ouverture de"),
        OccasionLeads = new("à", "au", "à la", "à l'", "aux", "dans le cadre de", "dans le cadre du"),
        OccasionNouns = WordSet.Of("""
            session sessions réunion réunions débat debat conférence assemblée assemblee sommet forum colloque séminaire atelier cérémonie commémoration
            anniversaire lancement dialogue groupe comité commission ouverture clôture conseil journée
            """),
        Places = new("new york", "new-york", "genève", "vienne", "nairobi", "la haye", "paris", "siège des nations unies", "siège de l'organisation des nations unies", "nations unies, new york", "siège de l'onu"),
        PlaceLeads = new("lieu", "lieu :", "lieu:"),
        PlaceLabels = new("lieu"),
        PageLines = new("vous êtes ici", "aller au contenu principal", "aller au contenu", "haut de page", "retour en haut", "imprimer", "partager", "partager cet article", "menu principal"),
        SpokenOn = new("prononcé le", "prononcée le"),
        PublishedOn = new("publié le", "publiée le", "mis en ligne le"),
        Delivery = PhraseTable<DeliveryNote>.OfRows(
            (DeliveryNote.CheckAgainstDelivery, "vérifier au prononcé|à vérifier au prononcé|a vérifier au prononcé|a verifier au prononce|verifier au prononce|seul le texte prononcé fait foi|seul le prononcé fait foi|le prononcé fait foi|seul le discours prononcé fait foi|à vérifier à l’écoute|vérifier à l'audition|à vérifier à l'audition|vérifier contre le prononcé|à vérifier contre le prononcé|sous réserve du prononcé|seule la version prononcée fait foi"),
            (DeliveryNote.AsDelivered, "tel que prononcé|tel que prononcée"),
            (DeliveryNote.AsPrepared, "tel que préparé|version préparée")),
        // Missions at New York print their address in English.
        Streets = WordSet.Of("rue avenue boulevard étage street floor"),
        TranslationNotes = new("traduction", "traduction non officielle", "traduction de courtoisie", "traduction française"),
        ThemeLabels = new("thème"),
        Contacts = new("tél", "tel", "téléphone", "fax", "télécopie", "courriel", "e-mail", "www", "http", "https"),
    };

    private static NameWords Names => new()
    {
        Honorifics = PhraseSet.Of("""
            M.
            Mme
            M me
            Mlle
            M lle
            MM.
            Monsieur
            Madame
            Mademoiselle
            S.E.
            S.E
            SE
            S.E.M.
            S. E.
            S. E. M.
            S.E.M
            SEM
            S.A.S.
            S.A.R.
            S.M.
            Son Excellence
            Son Altesse
            Son Altesse Royale
            Son Altesse Sérénissime
            Sa Majesté
            Sa Sainteté
            Son Éminence
            Son Eminence
            l'Honorable
            """),
        Ranks = PhraseSet.Of("""
            Ambassadeur
            Ambassadrice
            Professeur
            Docteur
            Dr
            Dato'
            Datuk
            Datuk Seri
            Tan Sri
            Sheikh
            Cheikh
            Cheikha
            Dr.
            Juge
            Général
            Colonel
            Capitaine
            Amiral
            Cardinal
            Maître
            """),
        Particles = WordSet.Of("de du des d' la le les van von und zu der den ben bin el al ould mint do da dos oglu ogly oğlu qizi kyzy uulu"),
        PostNominals = new("C.P.", "O.Q."),
        TitleNouns = WordSet.Of("""
            président présidente president presidente vice-président vice-présidente ministre vice-ministre premier-ministre premier secrétaire secretaire général générale
            general generale adjoint adjointe conseiller conseillère directeur directrice représentant représentante representant ambassadeur ambassadrice
            commissaire haut-commissaire haute-commissaire haut-représentant haute-représentante procureur procureure juge greffier chef cheffe envoyé envoyée coordonnateur coordonnatrice rapporteur rapporteuse
            administrateur administratrice gouverneur gouverneure greffière rapporteure députée sénatrice directrice-générale secrétaire-général secrétaire-générale première-ministre vice-première vice-chancelier vice-chancelière recteur rectrice doyen doyenne roi reine prince princesse chancelier porte-parole délégué déléguée délégue d'etat d'état maire sénateur député
            permanent permanente élu élue sortant sortante désigné désignée chargé chargée charge d'affaires nonce observateur observatrice garde directeur-général spécial spéciale
            jurisconsulte attaché attachée consul vice-premier sous-secrétaire coprésident coprésidente expert experte préfet médiateur médiatrice ministre-conseiller ministre-conseillère chancelière négociateur négociatrice
            fédéral fédérale plénipotentiaire extraordinaire exécutif exécutive suppléant suppléante honoraire résident résidente principal principale intérimaire juridique politique
            """),
        Articles = WordSet.Of("le la les"),
        ElidedArticles = ["l'", "l’"],
        TitleFollowers = WordSet.Of("permanent permanente adjoint adjointe suppléant suppléante général générale plénipotentiaire résident résidente"),
        TitlesBeginWithNoun = true,
        TitlePrefixes = WordSet.Of("premier première vice haut haute"),
        OwnerLinks = WordSet.Of("de du des d' d’"),
        TitleLinks = WordSet.Of("de du des d' d’ aux au à auprès chargé chargée charge pour en près"),
        And = WordSet.Of("et &"),
        SmallWords = WordSet.Of("de du des d' d’ la le les l' l’ et à au aux en pour sur un une dans par"),
        Acronyms = WordSet.Of("ONU UE UA CPI CIJ OMS FAO AIEA OIF RDC UNESCO UNICEF ONG"),
    };

    private static VocativeWords Vocatives => new()
    {
        Honorifics = new("votre excellence", "excellence", "votre majesté", "majesté", "votre altesse", "altesse", "vos excellences"),
        Courtesies = new("Monsieur", "Madame", "M.", "Mme", "Mesdames", "Messieurs"),
        Adjectives = WordSet.Of("cher chère chers chères distingué distinguée distingués distinguées honorable honorables éminents éminentes illustres mes tous toutes"),
        Parties = WordSet.Of("""
            excellences majestés altesses mesdames messieurs collègues amis amies délégués déléguées délégations membres représentants participants invités étudiants assistance auditoire
            chefs ministres ambassadeurs mesdemoiselles frères sœurs dames
            """),
        Halves = WordSet.Of("mesdames messieurs mesdemoiselles"),
        Links = WordSet.Of("de du des la le les l' et à au aux en les d' pour chers chères cher mes"),
        FirstPerson = WordSet.Of("je j' nous mon ma mes notre nos me m'"),
        Forums = PhraseSet.Of("""
            ma délégation
            notre délégation
            mon pays
            mon gouvernement
            mon peuple
            notre Organisation
            notre Assemblée
            nos débats
            nos travaux
            cette Assemblée
            cette Organisation
            cette tribune
            cette enceinte
            cette auguste assemblée
            ce Conseil
            ce débat
            la présente session
            Monsieur le Président
            Madame la Présidente
            Monsieur le Secrétaire général
            Votre Excellence
            Excellences
            permettez-moi
            qu'il me soit permis
            """),
        Invocations = new("au nom de dieu", "au nom d'allah", "bismillah", "assalam", "assalamou", "que la paix"),
        Greetings = new("merci", "merci beaucoup", "bonjour", "bonsoir"),
        Thanks = new("je vous remercie", "merci", "je vous en remercie", "nous vous remercions", "je remercie"),
        Blessings = new("que dieu vous bénisse", "que dieu bénisse", "dieu vous bénisse", "que dieu nous bénisse"),
        AfterThanks = new(
            "de votre attention", "de votre aimable attention", "de votre très aimable attention", "pour votre attention", "pour votre aimable attention", "pour votre bienveillante attention", "pour votre écoute",
            "beaucoup", "infiniment", "tous", "toutes et tous", "de votre bienveillante attention", "de m'avoir écouté", "de votre bonne attention", "vivement", "et"),
    };
}
