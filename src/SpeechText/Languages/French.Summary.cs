namespace SpeechText.Languages;

internal static partial class French
{
    private static SummaryWords Summary => new()
    {
        Chairs = new(
            "le président", "la présidente", "le président par intérim", "la présidente par intérim", "le président provisoire",
            "la présidente provisoire", "le vice-président", "la vice-présidente", "les coprésidents"),
        Offices = new(
            "le secrétaire général", "la secrétaire générale", "le haut-commissaire", "la haute-commissaire",
            "le secrétaire de la commission", "la secrétaire de la commission", "le secrétaire du comité", "la secrétaire du comité",
            "le rapporteur", "la rapporteuse", "le conseiller juridique"),
        Delegates = new(
            "le représentant de", "le représentant du", "le représentant des", "la représentante de", "la représentante du",
            "la représentante des", "l'observateur de", "l'observateur du", "l'observatrice de", "l'observatrice du", "la délégation de",
            "la délégation du"),
        Said = WordSet.Of("""
            dit déclare demande note ajoute observe souligne rappelle explique exprime suggère propose invite annonce présente
            remercie répond accepte appuie souhaite considère pense estime espère félicite exhorte réaffirme informe fait indique
            précise relève constate signale se s'associe rend donne prend lit attire ouvre croit juge voudrait aimerait regrette
            déplore condamne accueille salue insiste évoque remarque recommande appelle confirme convient reconnaît craint doute
            plaide réitère résume conclut soutient approuve dirait prononce aborde met tient conteste
            """),
        NotSaid = WordSet.Of("spécial spéciale adjoint adjointe de du des et ou était avait a est sont d' qui dont pour à au aux en par avec"),
        OnBehalfOf = new(
            "parlant au nom de", "parlant au nom du", "parlant au nom des", "s'exprimant au nom de", "s'exprimant au nom du",
            "s'exprimant au nom des", "prenant la parole au nom de", "prenant la parole au nom du", "prenant la parole au nom des",
            "intervenant au nom de", "intervenant au nom du", "intervenant au nom des", "au nom de", "au nom du", "au nom des"),
    };
}
