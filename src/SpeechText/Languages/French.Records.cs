namespace SpeechText.Languages;

internal static partial class French
{
    private static RecordWords Records => new()
    {
        Chairs = PhraseSet.Of("""
            Le Président
            La Présidente
            Le Président par intérim
            La Présidente par intérim
            Le Président provisoire
            La Présidente provisoire
            Le Vice-Président
            La Vice-Présidente
            Le Coprésident
            La Coprésidente
            Les Coprésidents
            Les Coprésidentes
            Le Président de l'Assemblée générale
            La Présidente de l'Assemblée générale
            """),
        Officers = PhraseSet.Of("""
            Le Secrétaire général
            La Secrétaire générale
            Le Vice-Secrétaire général
            La Vice-Secrétaire générale
            Le Secrétaire général adjoint
            La Secrétaire générale adjointe
            Le Sous-Secrétaire général
            La Sous-Secrétaire générale
            Le Secrétaire
            La Secrétaire
            Le Directeur général
            La Directrice générale
            Le Haut-Commissaire
            La Haute-Commissaire
            Le Conseiller juridique
            La Conseillère juridique
            Le Procureur
            La Procureure
            Le Rapporteur
            La Rapporteuse
            Le Modérateur
            La Modératrice
            """),
        Styles = PhraseSet.Of("""
            Le Roi
            La Reine
            Le Prince
            La Princesse
            Le Prince héritier
            L'Émir
            Le Président
            La Présidente
            Le Premier Ministre
            La Première Ministre
            Le Cheikh
            Cheikh
            Cheikha
            Roi
            Reine
            Prince
            Princesse
            Sultan
            Émir
            Lord
            Sir
            Dame
            Baronne
            Monseigneur
            Mgr
            Me
            Maître
            Sœur
            Père
            """),
        Languages = LanguageNames,
        LanguageLinks = new("et", "et en", "puis en"),
        LanguageNotes = PhraseTable<LanguageMode>.OfRows(
            (LanguageMode.SpokeIn, "parle en|poursuit en|continue en|reprend en|l'orateur poursuit en|l'oratrice poursuit en|l'orateur continue en|l'oratrice continue en|l'orateur reprend en|l'oratrice reprend en"),
            (LanguageMode.InterpretationFrom, "interprétation de|interprétation du|interprétation d'|traduit de|traduit du|interprété de|interprété du"),
            (LanguageMode.ProvidedBy, "texte fourni en|texte en")),
        LanguageNoteEnds = PhraseTable<LanguageMode>.OfRows(
            (LanguageMode.ProvidedBy, "fourni par|texte fourni par|traduction fournie par|interprétation assurée par")),
        OnBehalfOf = new("au nom de", "au nom du", "au nom des", "au nom d'", "parlant au nom de", "parlant au nom du", "parlant au nom des", "s'exprimant au nom de", "s'exprimant au nom du", "s'exprimant au nom des"),
        Resumed = new("suite", "reprend", "poursuit"),
        References = new("voir", "cf.", "résolution", "document", "point", "article"),
        FloorGiving = new("la parole à", "la parole au", "la parole aux", "la parole est à", "la parole est au", "l'oratrice suivante est", "l'orateur suivant est", "inviter"),
        Directions = PhraseTable<NoteKind>.OfRows(
            (NoteKind.Applause, "applaudissements"), (NoteKind.Laughter, "rires|rire"), (NoteKind.Inaudible, "inaudible"), (NoteKind.Pause, "pause")),
    };
}
