namespace SpeechText.Languages;

internal static partial class French
{
    private static ReferenceWords References => new()
    {
        Nouns = PhraseTable<CitedNoun>.OfRows(
            (CitedNoun.Resolution, "résolution|resolution"),
            (CitedNoun.Resolutions, "résolutions|resolutions"),
            (CitedNoun.Decision, "décision|décisions"),
            (CitedNoun.Article, "article|articles")),
        Organs = PhraseTable<IssuingOrgan>.OfRows(
            (IssuingOrgan.SecurityCouncil, "Conseil de sécurité|Conseil de sécurité de l'ONU|Conseil de sécurité des Nations Unies"),
            (IssuingOrgan.GeneralAssembly, "Assemblée générale|Assemblée générale des Nations Unies|Assemblée"),
            (IssuingOrgan.EconomicAndSocialCouncil, "Conseil économique et social"),
            (IssuingOrgan.HumanRightsCouncil, "Conseil des droits de l'homme"),
            (IssuingOrgan.EnvironmentAssembly, "Assemblée des Nations Unies pour l'environnement|Assemblée pour l'environnement"),
            (IssuingOrgan.SomeCouncil, "Conseil"),
            (IssuingOrgan.NotSaid, "Nations Unies|ONU")),
        Links = new("du", "de la", "de l'", "des", "de"),
        OwnLinks = new("dans sa", "dans ses", "a, dans sa", "par sa", "par ses", "a adopté la", "a adopté sa", "a adopté les", "adopte la", "adopte sa"),
        NumberMarks = new("n°", "no", "no.", "nº", "nos", "numéro"),
        And = new("et", "ou", "ainsi que"),
        Divisions = ["Chapitre", "chapitre", "Chapitres", "chapitres", "Article", "article"],
        Paragraphs = new("paragraphe", "paragraphes", "par.", "alinéa"),
        Treaties = new(
            "Charte des Nations Unies", "Charte de l'Organisation des Nations Unies", "Charte", "Statut de Rome", "Statut de Rome de la Cour pénale internationale",
            "Statut de la Cour internationale de Justice", "Statut", "Déclaration universelle des droits de l'homme", "Accord de Paris"),
        TreatyNouns = WordSet.Of("Charte Statut Convention Conventions Pacte Traité Protocole Accord"),
        TreatyParticles = WordSet.Of("de du des la le les l d sur et aux au à contre pour relative relatif internationale international"),
    };
}
