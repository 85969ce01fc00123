namespace SpeechText.Languages;

internal static partial class Spanish
{
    private static ProcedureWords Procedure => new()
    {
        Timed = PhraseTable<ProcedureKind>.OfRows(
            (ProcedureKind.Opened,
                "se abre la sesión|se declara abierta la sesión|se inicia la sesión|la sesión se abre|comienza la sesión|"
                + "el debate resumido comienza|se abre la sesión pública|se declara abierta la parte pública de la sesión|"
                + "se inicia la parte pública de la sesión|comienza la parte pública de la sesión|se declara abierta la segunda parte (pública) de la sesión"),
            (ProcedureKind.Closed,
                "se levanta la sesión|se levanta la sesión pública|se levanta la primera parte de la sesión|"
                + "concluye la parte pública de la sesión|el debate resumido concluye|"
                + "el debate a que se refiere el acta resumida concluye|termina la parte pública de la sesión|"
                + "la primera parte de la sesión termina|la primera parte (pública) de la sesión termina|concluye la primera parte (pública) de la sesión|"
                + "termina la primera parte (pública) de la sesión|la parte pública de la sesión termina|se levanta la primera parte (pública) de la sesión"),
            (ProcedureKind.Suspended,
                "se suspende la sesión|la sesión se suspende"),
            (ProcedureKind.Resumed,
                "se reanuda la sesión|la sesión se reanuda")),
        Whole = PhraseTable<ProcedureKind>.OfRows(
            (ProcedureKind.Decided,
                "así queda acordado|así queda decidido|así se acuerda|así se decide|queda así acordado|queda así decidido|"
                + "así se recomienda|queda aprobado el programa de trabajo"),
            (ProcedureKind.Adopted,
                "queda aprobado el orden del día|se aprueba el orden del día|queda aprobado el programa|se aprueba el programa|"
                + "queda aprobado el orden del día provisional|queda aprobado el programa provisional|"
                + "queda aprobado el programa en su forma enmendada")),
        Starts = PhraseTable<ProcedureKind>.OfRows(
            (ProcedureKind.Seated,
                "por invitación del presidente|por invitación de la presidenta|por invitación de la presidencia|"
                + "a invitación del presidente|a invitación de la presidenta|a invitación de la presidencia|"
                + "por invitación del presidente interino"),
            (ProcedureKind.VoteTaken,
                "se procede a votación|se procede a una votación|se procede a la votación|se procede a votar|"
                + "se procede a votación registrada|se procede a votación nominal|se procede a votación secreta|"
                + "se efectúa una votación"),
            (ProcedureKind.Adopted,
                "queda aprobado el|quedan aprobados el|quedan aprobados los|queda aprobada la|quedan aprobadas la|queda aprobado en su|"
                + "quedan aprobadas las|queda rechazado el|queda rechazada la|queda aprobado, en su forma|quedan rechazados los"),
            (ProcedureKind.Elected,
                "habiendo obtenido la mayoría|habiendo obtenido el número|por haber obtenido la mayoría|al haber obtenido la mayoría"),
            (ProcedureKind.Silence,
                "los miembros del consejo de seguridad guardan un minuto|los miembros del consejo guardan un minuto|"
                + "los miembros de la asamblea general guardan un minuto|los miembros de la asamblea guardan un minuto|"
                + "los miembros de la comisión guardan un minuto|los miembros del comité guardan un minuto|"
                + "los representantes guardan un minuto|los representantes, de pie, guardan|los miembros de la asamblea, de pie, guardan|la asamblea guarda un minuto|"
                + "los participantes guardan un minuto")),
        Subjects = new(
            "un miembro", "dos miembros", "tres miembros", "el presidente", "la presidenta", "el presidente interino", "la delegación", "las delegaciones", "el sr.", "la sra.",
            "su majestad", "su excelencia", "su santidad", "a petición", "a solicitud", "el proyecto de resolución",
            "los proyectos de resolución", "el proyecto de decisión", "la enmienda", "las enmiendas", "la moción", "la propuesta",
            "el párrafo", "los párrafos", "el preámbulo", "el proyecto de informe", "por",
            "en ausencia de", "en ausencia del"),
        SummarySubjects = new(
            "el capítulo", "los capítulos", "la sección", "las secciones", "el anexo", "los anexos", "el resumen", "el título", "el informe", "la primera oración",
            "la segunda oración", "la última oración", "las observaciones finales", "el proyecto de observaciones finales", "el texto"),
        Deeds = PhraseTable<ProcedureKind>.OfRows(
            (ProcedureKind.VoteTaken,
                "no participa en la votación|no participan en la votación|actúan como escrutadores"),
            (ProcedureKind.Elected,
                "por aclamación"),
            (ProcedureKind.Presented,
                "presenta el informe de esa comisión|presenta los informes de esa comisión|"
                + "presenta el siguiente informe|presenta los siguientes informes"),
            (ProcedureKind.ChairTaken,
                "ocupa la presidencia|asume la presidencia|vuelve a ocupar la presidencia|vuelve a asumir la presidencia"),
            (ProcedureKind.Seated,
                "es acompañado|es acompañada|son acompañados|son acompañadas|toma asiento|toman asiento|ocupa un asiento|"
                + "ocupan asientos|ocupan los asientos|ocupa el asiento|ocupa un lugar|ocupan un lugar|vuelve a tomar asiento|"
                + "vuelven a tomar asiento|vuelven a sentarse|se retira|se retiran"),
            (ProcedureKind.VoteTaken,
                "se procede a votación|se procede a una votación"),
            (ProcedureKind.Adopted,
                "queda aprobado|queda aprobada|quedan aprobados|quedan aprobadas|queda rechazado|queda rechazada|"
                + "quedan rechazados|quedan rechazadas|no queda aprobado|no queda aprobada|no quedan aprobados|no quedan aprobadas|es aprobado|es aprobada|es rechazado|es rechazada")),
        Headings = new(
            "discurso de", "discurso del", "alocución de", "alocución del", "aprobación del orden del día", "aprobación del programa", "apertura del período de sesiones",
            "clausura del período de sesiones", "apertura de la sesión", "clausura de la sesión", "expresión de agradecimiento",
            "organización de los trabajos", "programa de trabajo", "cuestiones de organización y otros asuntos",
            "agradecimiento al presidente saliente"),
        Continued = new("continuación", "conclusión"),
        NumberedHeadings = new("tema", "temas", "tema del programa"),
    };
}
