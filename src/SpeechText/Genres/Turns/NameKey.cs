using System.Globalization;
using System.Text;

namespace SpeechText.Genres.Turns;

/// <summary>
/// Names compared as a reader compares them: capitals, accents and the marks between words aside.
/// </summary>
internal static class NameKey
{
    /// <summary>The words of a name, folded, with one blank between two.</summary>
    internal static string Of(string name)
    {
        var key = new StringBuilder(name.Length);
        foreach (var c in Whole(name).Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(c))
            {
                key.Append(char.ToLowerInvariant(c));
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark && c is not ('\'' or '’') && key.Length > 0 && key[^1] != ' ')
            {
                key.Append(' ');
            }
        }

        return key.ToString().TrimEnd();
    }

    /// <summary>The last word of a name, by which persons are looked up.</summary>
    internal static string Surname(string name)
    {
        var key = Of(name);
        return key[(key.LastIndexOf(' ') + 1)..];
    }

    /// <summary>True where one name is the other or its end: <c>Martin Rossi</c> and <c>Rossi</c>.</summary>
    internal static bool MayBeOne(string a, string b) => MayEndOne(Of(a), Of(b));

    /// <summary>True where one key is the other or its end: those of <c>Martin Rossi</c> and <c>Rossi</c>.</summary>
    internal static bool MayEndOne(string a, string b)
    {
        var (shorter, longer) = a.Length <= b.Length ? (a, b) : (b, a);
        return shorter.Length > 0 && longer.EndsWith(shorter, StringComparison.Ordinal)
            && (longer.Length == shorter.Length || longer[longer.Length - shorter.Length - 1] == ' ');
    }

    /// <summary>True where one key is the first word or words of the other: those of <c>Zhao</c> and <c>Zhao Wen</c>.</summary>
    internal static bool MayBeginOne(string a, string b)
    {
        var (shorter, longer) = a.Length <= b.Length ? (a, b) : (b, a);
        return shorter.Length > 0 && longer.Length > shorter.Length && longer[shorter.Length] == ' ' && longer.StartsWith(shorter, StringComparison.Ordinal);
    }

    // Half a surrogate pair and what is no character at all cannot be normalized, and stand in no name.
    private static string Whole(string name)
    {
        for (var at = 0; at < name.Length; at++)
        {
            if (char.IsSurrogate(name[at]) || name[at] is '\uFFFE' or '\uFFFF')
            {
                return string.Concat(name.EnumerateRunes().Where(r => r != Rune.ReplacementChar && r.Value is not (0xFFFE or 0xFFFF)));
            }
        }

        return name;
    }
}
