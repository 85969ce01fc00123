namespace SpeechText.Languages;

internal static partial class Spanish
{
    private static BriefingWords Briefings => new()
    {
        Kinds = PhraseTable<SpeechKind?>.OfRows(
            (SpeechKind.PressConference, "conferencia de prensa|conferencia de prensa conjunta|rueda de prensa|rueda de prensa conjunta|encuentro con la prensa|encuentro con medios|encuentro con los medios|declaraciones a la prensa"),
            (SpeechKind.Briefing, "sesión informativa|sesión informativa del mediodía|sesión informativa diaria|rueda de prensa diaria|conferencia de prensa diaria|briefing"),
            (null, "sala de prensa|sala de conferencias de prensa")),
        Leads = new("la siguiente es", "a continuación", "lo que sigue es", "ésta es", "esta es"),
        Transcripts = new("transcripción", "una transcripción", "versión estenográfica", "versión casi literal"),
        By = new("por", "de", "del", "de la", "a cargo de", "a cargo del", "con", "ofrecida por", "realizada por"),
        In = new("en", "celebrada en", "ofrecida en"),
        Questions = new("pregunta", "preguntas", "p", "periodista", "periodistas", "corresponsal", "prensa"),
        Moderators = new("moderador", "moderadora", "el moderador", "la moderadora"),
        Answers = new("r", "respuesta"),
        Offices = PhraseTable<string>.OfRows(
            ("spokesperson", "portavoz|vocero|vocera"),
            ("secretary-general", "secretario general|secretaria general|sg"),
            ("deputy secretary-general", "vicesecretario general|vicesecretaria general"),
            ("president", "presidente|presidenta"), ("prime minister", "primer ministro|primera ministra"), ("minister", "ministro|ministra|canciller"),
            ("high commissioner", "alto comisionado|alta comisionada"), ("special envoy", "enviado especial|enviada especial"),
            ("special representative", "representante especial"),
            ("moderator", "moderador|moderadora"), ("interpreter", "intérprete|traductor|traductora")),
        Deputies = new("adjunto", "adjunta"),
        OfficeLeads = new("el", "la", "señor", "señora"),
        Sections = new("preguntas y respuestas"),
        Rooms = new("por videoconferencia", "por teleconferencia"),
        Notices = new("para uso exclusivo de los medios", "documento no oficial"),
        Ends = new("fin"),
    };
}
