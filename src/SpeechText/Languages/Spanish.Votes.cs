namespace SpeechText.Languages;

internal static partial class Spanish
{
    private static VoteWords Votes => new()
    {
        InFavour = new("votos a favor", "a favor", "voto a favor"),
        Against = new("votos en contra", "en contra", "voto en contra", "contra"),
        Abstaining = new("abstenciones", "abstención", "se abstienen"),
        Nobody = new("ninguno", "ninguna", "ningún", "nadie"),
        Units = new("voto", "votos"),
        Versus = new("contra"),
        Numbers = PhraseTable<int>.OfRows(
            (0, "ninguno|ninguna|ningún|nadie|cero"), (1, "un|una|uno"), (2, "dos"), (3, "tres"), (4, "cuatro"), (5, "cinco"), (6, "seis"), (7, "siete"), (8, "ocho"), (9, "nueve")),
        Drafts = WordSet.Of("proyecto proyectos enmienda enmiendas"),
    };
}
