namespace SpeechText.Languages;

internal static partial class French
{
    // Whoever takes the floor may speak any language; the delegation then provides the interpretation.
    private static PhraseTable<string> LanguageNames => PhraseTable<string>.OfRows(
        ("ar", "arabe|l'arabe"), ("zh", "chinois|le chinois|du chinois"), ("en", "anglais|l'anglais"), ("fr", "français|le français"), ("ru", "russe|le russe"),
        ("es", "espagnol|l'espagnol"), ("pt", "portugais"), ("de", "allemand|l'allemand"), ("it", "italien|l'italien"), ("ja", "japonais"), ("fa", "persan|farsi"),
        ("ko", "coréen"), ("tr", "turc"), ("sw", "swahili"), ("uk", "ukrainien|l'ukrainien"),
        ("sq", "albanais|l'albanais"), ("hy", "arménien|l'arménien"), ("az", "azerbaïdjanais|l'azerbaïdjanais|azéri|l'azéri"),
        ("be", "bélarussien|biélorusse"), ("bn", "bengali"), ("bs", "bosniaque|bosnien"), ("bg", "bulgare"), ("my", "birman"), ("hr", "croate"),
        ("cs", "tchèque"), ("da", "danois"), ("et", "estonien|l'estonien"), ("fi", "finnois|finlandais"), ("ka", "géorgien"), ("el", "grec"),
        ("he", "hébreu|l'hébreu"), ("hu", "hongrois|l'hongrois"), ("is", "islandais|l'islandais"), ("ga", "irlandais|l'irlandais"), ("kk", "kazakh"),
        ("km", "khmer"), ("ky", "kirghize"), ("lo", "lao"), ("la", "latin"), ("lv", "letton"), ("lt", "lituanien"), ("lb", "luxembourgeois"),
        ("mk", "macédonien"), ("mg", "malgache"), ("ms", "malais"), ("mt", "maltais"), ("mn", "mongol"), ("cnr", "monténégrin"),
        ("nl", "néerlandais"), ("ne", "népalais"), ("no", "norvégien"), ("pl", "polonais"), ("ro", "roumain|moldave"), ("rw", "kinyarwanda"),
        ("rn", "kirundi"), ("sr", "serbe"), ("sh", "serbo-croate"), ("sk", "slovaque"), ("sl", "slovène"), ("sv", "suédois"), ("tg", "tadjik"),
        ("ta", "tamoul"), ("th", "thaï"), ("tk", "turkmène"), ("uz", "ouzbek|l'ouzbek"), ("vi", "vietnamien"), ("wo", "wolof"), ("zu", "zoulou"),
        ("ku", "kurde"), ("ht", "créole haïtien|créole"), ("hi", "hindi|l'hindi"), ("ur", "ourdou|l'ourdou"), ("id", "indonésien|l'indonésien"),
        ("am", "amharique|l'amharique"), ("so", "somali"), ("ps", "pachto"), ("prs", "dari"), ("ca", "catalan"), ("sm", "samoan"), ("qu", "quechua"),
        ("ay", "aymara|l'aymara"), ("gn", "guarani"));
}
