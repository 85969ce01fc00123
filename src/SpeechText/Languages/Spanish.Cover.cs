namespace SpeechText.Languages;

internal static partial class Spanish
{
    private static CoverWords Cover => new()
    {
        Organs = new(
            "consejo de seguridad", "asamblea general", "consejo económico y social", "consejo de derechos humanos",
            "comité de derechos humanos", "consejo de administración fiduciaria", "comité contra", "comité para", "comité de",
            "comité sobre", "comité del", "comisión de", "comisión sobre", "primera comisión", "segunda comisión",
            "tercera comisión", "cuarta comisión", "quinta comisión", "sexta comisión", "comité especial", "comité preparatorio",
            "conferencia de desarme", "subcomisión", "grupo de trabajo"),
        Kinds = PhraseTable<SpeechKind>.OfRows(
            (SpeechKind.Summary, "acta resumida|acta resumida (parcial)|acta resumida provisional"),
            (SpeechKind.Record, "acta literal|acta taquigráfica|acta literal provisional|documentos oficiales")),
        Sessions = WordSet.Of("período periodo sesiones año"),
        Meetings = WordSet.Of("sesión"),
        HeldAt = new("celebrada en el", "celebrada en la", "celebrada en", "celebrada"),
        Chairs = new(
            "presidente", "presidenta", "presidentes", "presidente interino", "presidenta interina", "presidente provisional",
            "presidenta provisional", "vicepresidente", "vicepresidenta", "copresidentes"),
        Later = new("más tarde", "posteriormente", "después", "luego"),
        Members = new("miembros", "presentes"),
        Agendas = new("orden del día", "sumario", "programa", "orden del día provisional"),
        Printing = new(
            "corrección", "corrección de errores", "provisional", "documentos oficiales", "distr", "distr.", "general", "original", "español", "limitada", "reservada"),
        Corrections = new(
            "la presente acta contiene", "esta acta contiene", "la presente acta está sujeta", "la presente acta podrá",
            "las correcciones deberán", "dichas correcciones", "las correcciones que se", "las correcciones se",
            "el texto definitivo", "se ruega reciclar", "documento accesible"),
    };
}
