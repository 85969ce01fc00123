using System.Collections.Immutable;

namespace SpeechText.Languages;

/// <summary>
/// The languages known. A new language is a file beside the others and one entry here.
/// </summary>
internal static class Lexicons
{
    /// <summary>In order of preference where two fit a text equally.</summary>
    internal static ImmutableArray<Lexicon> All { get; } =
    [
        English.Lexicon, French.Lexicon, Spanish.Lexicon, Russian.Lexicon, Chinese.Lexicon, Arabic.Lexicon,
        Portuguese.Lexicon, Italian.Lexicon, German.Lexicon,
    ];

    /// <summary>The lexicon of a BCP 47 tag, by its first subtag; <see langword="null"/> where there is none.</summary>
    internal static Lexicon? For(string tag)
    {
        var primary = tag.AsSpan();
        if (primary.IndexOf('-') is var hyphen and > 0)
        {
            primary = primary[..hyphen];
        }

        foreach (var lexicon in All)
        {
            if (primary.Equals(lexicon.Language, StringComparison.OrdinalIgnoreCase))
            {
                return lexicon;
            }
        }

        return null;
    }
}
