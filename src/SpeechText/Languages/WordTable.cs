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
    private readonly Entry[] _entries;
    private readonly int _longest;

    /// <summary>Makes the table; a word given more than once has the bits of all its entries. There may be up to 16,000 words.</summary>
    internal WordTable(IEnumerable<(string Word, int Bits)> entries)
    {
        var words = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var (word, bits) in entries)
        {
            words[word] = words.GetValueOrDefault(word) | bits;
        }

        _entries = [.. words.Select(w => new Entry(w.Key, w.Value, Hash(w.Key)))];
        _longest = words.Count == 0 ? 0 : words.Keys.Max(w => w.Length) + MostMarks;
        _places = new ushort[System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(1, 4 * _entries.Length))];
        for (var i = 0; i < _entries.Length; i++)
        {
            var place = PlaceOf(_entries[i].Hash, _places);
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
        var hash = Hash(word);
        for (var place = PlaceOf(hash, places); places[place] is var at and > 0; place = (place + 1) & (places.Length - 1))
        {
            ref readonly var entry = ref _entries[at - 1];
            if (entry.Hash == hash && AreSame(word, entry.Word))
            {
                return entry.Bits;
            }
        }

        return 0;
    }

    private static int PlaceOf(uint hash, ushort[] places) => (int)(hash >> 16) & (places.Length - 1);

    // Most words are printed as they are listed, and told to be the same for less.
    private static bool AreSame(ReadOnlySpan<char> word, string known) =>
        word.SequenceEqual(known) || word.Equals(known, StringComparison.OrdinalIgnoreCase) || (ArabicSpelling.IsLetter(word[0]) && ArabicSpelling.AreSame(word, known));

    // The length, the first letter, the last and two between tell nearly all words apart.
    private static uint Hash(ReadOnlySpan<char> word)
    {
        if (ArabicSpelling.IsLetter(word[0]))
        {
            return ArabicSpelling.Hash(word);
        }

        var length = word.Length;
        return ((uint)length * 0x9E3779B1) + (Fold(word[0]) * 0x85EBCA77) + (Fold(word[length >> 1]) * 0xC2B2AE3D)
            + (Fold(word[length - 1]) * 0x27D4EB2F) + (Fold(word[length >> 2]) * 0x165667B1);
    }

    private static uint Fold(char c) => char.IsAscii(c) ? c | 0x20u : char.ToUpperInvariant(c);

    private readonly record struct Entry(string Word, int Bits, uint Hash);
}
