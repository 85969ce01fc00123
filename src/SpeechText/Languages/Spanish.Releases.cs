namespace SpeechText.Languages;

internal static partial class Spanish
{
    private static ReleaseWords Releases => new()
    {
        Leads = PhraseSet.Of("""
            a continuación se reproduce
            a continuación, se reproduce
            a continuación figura
            a continuación
            a continuación,
            el siguiente es
            la siguiente declaración
            el siguiente mensaje
            """),
        Follows = new("la siguiente declaración", "el siguiente mensaje"),
        Fillers = WordSet.Of("el la los las un una texto íntegro completo traducción no oficial versión del de"),
        Dialogues = WordSet.Of("transcripción entrevista rueda prensa"),
        By = new("por", "por el", "por la", "por un", "por una", "atribuible al", "atribuible a la"),
        Of = new("del", "de la", "de"),
        Verbs = WordSet.Of("fue fueron ha han es son"),
        Spokespeople = WordSet.Of("portavoz vocero vocera"),
        WholeOffices = WordSet.Of("general"),
        OfOrganization = new("de la ONU", "de las Naciones Unidas", "de la Organización de las Naciones Unidas", "de la Organización"),
        OfficePrefixes = WordSet.Of("secretario secretaria vicesecretario vicesecretaria"),
        Bodies = WordSet.Of("comité comisión consejo oficina grupo misión departamento secretaría mesa miembros"),
        DeliveredBy = new("pronunciado por", "pronunciada por", "pronunciadas por", "leído por", "leída por", "presentado por", "transmitido por"),
        Delivered = new("pronunciado", "pronunciada", "pronunciadas", "emitida", "emitido", "difundido", "difundida"),
        Titled = new("titulado", "titulada", "sobre el tema"),
        Cues = PhraseSet.Of("""
            con motivo de
            con motivo del
            con motivo de la
            con ocasión de
            con ocasión del
            con ocasión de la
            en ocasión de
            en ocasión del
            en ocasión de la
            ante
            ante el
            ante la
            en el
            en la
            a la
            al
            para
            para el
            para la
            durante
            durante el
            durante la
            """),
        TopicCues = new("sobre", "sobre el", "sobre la", "acerca de", "relativa a"),
        Today = new("hoy", "esta mañana", "esta tarde", "esta noche", "en el día de hoy"),
        On = new("el", "del"),
        Observed = WordSet.Of("celebrado celebrada observado observada conmemorado conmemorada que"),
        PlaceCues = new("en"),
        Notices = new("anunció hoy el nombramiento", "ha anunciado el nombramiento", "anunció el nombramiento", "ha nombrado"),
        Letterhead = new("comunicado de prensa", "centro de noticias"),
        EndNotes = new("para uso de los medios de información", "documento no oficial"),
    };
}
