namespace SpeechText.Languages;

internal static partial class Spanish
{
    private static RecordWords Records => new()
    {
        Chairs = PhraseSet.Of("""
            El Presidente
            La Presidenta
            El Presidente interino
            La Presidenta interina
            El Presidente provisional
            La Presidenta provisional
            El Vicepresidente
            La Vicepresidenta
            El Copresidente
            La Copresidenta
            Los Copresidentes
            Las Copresidentas
            El Presidente de la Asamblea General
            La Presidenta de la Asamblea General
            """),
        Officers = PhraseSet.Of("""
            El Secretario General
            La Secretaria General
            El Vicesecretario General
            La Vicesecretaria General
            El Secretario General Adjunto
            La Secretaria General Adjunta
            El Subsecretario General
            La Subsecretaria General
            El Secretario
            La Secretaria
            El Director General
            La Directora General
            El Alto Comisionado
            La Alta Comisionada
            El Asesor Jurídico
            La Asesora Jurídica
            El Fiscal
            La Fiscal
            El Relator
            La Relatora
            El Moderador
            La Moderadora
            """),
        Styles = PhraseSet.Of("""
            El Rey
            La Reina
            El Príncipe
            La Princesa
            El Presidente
            La Presidenta
            El Primer Ministro
            La Primera Ministra
            El Emir
            El Jeque
            Rey
            Reina
            Príncipe
            Princesa
            Emir
            Sultán
            Jeque
            Jequesa
            Sir
            Lord
            Dame
            Baronesa
            Monseñor
            Arzobispo
            Cardenal
            Sor
            Padre
            """),
        Languages = LanguageNames,
        LanguageLinks = new("y", "y en", "y luego en"),
        LanguageNotes = PhraseTable<LanguageMode>.OfRows(
            (LanguageMode.SpokeIn, "habla en|hablan en|continúa en|prosigue en|continúa hablando en"),
            (LanguageMode.InterpretationFrom, "interpretación|interpretación de|traducción|traducción de|traducido"),
            (LanguageMode.ProvidedBy, "texto proporcionado en|texto en")),
        LanguageNoteEnds = PhraseTable<LanguageMode>.OfRows(
            (LanguageMode.ProvidedBy, "proporcionado por|texto proporcionado por|facilitado por|traducción proporcionada por|interpretación proporcionada por")),
        OnBehalfOf = new("en nombre de", "en nombre del", "hablando en nombre de", "hablando en nombre del", "también en nombre de"),
        Resumed = new("continúa", "prosigue", "continuación"),
        References = new("véase", "véanse", "ver", "resolución", "documento", "tema"),
        FloorGiving = new("la palabra a", "la palabra al", "la palabra a la", "tiene la palabra", "el siguiente orador es", "la siguiente oradora es", "invito a", "invito al"),
        Directions = PhraseTable<NoteKind>.OfRows(
            (NoteKind.Applause, "aplausos"), (NoteKind.Laughter, "risas"), (NoteKind.Inaudible, "inaudible"), (NoteKind.Pause, "pausa")),
    };
}
