using SpeechText.Languages;

namespace SpeechText.Fields.References;

/// <summary>
/// Settles numbers of resolutions by a fuller form of the same number in the text.
/// <code>
/// resolution 1701 (2006) … resolution 1701                     S/RES/1701 (2006) both
/// Security Council resolution 1701 … resolution 1701 (2006)    the same
/// resolution 181 (II), S/RES/181 (1963) … resolution 181       nothing: two have that number
/// </code>
/// </summary>
internal static class SameNumber
{
    internal static void Settle(ReadOnlySpan<char> text, List<FoundReference> found)
    {
        Dictionary<string, string?>? full = null;
        for (var i = 0; i < found.Count; i++)
        {
            var reference = found[i];
            if (reference is { Kind: ReferenceKind.Resolution, IsBare: true } && LastNumber(text[reference.Start..reference.End]) is { Length: > 0 } number)
            {
                full ??= Full(found);
                if (Only(full, number, reference.Organ) is { } symbol)
                {
                    found[i] = reference with { Symbol = symbol, Doubt = reference.Doubt == DiagnosticId.ReferenceNotSettled ? null : reference.Doubt };
                }
            }
        }
    }

    private static string? Only(Dictionary<string, string?> full, string number, IssuingOrgan organ)
    {
        var council = full.GetValueOrDefault($"S/RES/{number}");
        var assembly = full.GetValueOrDefault($"A/RES/{number}");
        return organ switch
        {
            IssuingOrgan.SecurityCouncil => council,
            IssuingOrgan.GeneralAssembly => assembly,
            IssuingOrgan.NotSaid when council is null || assembly is null => council ?? assembly,
            _ => null,
        };
    }

    // The symbols that say their year or session, by what comes before it; null where two differ in it.
    private static Dictionary<string, string?> Full(List<FoundReference> found)
    {
        var full = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var symbol in found.Select(f => f.Symbol))
        {
            if (symbol is not null && symbol.EndsWith(')') && symbol.IndexOf(" (", StringComparison.Ordinal) is var bracket and > 0)
            {
                var key = symbol[..bracket];
                full[key] = full.TryGetValue(key, out var known) && known != symbol ? null : symbol;
            }
        }

        return full;
    }

    private static string LastNumber(ReadOnlySpan<char> words)
    {
        var end = words.LastIndexOfAnyInRange('0', '9') + 1;
        var start = end;
        while (start > 0 && char.IsAsciiDigit(words[start - 1]))
        {
            start--;
        }

        return words[start..end].ToString();
    }
}
