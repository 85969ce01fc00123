namespace SpeechText.Languages;

internal static partial class French
{
    private static ReleaseWords Releases => new()
    {
        Leads = PhraseSet.Of("""
            on trouvera ci-après
            on trouvera, ci-après
            on trouvera ci-après,
            on trouvera, ci-après,
            on trouvera ci-dessous
            on trouvera, ci-dessous,
            voici
            vous trouverez ci-après
            la déclaration suivante
            le message suivant
            l'allocution suivante
            le discours suivant
            """),
        Follows = new("la déclaration suivante", "le message suivant", "l'allocution suivante"),
        Fillers = WordSet.Of("le la l' l’ les un une du de des texte intégral bilingue trilingue version française traduction non officielle"),
        Dialogues = WordSet.Of("transcription conférence point entretien interview"),
        By = new("par", "par le", "par la", "par l'", "par un", "par une", "que le", "que la", "que", "qu'a prononcé le", "qu'a prononcée le", "attribuable au", "attribuable à la"),
        Of = new("du", "de", "de la", "de l'", "des", "d'", "de son"),
        Verbs = WordSet.Of("a ont est sont été"),
        Spokespeople = WordSet.Of("porte-parole"),
        WholeOffices = WordSet.Of("général générale generale general"),
        OfOrganization = PhraseSet.Of("""
            de l'ONU
            de l'Organisation des Nations Unies
            des Nations Unies
            de l'Organisation
            """),
        OfficePrefixes = WordSet.Of("secrétaire secretaire vice-secrétaire vice-secretaire ancien ancienne"),
        Bodies = WordSet.Of("bureau comité commission conseil groupe mission département secrétariat membres présidence"),
        DeliveredBy = PhraseSet.Of("""
            prononcé par
            prononcée par
            prononcés par
            prononcées par
            prononcé en son nom par
            prononcée en son nom par
            prononcé, en son nom, par
            prononcée, en son nom, par
            lu par
            lue par
            lu en son nom par
            lue en son nom par
            présenté par
            présentée par
            transmis par
            """),
        Delivered = PhraseSet.Of("""
            prononcé
            prononcée
            prononcés
            prononcées
            fait
            faite
            faites
            délivré
            délivrée
            adressé
            adressée
            diffusé
            diffusée
            qu'il a prononcé
            qu'il a prononcée
            qu'elle a prononcé
            qu'elle a prononcée
            a prononcé
            a prononcée
            a fait
            a faite
            a adressé
            a adressée
            """),
        Titled = new("intitulé", "intitulée", "sur le thème"),
        Cues = PhraseSet.Of("""
            à l'occasion de
            à l'occasion du
            à l'occasion de la
            à l'occasion de l'
            à l'occasion des
            lors de
            lors du
            lors de la
            lors de l'
            lors des
            à
            à la
            à l'
            au
            aux
            devant
            devant le
            devant la
            devant l'
            devant les
            pour
            pour le
            pour la
            pour l'
            marquant
            dans le cadre de
            dans le cadre du
            dans le cadre de la
            """),
        TopicCues = new("sur", "sur le", "sur la", "concernant", "relative à"),
        Today = new("aujourd'hui", "ce jour", "ce matin", "ce soir", "cet après-midi"),
        On = new("le", "du", "en date du"),
        Observed = WordSet.Of("célébrée célébré observée observé commémorée commémoré marquée tenue tenu tient célèbre célébrés célébrées"),
        PlaceCues = new("à", "au", "en"),
        Notices = PhraseSet.Of("""
            a annoncé aujourd'hui la nomination
            a annoncé, aujourd'hui, la nomination
            a annoncé la nomination
            a nommé
            a décidé de nommer
            a annoncé son intention de nommer
            a annoncé aujourd'hui son intention de nommer
            est arrivé à
            est arrivée à
            a quitté New York
            a présenté ses lettres de créance
            a présenté, aujourd'hui, ses lettres de créance
            """),
        Letterhead = PhraseSet.Of("""
            communiqué de presse
            communiqués de presse
            en cours au siège de l'ONU
            département de l'information
            département de la communication globale
            secrétariat
            """),
        EndNotes = PhraseSet.Of("""
            à l'intention des organes d'information
            a l'intention des organes d'information
            à l'intention des médias
            document non officiel
            """),
    };
}
