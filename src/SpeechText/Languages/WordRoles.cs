namespace SpeechText.Languages;

/// <summary>
/// The roles of words, found without regard to case and without copying the text they stand in.
/// </summary>
internal sealed class WordRoles
{
    private readonly WordTable _roles;

    /// <summary>Makes the table of lists of words, each set apart by white space; a word on several lists has all their roles.</summary>
    internal WordRoles(params ReadOnlySpan<(WordRole Role, string Words)> lists)
    {
        var roles = new List<(string Word, int Bits)>();
        foreach (var (role, words) in lists)
        {
            foreach (var word in words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            {
                roles.Add((word, (int)role));
            }
        }

        _roles = new WordTable(roles);
    }

    /// <summary>The roles of a word.</summary>
    internal WordRole Of(ReadOnlySpan<char> word) => (WordRole)_roles.Of(word);

    /// <summary>The roles of a word with a hyphen in it. An office with something set before it is another office: <c>Vice-President</c>.</summary>
    internal WordRole OfCompound(ReadOnlySpan<char> word)
    {
        if (Of(word) is var known and not WordRole.None)
        {
            return known;
        }

        var hyphen = word.IndexOfAny('-', '\u2010', '\u2011');
        return hyphen > 0 && Of(word[(hyphen + 1)..]) is var role && (role & WordRole.Office) != 0
            ? (role & (WordRole.Office | WordRole.Delegate | WordRole.General)) | WordRole.Deputy
            : WordRole.None;
    }
}
