using System.Collections.Frozen;

namespace SpeechText.Fields.Symbols;

/// <summary>
/// What symbols begin with. Anything else before a stroke begins none: a file number, a date, <c>and/or</c>.
/// </summary>
internal static class Organs
{
    /// <summary>The longest of them, in characters.</summary>
    internal const int Longest = 8;

    // The principal organs, whose one letter asks for more certainty in what follows.
    private const string Principal = "A S E T";

    private const string Documents = """
        ST TD CD ENDC DC DP HS HSP ID GC LC PBC NPT BWC CCW APLC CCM ATT
        CCPR CEDAW CRC CAT CERD CMW CRPD CED CESCR HRI OPCAT
        ICC-ASP RC MICT ISBA SPLOS CLCS LOS PCNICC ICC
        UNEP FCCC CBD ICCD UNW UNFPA UNOPS UNITAR IDB JIU ITC TRADE TRANS ECE ECA ESCAP ESCWA LCG ENERGY
        CTBT OPCW CEB INFCIRC GOV WFP FAO UNCTAD UNODC CTOC CAC COSP SDG UNIDO EB WT TN WO WIPO SCP GB
        """;

    private const string PressReleases = """
        SG DSG SC GA ECOSOC SEA BIO ORG PAL OBV IHA HR ENV AFR DEV DH GA-PAL HQ ICEF L M NGO NY OBS PI PKO POP RD REF SAG SOC TAD TR UNIS WOM
        AG CS CES CPSD FEM MER DSG-SM CD-G DC-G
        """;

    // Those that print the session with their own letters: "GC(49)/RES/13", "IDB.43/5".
    private const string InBrackets = "GC TD";
    private const string Dotted = "IDB GC PBC GB";

    private static readonly FrozenDictionary<string, OrganKind> Kinds = Make();

    /// <summary>What kind of organ the letters stand for.</summary>
    internal static OrganKind Of(ReadOnlySpan<char> letters) => Kinds.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(letters, out var kind) ? kind : OrganKind.None;

    /// <summary>Tells whether the letters may have a session after this mark, a bracket or a full stop.</summary>
    internal static bool HasSession(string organ, char mark) => mark is '(' or '.' && (mark == '(' ? InBrackets : Dotted).Split(' ').Contains(organ);

    private static FrozenDictionary<string, OrganKind> Make()
    {
        var kinds = new Dictionary<string, OrganKind>(StringComparer.Ordinal);
        foreach (var (kind, letters) in new[] { (OrganKind.PressRelease, PressReleases), (OrganKind.Document, Documents), (OrganKind.Principal, Principal) })
        {
            foreach (var organ in letters.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            {
                kinds[organ] = kind;
            }
        }

        return kinds.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
