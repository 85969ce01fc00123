namespace SpeechText.Languages;

internal static partial class Spanish
{
    private static ReferenceWords References => new()
    {
        Nouns = PhraseTable<CitedNoun>.OfRows(
            (CitedNoun.Resolution, "resolución|resolucion"),
            (CitedNoun.Resolutions, "resoluciones"),
            (CitedNoun.Decision, "decisión|decisiones"),
            (CitedNoun.Article, "artículo|artículos|articulo|articulos")),
        Organs = PhraseTable<IssuingOrgan>.OfRows(
            (IssuingOrgan.SecurityCouncil, "Consejo de Seguridad|Consejo de Seguridad de las Naciones Unidas|Consejo de Seguridad de la ONU"),
            (IssuingOrgan.GeneralAssembly, "Asamblea General|Asamblea General de las Naciones Unidas|Asamblea"),
            (IssuingOrgan.EconomicAndSocialCouncil, "Consejo Económico y Social"),
            (IssuingOrgan.HumanRightsCouncil, "Consejo de Derechos Humanos"),
            (IssuingOrgan.EnvironmentAssembly, "Asamblea de las Naciones Unidas sobre el Medio Ambiente"),
            (IssuingOrgan.SomeCouncil, "Consejo"),
            (IssuingOrgan.NotSaid, "Naciones Unidas|ONU")),
        Links = new("del", "de la", "de las", "de los", "de"),
        OwnLinks = new("en su", "en sus", "mediante su", "por su", "aprobó la", "aprobó su", "aprobó las", "adoptó la", "adoptó su"),
        NumberMarks = new("No.", "núm.", "número", "nº", "n.º", "n°", "núms."),
        And = new("y", "e", "o", "así como"),
        Divisions = ["Capítulo", "capítulo", "Capítulos", "capítulos", "Artículo", "artículo"],
        Paragraphs = new("párrafo", "párrafos", "párr.", "apartado"),
        Treaties = new(
            "Carta de las Naciones Unidas", "Carta de la ONU", "Carta", "Estatuto de Roma", "Estatuto de Roma de la Corte Penal Internacional",
            "Estatuto de la Corte Internacional de Justicia", "Estatuto", "Declaración Universal de Derechos Humanos", "Acuerdo de París"),
        TreatyNouns = WordSet.Of("Carta Estatuto Convención Convenciones Convenio Pacto Tratado Protocolo Acuerdo"),
        TreatyParticles = WordSet.Of("de del la el los las sobre y contra para a al"),
    };
}
