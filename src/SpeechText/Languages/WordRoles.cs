using System.Collections.Frozen;

namespace SpeechText.Languages;

/// <summary>
/// The roles of words, found without regard to case and without copying the text they stand in.
/// </summary>
internal sealed class WordRoles
{
    private readonly FrozenDictionary<string, WordRole>.AlternateLookup<ReadOnlySpan<char>> _roles;

    /// <summary>Makes the table of lists of words, each set apart by white space; a word on several lists has all their roles.</summary>
    internal WordRoles(params ReadOnlySpan<(WordRole Role, string Words)> lists)
    {
        var roles = new Dictionary<string, WordRole>(StringComparer.OrdinalIgnoreCase);
        foreach (var (role, words) in lists)
        {
            foreach (var word in words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            {
                roles[word] = roles.GetValueOrDefault(word) | role;
            }
        }

        _roles = roles.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The roles of a word. An office with something set before it by a hyphen is another office: <c>Vice-President</c>.</summary>
    internal WordRole Of(ReadOnlySpan<char> word)
    {
        if (_roles.TryGetValue(word, out var role))
        {
            return role;
        }

        var hyphen = word.IndexOfAny('-', '\u2010', '\u2011');
        return hyphen > 0 && _roles.TryGetValue(word[(hyphen + 1)..], out role) && (role & WordRole.Office) != 0
            ? (role & (WordRole.Office | WordRole.Delegate)) | WordRole.Deputy
            : WordRole.None;
    }
}
