namespace SpeechText.Fields.Quotations;

/// <summary>
/// Knows somebody again whom a text names with middle names in one place and without in another.
/// <code>
/// Anna Maria Sola … Anna Sola          one person: the same first word and last
/// Anna Sola … Ivo Sola                 two
/// Anna Maria Sola … Anna Rosa Sola     two
/// </code>
/// </summary>
internal static class MiddleNames
{
    /// <summary>The one of those known by their words who has this name but for the words in its middle; <see langword="null"/> for nobody or for two.</summary>
    internal static Source? Find(ReadOnlySpan<char> name, Dictionary<string, List<Source>> byWord)
    {
        var (first, last) = (name.IndexOf(' '), name.LastIndexOf(' '));
        if (first < 0 || !byWord.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name[(last + 1)..], out var namesakes))
        {
            return null;
        }

        Source? found = null;
        foreach (var namesake in namesakes)
        {
            var known = namesake.Name.AsSpan();
            if (known.StartsWith(name[..(first + 1)], StringComparison.OrdinalIgnoreCase)
                && known.EndsWith(name[last..], StringComparison.OrdinalIgnoreCase)
                && (first == last) != (known.Count(' ') == 1))
            {
                if (found is not null)
                {
                    return null;
                }

                found = namesake;
            }
        }

        return found;
    }
}
