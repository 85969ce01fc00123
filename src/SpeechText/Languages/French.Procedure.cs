namespace SpeechText.Languages;

internal static partial class French
{
    private static ProcedureWords Procedure => new()
    {
        Timed = PhraseTable<ProcedureKind>.OfRows(
            (ProcedureKind.Opened,
                "la séance est ouverte|la séance publique est ouverte|la séance privée est ouverte|"
                + "la séance plénière est ouverte|la partie publique de la séance est ouverte|la première partie de la séance est ouverte|"
                + "la deuxième partie de la séance est ouverte|la première partie (publique) de la séance est ouverte|"
                + "la deuxième partie (publique) de la séance est ouverte|"
                + "le débat faisant l'objet du compte rendu commence"),
            (ProcedureKind.Closed,
                "la séance est levée|la séance publique est levée|la première partie de la séance est levée|"
                + "la partie publique de la séance est levée|la première partie (publique) de la séance prend fin|"
                + "la partie publique de la séance prend fin|le débat faisant l'objet du compte rendu prend fin|"
                + "le débat résumé prend fin|la séance prend fin"),
            (ProcedureKind.Suspended,
                "la séance est suspendue|la séance, suspendue|la séance publique est suspendue"),
            (ProcedureKind.Resumed,
                "la séance est reprise|la séance reprend|la séance publique est reprise")),
        Whole = PhraseTable<ProcedureKind>.OfRows(
            (ProcedureKind.Decided,
                "il en est ainsi décidé|il en est ainsi convenu|il en est ainsi recommandé|le programme de travail est adopté|"
                + "le programme de travail est approuvé"),
            (ProcedureKind.Adopted,
                "l'ordre du jour est adopté|l'ordre du jour provisoire est adopté|"
                + "l'ordre du jour, tel que modifié oralement, est adopté|l'ordre du jour, tel que modifié, est adopté|"
                + "l'ordre du jour, ainsi modifié, est adopté")),
        Starts = PhraseTable<ProcedureKind>.OfRows(
            (ProcedureKind.Seated,
                "sur l'invitation du président|sur l'invitation de la présidente|sur l'invitation de la présidence|"
                + "à l'invitation du président|à l'invitation de la présidente|à l'invitation de la présidence|"
                + "sur l'invitation du président par intérim"),
            (ProcedureKind.VoteTaken,
                "il est procédé au vote|il est procédé à un vote|il est procédé au scrutin|il est procédé à un vote enregistré|"
                + "il est procédé à un vote séparé|il est procédé à un vote à main levée"),
            (ProcedureKind.Elected,
                "ayant obtenu la majorité|ayant obtenu le nombre"),
            (ProcedureKind.Silence,
                "les membres du conseil de sécurité observent une minute|les membres du conseil observent une minute|"
                + "les membres de l'assemblée générale observent une minute|les membres de l'assemblée observent une minute|"
                + "les membres de la commission observent une minute|les membres du comité observent une minute|"
                + "les représentants observent une minute|les représentants, debout, observent|l'assemblée observe une minute|"
                + "les participants observent une minute")),
        Subjects = new(
            "un membre", "deux membres", "trois membres", "le président", "la présidente", "le président par intérim", "la délégation", "les délégations", "sa majesté",
            "son excellence", "sa sainteté", "à la demande", "le projet de résolution", "les projets de résolution",
            "la recommandation", "les recommandations", "la résolution", "l'ensemble", "le projet de décision", "les projets de décision", "l'amendement", "les amendements", "la motion", "la proposition",
            "le paragraphe", "les paragraphes", "l'alinéa", "le préambule", "le projet de rapport", "par",
            "en l'absence de", "en l'absence du", "en l'absence d'"),
        SummarySubjects = new(
            "le résumé", "le chapitre", "les chapitres", "la section", "les sections", "l'annexe", "les annexes", "le titre", "l'introduction",
            "la première phrase", "la deuxième phrase", "la dernière phrase", "les observations finales", "le projet d'observations finales",
            "les conclusions", "le projet d'observation générale", "le projet de recommandation générale", "le projet de déclaration", "le sous-amendement",
            "le texte"),
        Deeds = PhraseTable<ProcedureKind>.OfRows(
            (ProcedureKind.VoteTaken,
                "ne participe pas au vote|ne participent pas au vote|ne prend pas part au vote|ne prennent pas part au vote|assument les fonctions de scrutateurs|font fonction de scrutateurs"),
            (ProcedureKind.Elected,
                "par acclamation"),
            (ProcedureKind.Presented,
                "présente le rapport de cette commission|présente les rapports de cette commission|"
                + "présente le rapport ci-après|présente les rapports ci-après"),
            (ProcedureKind.ChairTaken,
                "prend la présidence|reprend la présidence|assume la présidence|prend place au fauteuil présidentiel|"
                + "occupe le fauteuil présidentiel"),
            (ProcedureKind.Seated,
                "est escorté|est escortée|sont escortés|est accompagné|est accompagnée|sont accompagnés|prend place|"
                + "prennent place|reprend place|reprennent place|se retire|se retirent"),
            (ProcedureKind.VoteTaken,
                "il est procédé au vote|il est procédé à un vote"),
            (ProcedureKind.Adopted,
                "est adopté|est adoptée|sont adoptés|sont adoptées|est rejeté|est rejetée|sont rejetés|sont rejetées|"
                + "est approuvé|est approuvée|n'est pas adopté|n'est pas adoptée|ne sont pas adoptés|ne sont pas adoptées|est maintenu|est maintenue|est retiré|est retirée")),
        Headings = new(
            "allocution de", "allocution du", "discours de", "adoption de l'ordre du jour", "ouverture de la session", "clôture de la session", "ouverture de la séance",
            "clôture de la séance", "remerciements au président sortant", "remerciements à la présidente sortante",
            "organisation des travaux", "programme de travail", "questions d'organisation et questions diverses"),
        Continued = new("suite", "fin", "suite et fin"),
        NumberedHeadings = new("point", "points", "point de l'ordre du jour"),
    };
}
