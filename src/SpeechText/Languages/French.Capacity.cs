namespace SpeechText.Languages;

internal static partial class French
{
    private static CapacityWords Capacity => new()
    {
        Leaves = PhraseSet.Of("""
            en ma qualité de représentant
            en ma qualité de représentante
            en qualité de représentant
            en qualité de représentante
            en ma qualité de représentant permanent
            en ma qualité de représentante permanente
            en tant que représentant
            en tant que représentante
            à titre national
            en ma capacité nationale
            en ma qualité nationale
            au nom de mon pays
            """),
        Resumes = PhraseSet.Of("""
            reprends mes fonctions
            reprends à présent mes fonctions
            reprends maintenant mes fonctions
            reprendre mes fonctions
            reprends mon rôle
            reprends ma fonction
            reprends les fonctions
            reprends mes attributions
            reprenant mes fonctions
            """),
        Announces = new(
            "faire", "ferai", "prononcer", "prononcerai", "prendre la parole", "prends la parole", "prendrai la parole", "parler",
            "parlerai", "parlant", "parle", "intervenir", "interviens", "interviendrai", "intervenant", "m'exprimer", "m'exprime",
            "m'exprimant", "m'exprimerai", "ajouter", "ajouterai", "dire quelques", "formuler", "livrer", "présenter", "partager"),
        Defers = new(
            "plus tard", "ultérieurement", "tout à l’heure", "après", "à la fin", "à l'issue", "auparavant", "précédemment", "lorsque",
            "quand", "déjà"),
        Now = new("maintenant", "à présent"),
    };
}
