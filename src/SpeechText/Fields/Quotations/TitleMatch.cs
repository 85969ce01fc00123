using SpeechText.Languages;

namespace SpeechText.Fields.Quotations;

/// <summary>
/// Tells whether an office, as a text writes it, is one of the titles of somebody.
/// <code>
/// the Secretary-General    UN Secretary-General                   yes, and no Assistant Secretary-General
/// the envoy                Special Envoy for the Lakes            yes
/// the Valley Fund chief    Executive Director of the Valley Fund  yes
/// </code>
/// </summary>
internal static class TitleMatch
{
    /// <summary>True where an office, as it is written, is one of the titles of somebody.</summary>
    internal static bool Holds(Source source, string office, AttributionWords words)
    {
        var key = Key(office, words);
        return HoldsExactly(source, key, words) || (!char.IsUpper(key[0]) && HoldsInPart(source, key));
    }

    internal static string Key(string office, AttributionWords words)
    {
        foreach (var (nickname, meant) in words.Nicknames)
        {
            if (office.Equals(nickname, StringComparison.OrdinalIgnoreCase))
            {
                return meant;
            }
        }

        return Bare(office, words);
    }

    internal static bool HoldsExactly(Source source, string key, AttributionWords words) =>
        source.Titles.Exists(t => IsOffice(Bare(t.Text, words), key, words));

    // "the WHO chief" is the Director-General of WHO.
    internal static bool IsFirstOf(Source source, string body, AttributionWords words) =>
        source.Titles.Exists(t => Array.TrueForAll(body.Split(' '), word => HasWord(t.Text, word))
            && words.FirstOffices.Any(office => t.Text.Contains(office, StringComparison.OrdinalIgnoreCase)));

    /// <summary>True for an everyday word for the first of a body, with or without the body: <c>head of the mission</c>.</summary>
    internal static bool IsOfChief(string office, AttributionWords words)
    {
        var (first, last) = (office.IndexOf(' '), office.LastIndexOf(' '));
        return words.Chiefs.Contains(first < 0 ? office : office.AsSpan(0, first)) || (last > 0 && words.Chiefs.Contains(office.AsSpan(last + 1)));
    }

    // "the envoy" is a Special Envoy for the Lakes; "the Ruritanian president" is no other president.
    internal static bool HoldsInPart(Source source, string key) => source.Titles.Exists(t => Array.TrueForAll(key.Split(' '), word => HasWord(t.Text, word)));

    // The office alone: without "UN" before it, without "de l’ONU" after it.
    private static string Bare(string office, AttributionWords words)
    {
        foreach (var prefix in words.OfficePrefixes)
        {
            if (office.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
            {
                return office[prefix.Length..];
            }
        }

        foreach (var suffix in words.OfficeSuffixes)
        {
            if (office.Length > suffix.Length && office.EndsWith(suffix, StringComparison.OrdinalIgnoreCase))
            {
                return office[..^suffix.Length];
            }
        }

        return office;
    }

    // "High Commissioner" is the High Commissioner for Human Rights; "Secretary-General" is no Assistant Secretary-General.
    private static bool IsOffice(string title, string key, AttributionWords words)
    {
        if (!title.StartsWith(key, StringComparison.OrdinalIgnoreCase) || (title.Length > key.Length && title[key.Length] is not (' ' or ',')))
        {
            return false;
        }

        var rest = title.AsSpan(key.Length).TrimStart();
        var blank = rest.IndexOf(' ');
        return rest.IsEmpty || words.OtherOffice.Count == 0 || !words.OtherOffice.Contains(blank < 0 ? rest : rest[..blank]);
    }

    private static bool HasWord(string title, string word)
    {
        var at = title.IndexOf(word, StringComparison.OrdinalIgnoreCase);
        return at >= 0 && (at == 0 || title[at - 1] == ' ') && (at + word.Length == title.Length || !char.IsLetter(title[at + word.Length]));
    }
}
