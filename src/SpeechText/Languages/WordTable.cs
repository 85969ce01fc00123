namespace SpeechText.Languages;

/// <summary>
/// Words and what each stands for, as bits, found without regard to case and without copying the text they stand in. The table is four
/// times as long as the list, so that the search for a word it does not hold, as most are, mostly ends at once at an empty place.
/// </summary>
internal sealed class WordTable
{
    // An Arabic word may be printed with vowel marks.
    private const int MostMarks = 4;

    private readonly ushort[] _places;
    private readonly string[] _words;
    private readonly int[] _bits;
    private readonly int _longest;

    /// <summary>Makes the table; a word given more than once has the bits of all its entries. There may be up to 16,000 words.</summary>
    internal WordTable(IEnumerable<(string Word, int Bits)> entries)
    {
        var words = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var (word, bits) in entries)
        {
            words[word] = words.GetValueOrDefault(word) | bits;
        }

        _words = [.. words.Keys];
        _bits = [.. words.Values];
        _longest = words.Count == 0 ? 0 : _words.Max(w => w.Length) + MostMarks;
        _places = new ushort[System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(1, 4 * _words.Length))];
        for (var i = 0; i < _words.Length; i++)
        {
            var place = Hash(_words[i]) & (_places.Length - 1);
            while (_places[place] != 0)
            {
                place = (place + 1) & (_places.Length - 1);
            }

            _places[place] = (ushort)(i + 1);
        }
    }

    /// <summary>The bits of a word; 0 for one that is not in the table.</summary>
    internal int Of(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty || word.Length > _longest)
        {
            return 0;
        }

        var places = _places;
        for (var place = Hash(word) & (places.Length - 1); places[place] is var entry and > 0; place = (place + 1) & (places.Length - 1))
        {
            // Most words are printed as they are listed, and told to be the same for less.
            var known = _words[entry - 1];
            if (word.SequenceEqual(known) || word.Equals(known, StringComparison.OrdinalIgnoreCase) || (ArabicSpelling.IsLetter(word[0]) && ArabicSpelling.AreSame(word, known)))
            {
                return _bits[entry - 1];
            }
        }

        return 0;
    }

    // The length, the first letter, the last and two between tell nearly all words apart.
    private static int Hash(ReadOnlySpan<char> word)
    {
        if (ArabicSpelling.IsLetter(word[0]))
        {
            return (int)(ArabicSpelling.Hash(word) >> 16);
        }

        var length = word.Length;
        var hash = ((uint)length * 0x9E3779B1) + (Fold(word[0]) * 0x85EBCA77) + (Fold(word[length >> 1]) * 0xC2B2AE3D)
            + (Fold(word[length - 1]) * 0x27D4EB2F) + (Fold(word[length >> 2]) * 0x165667B1);
        return (int)(hash >> 16);
    }

    private static uint Fold(char c) => char.IsAscii(c) ? c | 0x20u : char.ToUpperInvariant(c);
}
