namespace SpeechText.Languages;

/// <summary>
/// Words of a language, found without regard to case and without copying the text they stand in.
/// </summary>
internal sealed class WordSet
{
    private readonly string[] _words;
    private readonly FirstLetters _first;
    private readonly ulong _lengths;
    private readonly bool _hasMarks;
    private readonly bool _hasAccents;

    // Made when first asked: a parse in one language never pays for the words of the others.
    private WordTable? _table;
    private WordTable? _capitals;

    internal WordSet(params ReadOnlySpan<string> words)
    {
        _words = words.ToArray();
        _first = FirstLetters.Of(_words).With(FirstLetters.Of(_words.Where(FoldedLetter.HasAccents).Select(FoldedLetter.WithoutAccents)));
        _lengths = LengthsOf(_words);
        _hasAccents = Array.Exists(_words, FoldedLetter.HasAccents);
        _hasMarks = Array.Exists(_words, w => w.AsSpan().ContainsAny('-', '\''));
    }

    internal int Count => _words.Length;

    internal FirstLetters First => _first;

    /// <summary>The words, in the order they were given in.</summary>
    internal IReadOnlyList<string> Words => _words;

    /// <summary>Makes the set of the words of one string, set apart by blanks and line ends.</summary>
    internal static WordSet Of(string words) => new(words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    internal bool Contains(ReadOnlySpan<char> word)
    {
        if (!_first.MayStart(word) || (_lengths & Bit(word.Length)) == 0)
        {
            return false;
        }

        var table = _table ??= new WordTable(_words.Select(w => (w, 1)));
        return table.Of(word) != 0
            || (_hasAccents
                && MayLackAccents(word)
                && (_capitals ??= new WordTable(_words.Where(FoldedLetter.HasAccents).Select(w => (FoldedLetter.WithoutAccents(w), 1)))).Of(word) != 0)
            || (_hasMarks && word.IndexOfAny('\u2010', '\u2011', '’') > 0 && table.Of(WithPlainMarks(word)) != 0);
    }

    // "REPRESENTANT": many leave the accents out of capitals.
    private static bool MayLackAccents(ReadOnlySpan<char> word) => word.Length > 1 && char.IsAsciiLetterUpper(word[1]);

    // The lengths of the words, as bits; an Arabic word is longer with its vowels marked.
    private static ulong LengthsOf(string[] words)
    {
        var lengths = 0UL;
        foreach (var word in words)
        {
            lengths |= ArabicSpelling.IsLetter(word[0]) ? ulong.MaxValue : Bit(word.Length);
        }

        return lengths;
    }

    private static ulong Bit(int length) => 1UL << Math.Min(length, 63);

    // Web pages keep an office on one line, "Secretary‑General" with a hyphen that does not break, and print "d’affaires" with a curled mark.
    private static string WithPlainMarks(ReadOnlySpan<char> word) => word.ToString().Replace('\u2010', '-').Replace('\u2011', '-').Replace('’', '\'');
}
