using SpeechText.Fields.Symbols;
using SpeechText.Languages;

namespace SpeechText.Fields.References;

/// <summary>
/// Says which symbol a resolution or decision has, where the form of its number and the organ named beside it settle it.
/// <code>
/// resolution 1325 (2000)                       S/RES/1325 (2000): no other organ prints the year so
/// resolution 78/27                             A/RES/78/27
/// Human Rights Council resolution 46/7         A/HRC/RES/46/7
/// resolution 2202 A (XXI)                      A/RES/2202 A (XXI)
/// Security Council resolution 1701             nothing: its symbol ends in the year, which is not printed here
/// resolution 1701, Council resolution 46/7     nothing: more than one has that number
/// </code>
/// As with a date, no year is supplied that the text does not print; <see cref="SameNumber"/> finds it where it stands elsewhere.
/// </summary>
internal static class Settled
{
    internal static string? Symbol(CitedNumber cited, IssuingOrgan organ, bool isDecision)
    {
        var series = isDecision ? "DEC" : "RES";
        if (cited.Brackets.Length > 0)
        {
            var isYear = SymbolYear.IsPrinted(cited.Brackets);
            return (isYear, organ) switch
            {
                _ when isDecision => null,
                (true, IssuingOrgan.NotSaid or IssuingOrgan.SecurityCouncil or IssuingOrgan.SomeCouncil) => $"S/RES/{cited.Number} ({cited.Brackets})",
                (false, IssuingOrgan.NotSaid or IssuingOrgan.GeneralAssembly) => $"A/RES/{cited.Number} ({cited.Brackets})",
                (false, IssuingOrgan.EconomicAndSocialCouncil) => $"E/RES/{cited.Number} ({cited.Brackets})",
                _ => null,
            };
        }

        var isYearBefore = SymbolYear.Is(cited.Session);
        return cited.IsBare || SymbolYear.Is(cited.Number) ? null : organ switch
        {
            IssuingOrgan.GeneralAssembly when !isYearBefore => $"A/{series}/{cited.Session}/{cited.Number}",
            IssuingOrgan.NotSaid when IsAssemblySession(cited.Session) && !isDecision => $"A/RES/{cited.Session}/{cited.Number}",
            IssuingOrgan.EconomicAndSocialCouncil when isYearBefore => $"E/{series}/{cited.Session}/{cited.Number}",
            IssuingOrgan.HumanRightsCouncil when !isYearBefore => $"A/HRC/{series}/{cited.Session}/{cited.Number}",
            IssuingOrgan.EnvironmentAssembly when !isYearBefore => $"UNEP/EA.{cited.Session}/{(isDecision ? "Dec" : "Res")}.{cited.Number}",
            _ => null,
        };
    }

    // It has numbered its resolutions by session since the thirty-first; other organs have hardly got so far.
    private static bool IsAssemblySession(string session) => session.Contains('-')
        || (session.Length is 2 or 3 && string.CompareOrdinal(session.PadLeft(3, '0'), "031") >= 0);
}
