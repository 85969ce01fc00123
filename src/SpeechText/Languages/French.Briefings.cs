namespace SpeechText.Languages;

internal static partial class French
{
    private static BriefingWords Briefings => new()
    {
        Kinds = PhraseTable<SpeechKind?>.OfRows(
            (SpeechKind.PressConference, "conférence de presse|conference de presse|conférence de presse conjointe|rencontre avec la presse|rencontre avec les journalistes|échange avec la presse|propos à la presse|impromptu de presse"),
            (SpeechKind.Briefing, "point de presse|point de presse quotidien|point presse|briefing|briefing quotidien|exposé quotidien|séance d'information"),
            (null, "salle de presse|salle de conférence de presse")),
        Leads = new("on trouvera ci-après", "on trouvera, ci-après", "vous trouverez ci-après", "vous trouverez ci-dessous", "ci-après", "voici", "ce qui suit"),
        Transcripts = new("transcription", "la transcription", "compte rendu", "retranscription"),
        By = new("par", "de", "du", "de la", "de l'", "d'", "avec", "donnée par", "tenue par"),
        In = new("à", "au", "en", "tenue à", "tenue au", "donnée à", "donnée au"),
        Questions = new("question", "questions", "q", "journaliste", "journalistes", "correspondant", "correspondante", "presse", "la presse"),
        BareQuestions = new("Q"),
        Moderators = new("modérateur", "modératrice", "animateur", "animatrice", "le modérateur", "la modératrice"),
        Answers = new("r", "réponse"),
        Offices = PhraseTable<string>.OfRows(
            ("spokesperson", "porte-parole"),
            ("secretary-general", "secrétaire général|secrétaire générale|secretaire general|sg"),
            ("secretary-general designate", "secrétaire général désigné"),
            ("deputy secretary-general", "vice-secrétaire général|vice-secrétaire générale|vsg"),
            ("president", "président|présidente|president"), ("prime minister", "premier ministre|première ministre"), ("minister", "ministre"),
            ("high commissioner", "haut-commissaire|haute-commissaire"), ("special envoy", "envoyé spécial|envoyée spéciale"),
            ("special representative", "représentant spécial|représentante spéciale"),
            ("moderator", "modérateur|modératrice|animateur|animatrice"), ("interpreter", "interprète")),
        Deputies = new("adjoint", "adjointe"),
        OfficeLeads = new("le", "la", "l'", "M. le", "Mme la", "Monsieur le", "Madame la"),
        Sections = new("questions et réponses", "questions-réponses", "séance de questions"),
        Rooms = new("par visioconférence", "par vidéoconférence", "par téléconférence"),
        Notices = new(
            "à l'intention des organes d'information", "document non officiel", "département de l'information", "publié tel que reçu", "en cours au siège de l'onu", "aller au contenu principal"),
        Ends = new("fin"),
    };
}
