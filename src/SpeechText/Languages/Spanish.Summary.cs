namespace SpeechText.Languages;

internal static partial class Spanish
{
    private static SummaryWords Summary => new()
    {
        Chairs = new(
            "el presidente", "la presidenta", "el presidente interino", "la presidenta interina", "el presidente provisional",
            "la presidenta provisional", "el vicepresidente", "la vicepresidenta", "los copresidentes"),
        Offices = new(
            "el secretario general", "la secretaria general", "el alto comisionado", "la alta comisionada",
            "el secretario de la comisión", "la secretaria de la comisión", "el secretario del comité", "la secretaria del comité",
            "el relator", "la relatora", "el asesor jurídico"),
        Delegates = new(
            "el representante de", "el representante del", "la representante de", "la representante del", "el observador de",
            "el observador del", "la observadora de", "la observadora del", "la delegación de", "la delegación del"),
        Said = WordSet.Of("""
            dice declara pide pregunta observa añade agrega señala subraya recuerda explica expresa sugiere propone invita anuncia
            presenta agradece da responde acepta apoya desea considera cree piensa estima espera felicita insta reitera informa hace
            indica precisa destaca se pone lee solicita toma conviene lamenta deplora condena acoge celebra insiste recalca
            manifiesta afirma opina entiende comparte rinde quisiera querría recomienda exhorta confirma reconoce teme duda aclara
            resume concluye sostiene aprueba contesta advierte aborda suscribe menciona
            """),
        NotSaid = WordSet.Of("de del y o era había ha es son que para a al en por con e u"),
        OnBehalfOf = new(
            "hablando en nombre de", "hablando en nombre del", "hablando en nombre de los",
            "haciendo uso de la palabra en nombre de", "haciendo uso de la palabra en nombre del", "que habla en nombre de",
            "que habla en nombre del", "quien habla en nombre de", "quien habla en nombre del", "en nombre de", "en nombre del"),
    };
}
