namespace SpeechText.Matching;

/// <summary>
/// Where each two neighbouring words of a text stand. Of a pair that stands in many places only so many are looked at.
/// </summary>
internal sealed class WordIndex
{
    private const int MostPlaces = 48;
    private const int MostPassed = 1_000;

    private readonly Dictionary<ulong, int> _first;
    private readonly int[] _next;

    internal WordIndex(WordList words)
    {
        Words = words;
        _first = new Dictionary<ulong, int>(words.Count);
        _next = new int[words.Count];
        for (var i = words.Count - 2; i >= 0; i--)
        {
            var pair = Pair(words[i], words[i + 1]);
            _next[i] = _first.GetValueOrDefault(pair, -1);
            _first[pair] = i;
        }
    }

    internal WordList Words { get; }

    /// <summary>
    /// The longest run of words from <paramref name="at"/> of <paramref name="quoted"/> that the text has between two of its places, the
    /// first of equals; of length 0 where it has not even two.
    /// </summary>
    internal WordRun Longest(WordList quoted, int at, int from, int to)
    {
        var longest = default(WordRun);
        if (at + 1 >= quoted.Count || !_first.TryGetValue(Pair(quoted[at], quoted[at + 1]), out var place))
        {
            return longest;
        }

        int looked = 0, passed = 0;
        for (; place >= 0 && place < to && looked < MostPlaces && passed < MostPassed; place = _next[place])
        {
            if (place < from)
            {
                passed++;
                continue;
            }

            looked++;
            var length = 2;
            if (Words[place] != quoted[at] || Words[place + 1] != quoted[at + 1])
            {
                continue;
            }

            while (at + length < quoted.Count && place + length < to && Words[place + length] == quoted[at + length])
            {
                length++;
            }

            longest = length > longest.Length ? new WordRun(at, place, length) : longest;
        }

        return longest;
    }

    private static ulong Pair(ulong first, ulong second) => (first * 31) ^ second;
}

/// <summary>Words that two texts have in common, one after the other: where they begin in each, and how many.</summary>
internal readonly record struct WordRun(int Quoted, int Delivered, int Length);
