namespace SpeechText.Languages;

internal static partial class English
{
    // Whoever takes the floor may speak any language; the delegation then provides the interpretation.
    private static PhraseTable<string> LanguageNames => PhraseTable<string>.OfRows(
        ("ar", "Arabic"), ("zh", "Chinese"), ("en", "English"), ("fr", "French"), ("ru", "Russian"), ("es", "Spanish"),
        ("pt", "Portuguese"), ("de", "German"), ("it", "Italian"), ("ja", "Japanese"), ("fa", "Persian|Farsi"), ("ko", "Korean"),
        ("tr", "Turkish"), ("he", "Hebrew"), ("sw", "Swahili|Kiswahili"), ("uk", "Ukrainian"), ("el", "Greek"), ("nl", "Dutch"),
        ("pl", "Polish"), ("id", "Indonesian"), ("hi", "Hindi"), ("ur", "Urdu"), ("th", "Thai"), ("ka", "Georgian"), ("ca", "Catalan"),
        ("mn", "Mongolian"), ("sm", "Samoan"), ("ti", "Tigrinya"), ("am", "Amharic"), ("so", "Somali"), ("ps", "Pashto"), ("prs", "Dari"),
        ("sq", "Albanian"), ("hy", "Armenian"), ("az", "Azerbaijani|Azeri"), ("be", "Belarusian|Byelorussian"), ("bn", "Bengali|Bangla"),
        ("bs", "Bosnian"), ("bg", "Bulgarian"), ("my", "Burmese"), ("hr", "Croatian"), ("cs", "Czech"), ("da", "Danish"), ("dz", "Dzongkha"),
        ("et", "Estonian"), ("fi", "Finnish"), ("fj", "Fijian"), ("gn", "Guaraní|Guarani"), ("ht", "Haitian Creole|Creole"), ("hu", "Hungarian"),
        ("is", "Icelandic"), ("ga", "Irish"), ("kk", "Kazakh"), ("km", "Khmer"), ("ky", "Kyrgyz"), ("lo", "Lao"), ("la", "Latin"), ("lv", "Latvian"),
        ("lt", "Lithuanian"), ("lb", "Luxembourgish"), ("mk", "Macedonian"), ("mg", "Malagasy"), ("ms", "Malay"), ("mt", "Maltese"),
        ("mi", "Maori|Māori"), ("mh", "Marshallese"), ("cnr", "Montenegrin"), ("ne", "Nepali"), ("no", "Norwegian"), ("ro", "Romanian|Moldovan"),
        ("rw", "Kinyarwanda"), ("rn", "Kirundi"), ("sr", "Serbian"), ("sh", "Serbo-Croatian|Serbo-Croat"), ("si", "Sinhala|Sinhalese"),
        ("sk", "Slovak"), ("sl", "Slovenian|Slovene"), ("sv", "Swedish"), ("tg", "Tajik"), ("ta", "Tamil"), ("tet", "Tetum"), ("to", "Tongan"),
        ("tk", "Turkmen"), ("uz", "Uzbek"), ("vi", "Vietnamese"), ("wo", "Wolof"), ("zu", "Zulu|isiZulu"), ("xh", "Xhosa"), ("st", "Sesotho"),
        ("tn", "Setswana"), ("ss", "siSwati"), ("ku", "Kurdish"), ("fil", "Filipino|Tagalog"), ("tpi", "Tok Pisin"), ("bi", "Bislama"),
        ("dv", "Dhivehi|Divehi"), ("ha", "Hausa"), ("pa", "Punjabi"), ("pau", "Palauan"), ("gil", "Gilbertese"), ("tvl", "Tuvaluan"),
        ("qu", "Quechua"), ("ay", "Aymara"));
}
