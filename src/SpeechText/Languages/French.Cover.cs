namespace SpeechText.Languages;

internal static partial class French
{
    private static CoverWords Cover => new()
    {
        Organs = new(
            "conseil de sécurité", "assemblée générale", "conseil économique et social", "conseil de tutelle",
            "conseil des droits de l'homme", "comité des droits de l'homme", "commission des", "commission de", "commission du",
            "comité pour", "comité contre", "comité des", "comité du", "comité de", "première commission", "deuxième commission",
            "troisième commission", "quatrième commission", "cinquième commission", "sixième commission", "commission des questions",
            "comité spécial", "comité préparatoire", "conférence du désarmement", "sous-commission", "groupe de travail"),
        Kinds = PhraseTable<SpeechKind>.OfRows(
            (SpeechKind.Summary, "compte rendu analytique|compte rendu analytique (partiel)|compte rendu analytique provisoire"),
            (SpeechKind.Record, "procès-verbal|procès-verbal provisoire|proces-verbal|proces-verbal provisoire|compte rendu sténographique|documents officiels")),
        Sessions = WordSet.Of("session année annee"),
        Meetings = WordSet.Of("séance séances seance seances"),
        Numbers = PhraseTable<int>.OfRows(
            (1, "un|une|unième|unieme|première|premiere"), (2, "deux|deuxième|deuxieme|seconde"), (3, "trois|troisième|troisieme"),
            (4, "quatre|quatrième|quatrieme"), (5, "cinq|cinquième|cinquieme"), (6, "six|sixième|sixieme"), (7, "sept|septième|septieme"),
            (8, "huit|huitième|huitieme"), (9, "neuf|neuvième|neuvieme"), (10, "dix|dixième|dixieme"), (11, "onze|onzième|onzieme"),
            (12, "douze|douzième|douzieme"), (13, "treize|treizième|treizieme"), (14, "quatorze|quatorzième|quatorzieme"),
            (15, "quinze|quinzième|quinzieme"), (16, "seize|seizième|seizieme"), (20, "vingt|vingtième|vingtieme"), (30, "trente|trentième|trentieme"),
            (40, "quarante|quarantième|quarantieme"), (50, "cinquante|cinquantième|cinquantieme"), (60, "soixante|soixantième|soixantieme"),
            (80, "quatre-vingt|quatre-vingts|quatre-vingtième|quatre-vingtieme"), (100, "cent|cents|centième|centieme"), (1000, "mille|millième|millieme")),
        NumberLinks = new("et"),
        HeldAt = new("tenue au", "tenue à", "tenue", "tenu au", "tenu à"),
        Chairs = new(
            "président", "présidente", "présidence", "présidents", "président par intérim", "présidente par intérim", "président provisoire",
            "présidente provisoire", "vice-président", "vice-présidente", "coprésidents", "coprésident"),
        Later = new("puis", "ensuite"),
        Members = new("membres", "présents"),
        Agendas = new("table des matières", "ordre du jour", "sommaire", "ordre du jour provisoire"),
        Treaties = new("convention sur", "convention relative", "convention contre", "convention internationale", "pacte international", "protocole facultatif"),
        Printing = new(
            "rectificatif", "corrigendum", "provisoire", "documents officiels", "distr", "distr.", "générale", "original", "français", "restreinte", "limitée"),
        Letters = new("lettre datée du", "lettres identiques datées du", "note verbale datée du"),
        Annexes = new("annexe", "pièce jointe"),
        Corrections = new(
            "ce procès-verbal contient", "le présent procès-verbal contient", "le présent compte rendu est sujet",
            "les rectifications doivent", "les rectifications aux", "les rectifications éventuelles", "elles doivent être",
            "la version définitive", "ce document est", "merci de recycler", "document adapté"),
    };
}
