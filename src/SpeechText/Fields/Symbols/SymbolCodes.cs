using System.Collections.Frozen;

namespace SpeechText.Fields.Symbols;

/// <summary>
/// The letters that symbols are made of, as the Secretariat writes them.
/// </summary>
internal static class SymbolCodes
{
    // Before a full stop. Any other letters there are capitals.
    private static readonly FrozenSet<string> Mixed = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "Add", "Rev", "Corr", "Part", "Amend", "Suppl", "Res", "Dec", "Decl", "Sub", "Misc", "Conf", "Vol", "Doc");

    private static readonly FrozenSet<string> Suffixes = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "Add", "Rev", "Corr", "Part", "Amend", "Suppl", "Vol");

    // Read in small letters too: a writer's slip, to be put right. What is not here must be printed in capitals.
    private static readonly FrozenSet<string> Slips = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "RES", "DEC", "PRST", "PV", "SR", "L", "INF", "C", "CN", "AC", "CONF", "HRC", "ES", "S", "SGB", "AI", "WG", "WP", "GC", "CRP", "BUR", "NGO", "SER");

    internal static bool IsSuffix(string letters) => Suffixes.Contains(letters);

    /// <summary>The letters of a part as they are written; <see langword="null"/> where they are none of a symbol's.</summary>
    internal static string? Canonical(ReadOnlySpan<char> letters, bool isDotted)
    {
        if (isDotted && Mixed.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(letters, out var mixed))
        {
            // "CONF.183" of the Assembly is written in capitals, "MISC.2" by some.
            return mixed == "Conf" ? "CONF" : mixed == "Misc" && letters is "MISC" ? "MISC" : mixed;
        }

        if (letters.IndexOfAnyExceptInRange('A', 'Z') < 0)
        {
            return letters.ToString();
        }

        if (letters is "Agenda" or "ExCom" or "ImpCom")
        {
            return letters.ToString();
        }

        return Slips.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(letters, out var code) ? code : null;
    }
}
