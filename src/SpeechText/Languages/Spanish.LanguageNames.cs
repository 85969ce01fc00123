namespace SpeechText.Languages;

internal static partial class Spanish
{
    // Whoever takes the floor may speak any language; the delegation then provides the interpretation.
    private static PhraseTable<string> LanguageNames => PhraseTable<string>.OfRows(
        ("ar", "árabe|del árabe"), ("zh", "chino|del chino"), ("en", "inglés|del inglés"), ("fr", "francés|del francés"), ("ru", "ruso|del ruso"), ("es", "español|del español"),
        ("pt", "portugués|del portugués"), ("de", "alemán|del alemán"), ("it", "italiano|del italiano"), ("ja", "japonés|del japonés"), ("fa", "persa|farsi"), ("ko", "coreano"),
        ("tr", "turco"), ("sw", "swahili"), ("uk", "ucraniano"),
        ("sq", "albanés|del albanés"), ("hy", "armenio|del armenio"), ("az", "azerbaiyano|del azerbaiyano|azerí|del azerí"),
        ("be", "bielorruso|del bielorruso|belaruso|del belaruso"), ("bn", "bengalí|del bengalí"), ("bs", "bosnio|del bosnio"),
        ("bg", "búlgaro|del búlgaro"), ("my", "birmano|del birmano"), ("hr", "croata|del croata"), ("cs", "checo|del checo"),
        ("da", "danés|del danés"), ("et", "estonio|del estonio"), ("fi", "finés|del finés|finlandés|del finlandés"),
        ("ka", "georgiano|del georgiano"), ("el", "griego|del griego"), ("he", "hebreo|del hebreo"), ("hu", "húngaro|del húngaro"),
        ("is", "islandés|del islandés"), ("ga", "irlandés|del irlandés"), ("kk", "kazajo|del kazajo"), ("km", "jemer|del jemer"),
        ("ky", "kirguís|del kirguís|kirguiso|del kirguiso"), ("lo", "lao|del lao"), ("la", "latín|del latín"), ("lv", "letón|del letón"),
        ("lt", "lituano|del lituano"), ("lb", "luxemburgués|del luxemburgués"), ("mk", "macedonio|del macedonio"), ("mg", "malgache|del malgache"),
        ("ms", "malayo|del malayo"), ("mt", "maltés|del maltés"), ("mn", "mongol|del mongol"), ("cnr", "montenegrino|del montenegrino"),
        ("nl", "neerlandés|del neerlandés|holandés|del holandés"), ("ne", "nepalí|del nepalí"), ("no", "noruego|del noruego"),
        ("pl", "polaco|del polaco"), ("ro", "rumano|del rumano|moldavo|del moldavo"), ("sr", "serbio|del serbio"),
        ("sh", "serbocroata|del serbocroata"), ("sk", "eslovaco|del eslovaco"), ("sl", "esloveno|del esloveno"), ("sv", "sueco|del sueco"),
        ("tg", "tayiko|del tayiko"), ("ta", "tamil|del tamil"), ("th", "tailandés|del tailandés"), ("tk", "turcomano|del turcomano"),
        ("uz", "uzbeko|del uzbeko"), ("vi", "vietnamita|del vietnamita"), ("wo", "wolof|del wolof"), ("zu", "zulú|del zulú"),
        ("ku", "kurdo|del kurdo"), ("ht", "criollo haitiano|del criollo haitiano|criollo|del criollo"), ("hi", "hindi|del hindi"),
        ("ur", "urdu|del urdu"), ("id", "indonesio|del indonesio"), ("am", "amárico|del amárico"), ("so", "somalí|del somalí"),
        ("ps", "pastún|del pastún"), ("prs", "dari|del dari"), ("ca", "catalán|del catalán"), ("sm", "samoano|del samoano"),
        ("qu", "quechua|del quechua"), ("ay", "aimara|del aimara"), ("gn", "guaraní|del guaraní"));
}
