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
            (SpeechKind.Record, "procès-verbal|procès-verbal provisoire|compte rendu sténographique|documents officiels")),
        Sessions = WordSet.Of("session année"),
        Meetings = WordSet.Of("séance séances"),
        HeldAt = new("tenue au", "tenue à", "tenue", "tenu au", "tenu à"),
        Chairs = new(
            "président", "présidente", "présidents", "président par intérim", "présidente par intérim", "président provisoire",
            "présidente provisoire", "vice-président", "vice-présidente", "coprésidents", "coprésident"),
        Later = new("puis", "ensuite"),
        Members = new("membres", "présents"),
        Agendas = new("ordre du jour", "sommaire", "ordre du jour provisoire"),
        Printing = new(
            "provisoire", "documents officiels", "distr", "distr.", "générale", "original", "français", "restreinte", "limitée"),
        Corrections = new(
            "ce procès-verbal contient", "le présent procès-verbal contient", "le présent compte rendu est sujet",
            "les rectifications doivent", "les rectifications aux", "les rectifications éventuelles", "elles doivent être",
            "la version définitive", "ce document est", "merci de recycler", "document adapté"),
    };
}
