namespace SpeechText.Languages;

internal static partial class Spanish
{
    private static CapacityWords Capacity => new()
    {
        Leaves = PhraseSet.Of("""
            en mi calidad de representante
            en calidad de representante
            en mi condición de representante
            como representante de mi país
            como representante de
            a título nacional
            en mi capacidad nacional
            en mi calidad nacional
            en nombre de mi país
            """),
        Resumes = PhraseSet.Of("""
            reanudo mis funciones
            reanudo ahora mis funciones
            reanudaré mis funciones
            reanudaré ahora mis funciones
            vuelvo a asumir mis funciones
            vuelvo a asumir ahora mis funciones
            vuelvo a asumir las funciones
            vuelvo ahora a asumir mis funciones
            vuelvo a mis funciones
            retomo mis funciones
            retomo ahora mis funciones
            reasumo mis funciones
            reasumo ahora mis funciones
            """),
        Announces = new(
            "formular", "formularé", "hacer", "haré", "hablar", "hablaré", "hablando", "hablo", "pronunciar", "pronunciaré", "intervenir",
            "intervendré", "intervengo", "hacer uso de la palabra", "haré uso de la palabra", "añadir", "agregar", "decir", "compartir",
            "dirigirme", "expresar", "presentar"),
        Defers = new("más tarde", "posteriormente", "después", "al final", "al término", "anteriormente", "cuando", "ya"),
        Now = new("ahora", "a continuación"),
    };
}
