namespace SpeechText.Languages;

internal static partial class French
{
    private static CoverageWords Coverage => new()
    {
        Series = new("CS", "AG", "ECOSOC", "MER", "FEM", "DH", "CD", "POP", "SOC", "ENV", "PAL", "ONG", "CPSD"),
        Meetings = new("séance", "séances", "seance", "seances", "réunion", "réunions"),
        Sessions = new("session"),
        HalfDays = new("matin", "après-midi", "apres-midi", "soir", "nuit"),
        Labels = PhraseSet.Of("""
            couverture des réunions
            communiqué de presse
            communiqués de presse
            département de l'information
            service des informations et des accréditations
            à l'intention des organes d'information
            """),
        Organs = PhraseSet.Of("""
            conseil de sécurité
            assemblée générale
            conseil économique et social
            première commission
            deuxième commission
            troisième commission
            quatrième commission
            cinquième commission
            sixième commission
            commission
            comité
            instance permanente
            conférence
            """),
        Today = PhraseSet.Of("""
            aujourd'hui
            ce matin
            cet après-midi
            ce soir
            """),
        Delegates = new("délégué", "déléguée", "délégués", "délégation", "délégations", "représentant", "représentante", "représentants", "intervenants", "orateurs"),
        Colophon = new("à l'intention des organes d'information"),
    };
}
