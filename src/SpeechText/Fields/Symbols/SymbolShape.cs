using System.Collections.Frozen;

namespace SpeechText.Fields.Symbols;

/// <summary>
/// Says whether parts between strokes are a symbol, and which part is which.
/// <code>
/// A  C.6  64  SR.22          body C.6, session 64, series SR, number 22
/// S  RES  1325  (2000)       series RES, number 1325, year 2000
/// A  C.6                     none: a committee is no document
/// A  4                       none: a size of paper
/// CCPR  CO  75  YEM          series CO, session 75, the State in the place of the number
/// </code>
/// </summary>
internal static class SymbolShape
{
    private const int FewestDigitsAlone = 3;
    private const int MostDigitsOfRelease = 5;
    private const int LettersOfState = 3;
    private const int MostSessions = 150;

    // Bodies that number their documents from 1, and whose letters stand for nothing else.
    private static readonly FrozenSet<string> Numbered = FrozenSet.Create(StringComparer.Ordinal, "SPLOS", "CLCS", "MICT", "ISBA", "PCNICC", "ICCD", "OPCAT");

    private static readonly FrozenSet<string> Bodies = FrozenSet.Create(StringComparer.Ordinal, "C", "CN", "CONF", "AC", "WG", "Sub", "EA", "SER");

    private static readonly FrozenSet<string> Series = FrozenSet.Create(
        StringComparer.Ordinal, "RES", "DEC", "PRST", "INF", "SGB", "AI", "IC", "CO", "GC", "NGO", "CRP", "Agenda", "PV", "SR", "L", "WP", "Q", "R", "D", "REP", "PUB", "BUR");

    internal static DocumentSymbol? Make(SymbolParts parts)
    {
        var core = parts.Core;
        if (core == 0 || (parts.Segments[core - 1].IsLetters && !IsOfState(parts, core)) || parts.Segments[core - 1].IsSession || !IsOf(parts, core))
        {
            return null;
        }

        var last = parts.Segments[core - 1];
        if (IsCommunication(parts, core))
        {
            // CCPR/C/112/D/2009/2010: the number comes before the year.
            var hasSession = core > 3 && parts.Segments[core - 4].IsNumber;
            return new DocumentSymbol(parts.ToString())
            {
                Organ = parts.Organ,
                Body = string.Join('/', parts.Segments.Take(hasSession ? core - 4 : core - 3)) is { Length: > 0 } body ? body : null,
                Series = parts.Segments[core - 3].Letters,
                Session = hasSession ? parts.Segments[core - 4].Number : null,
                Year = SymbolYear.Of(last.Number),
                Number = parts.Segments[core - 2].Number,
                Suffixes = [.. parts.Segments.Skip(core).Select(s => s.ToString())],
            };
        }

        var bodies = core - 1;
        var series = last.IsDotted ? last.Letters : TakeSeries(parts, ref bodies);
        var before = bodies > 0 && parts.Segments[bodies - 1] is { IsLetters: false, IsDotted: false } session ? session : default(Segment?);
        bodies -= before is null ? 0 : 1;
        series ??= TakeSeries(parts, ref bodies);
        var year = before is { IsYear: true } printed ? printed.Number : SymbolYear.IsPrinted(parts.Brackets) ? parts.Brackets : null;
        var isPart = parts.Brackets.Length > 0 && !SymbolYear.IsPrinted(parts.Brackets) && !RomanNumber.Is(parts.Brackets);
        return new DocumentSymbol(parts.ToString())
        {
            Organ = parts.Organ,
            Body = bodies > 0 ? string.Join('/', parts.Segments.Take(bodies)) : null,
            Series = series,
            Session = before is { IsYear: false } ? before.ToString() : parts.OrganSession.Length > 0 ? parts.OrganSession.Trim('(', ')', '.')
                : isPart || parts.Brackets.Length == 0 || year is not null ? null : parts.Brackets,
            Year = year is null ? null : SymbolYear.Of(year),
            Number = last.IsLetters ? last.Letters : last.Number,
            Suffixes = [.. parts.Segments.Skip(core).Select(s => s.ToString()), .. isPart ? [parts.Brackets] : Array.Empty<string>()],
        };
    }

    // What somebody complained of to a body that a treaty set up.
    private static bool IsCommunication(SymbolParts parts, int core) =>
        core >= 3 && parts.Segments[core - 3] is { IsLetters: true, Letters: "D" or "R" or "DR" } && parts.Segments[core - 2].IsNumber && parts.Segments[core - 1].IsYear
        && parts.Brackets.Length == 0;

    // What a treaty body concluded of a State's report: "CCPR/CO/75/YEM".
    private static bool IsOfState(SymbolParts parts, int core) =>
        core >= 3 && parts.Segments[core - 1].Letters.Length == LettersOfState && parts.Segments[core - 2].IsNumber && parts.Segments[core - 3].Letters == "CO";

    private static string? TakeSeries(SymbolParts parts, ref int bodies) =>
        bodies > 0 && parts.Segments[bodies - 1] is { IsLetters: true } code && (parts.Kind == OrganKind.PressRelease || Series.Contains(code.Letters))
            ? parts.Segments[--bodies].Letters
            : null;

    private static bool IsOf(SymbolParts parts, int core)
    {
        var (first, last) = (parts.Segments[0], parts.Segments[core - 1]);
        // Letters go with the numbers of resolutions alone.
        if ((last.IsDotted && Bodies.Contains(last.Letters)) || (last.Number.Contains(' ') && !parts.Segments.Any(s => s.Letters is "RES" or "DEC")))
        {
            return false;
        }

        return parts.Kind switch
        {
            OrganKind.PressRelease => last.IsNumber
                && last.Number.Length <= MostDigitsOfRelease
                && last.Number.Length >= (core > 1 ? 1 : parts.Organ.Length > 1 ? FewestDigitsAlone : FewestDigitsAlone + 1)
                && parts.Segments.Take(core - 1).All(s => s.IsLetters),
            _ when Numbered.Contains(parts.Organ) || parts.OrganSession.Length > 0 => true,
            _ when core == 1 => last.IsDotted || last.Number.Length >= FewestDigitsAlone,
            OrganKind.Principal => !first.IsNumber || IsSessionOf(parts.Organ, first),
            _ => first.IsYear || parts.Organ.Contains('-') || parts.Segments.Take(core).Any(s => !s.IsNumber),
        };
    }

    private static bool IsSessionOf(string organ, Segment first) => organ switch
    {
        "S" => first.IsYear,
        "A" => int.TryParse(first.Number, out var session) && session is > 0 and < MostSessions,
        "E" => first.IsYear || first.Number.Length > FewestDigitsAlone,
        _ => true,
    };
}
