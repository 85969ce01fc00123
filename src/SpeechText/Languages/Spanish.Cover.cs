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
        Numbers = PhraseTable<int>.OfRows(
            (1, "un|una|primera"), (2, "dos|segunda"), (3, "tres|tercera"), (4, "cuatro|cuarta"), (5, "cinco|quinta"), (6, "seis|sexta"),
            (7, "siete|séptima|septima"), (8, "ocho|octava"), (9, "nueve|novena"), (10, "diez|décima|decima"),
            (11, "once|undécima|undecima|decimoprimera"), (12, "doce|duodécima|duodecima|decimosegunda"), (13, "trece|decimotercera"),
            (14, "catorce|decimocuarta"), (15, "quince|decimoquinta"), (16, "dieciséis|dieciseis|decimosexta"),
            (17, "diecisiete|decimoséptima|decimoseptima"), (18, "dieciocho|decimoctava"), (19, "diecinueve|decimonovena|decimonona"),
            (20, "veinte|vigésima|vigesima"), (21, "veintiuna|vigesimoprimera|vigesimaprimera"),
            (22, "veintidós|veintidos|vigesimosegunda"), (23, "veintitrés|veintitres|vigesimotercera"),
            (24, "veinticuatro|vigesimocuarta"), (25, "veinticinco|vigesimoquinta"), (26, "veintiséis|veintiseis|vigesimosexta"),
            (27, "veintisiete|vigesimoséptima|vigesimoseptima"), (28, "veintiocho|vigesimoctava"), (29, "veintinueve|vigesimonovena"),
            (30, "treinta|trigésima|trigesima"), (40, "cuarenta|cuadragésima|cuadragesima"), (50, "cincuenta|quincuagésima|quincuagesima"),
            (60, "sesenta|sexagésima|sexagesima"), (70, "setenta|septuagésima|septuagesima"), (80, "ochenta|octogésima|octogesima"),
            (90, "noventa|nonagésima|nonagesima"), (100, "cien|ciento|centésima|centesima"), (200, "doscientas|ducentésima|ducentesima"),
            (300, "trescientas|tricentésima|tricentesima"), (400, "cuatrocientas|cuadringentésima|cuadringentesima"),
            (500, "quinientas|quingentésima|quingentesima"), (600, "seiscientas|sexcentésima|sexcentesima"),
            (700, "setecientas|septingentésima|septingentesima"), (800, "ochocientas|octingentésima|octingentesima"),
            (900, "novecientas|noningentésima|noningentesima"), (1000, "mil|milésima|milesima")),
        NumberLinks = new("y"),
        HeldAt = new("celebrada en el", "celebrada en la", "celebrada en", "celebrada"),
        Chairs = new(
            "presidente", "presidenta", "presidencia", "presidentes", "presidente interino", "presidenta interina", "presidente provisional",
            "presidenta provisional", "vicepresidente", "vicepresidenta", "copresidentes"),
        Later = new("más tarde", "posteriormente", "después", "luego"),
        Members = new("miembros", "presentes"),
        Agendas = new("índice", "orden del día", "sumario", "programa", "orden del día provisional"),
        Treaties = new("convención sobre", "convención contra", "convención internacional", "pacto internacional", "protocolo facultativo"),
        Printing = new(
            "corrección", "corrección de errores", "provisional", "documentos oficiales", "distr", "distr.", "general", "original", "español", "limitada", "reservada"),
        Letters = new("carta de fecha", "cartas idénticas de fecha", "nota verbal de fecha"),
        Annexes = new("anexo", "apéndice"),
        Corrections = new(
            "la presente acta contiene", "esta acta contiene", "la presente acta está sujeta", "la presente acta podrá",
            "las correcciones deberán", "dichas correcciones", "las correcciones que se", "las correcciones se",
            "el texto definitivo", "se ruega reciclar", "documento accesible"),
    };
}
