using System.Runtime.CompilerServices;

namespace SpeechText.Languages;

/// <summary>
/// What samples of a text hold: letters of each script, and words that are among the commonest of each language.
/// </summary>
internal ref struct LanguageSample
{
    // Samples from so many places pass by a header in another language.
    private const int Samples = 4;
    private const int LongestWord = 40;

    private Counts _words;
    private Counts _letters;

    internal int Words { get; private set; }

    internal int AllLetters { get; private set; }

    /// <summary>Letters that no known language of their script uses.</summary>
    internal int ForeignLetters { get; private set; }

    internal readonly int Letters(Script script) => _letters[(int)script];

    /// <summary>How many of the words are common in the language of this place in <see cref="Lexicons.All"/>.</summary>
    internal readonly int WordsOf(int lexicon) => _words[lexicon];

    /// <summary>Reads so many words at each place.</summary>
    internal void Read(ReadOnlySpan<char> text, int words)
    {
        var stride = text.Length / Samples;
        var end = 0;
        for (var i = 0; i < Samples; i++)
        {
            // Where the samples of a short text touch, nothing is read twice.
            end = ReadSample(text, Math.Max(end, i * stride), words);
        }
    }

    private int ReadSample(ReadOnlySpan<char> text, int at, int words)
    {
        // A sample starts at the start of a word.
        while (at > 0 && at < text.Length && char.IsLetter(text[at - 1]) && char.IsLetter(text[at]) && !Scripts.IsIdeograph(text[at]))
        {
            at++;
        }

        var last = Words + words;
        var farthest = Math.Min(text.Length, at + (words * LongestWord));
        while (at < farthest && Words < last)
        {
            if (!char.IsLetter(text[at]))
            {
                at++;
                continue;
            }

            var start = at;
            while (at < farthest && char.IsLetter(text[at]))
            {
                at++;
            }

            Count(text[start..at]);
        }

        return at;
    }

    private void Count(ReadOnlySpan<char> word)
    {
        Words++;
        AllLetters += word.Length;
        if (word[0] < '\u0250')
        {
            _letters[(int)Script.Latin] += word.Length;
        }
        else
        {
            foreach (var letter in word)
            {
                _letters[(int)Scripts.Of(letter)]++;
                ForeignLetters += CommonWordTable.IsForeign(letter) ? 1 : 0;
            }
        }

        for (var languages = CommonWordTable.LanguagesOf(word); languages != 0; languages &= languages - 1)
        {
            _words[System.Numerics.BitOperations.TrailingZeroCount(languages)]++;
        }
    }

    [InlineArray(Size)]
    private struct Counts
    {
        internal const int Size = 32;
        private int _first;
    }
}
