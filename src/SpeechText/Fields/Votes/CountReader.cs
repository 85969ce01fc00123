using SpeechText.Fields.Text;
using SpeechText.Languages;

namespace SpeechText.Fields.Votes;

/// <summary>
/// Reads the result of a vote as it is announced.
/// <code>
/// The draft resolution received 14 votes in favour, none against and 1 abstention.     14, 0, 1
/// There were 15 votes in favour.                                                       15, 0, 0
/// There were 13 votes in favour, 1 vote against and l abstention.                      13, 1, 1: "l" is what a scanner makes of 1
/// </code>
/// </summary>
internal static class CountReader
{
    private const int WordsBetween = 3;

    /// <summary>Reads the counts of one sentence; <see langword="null"/> where it announces none in favour.</summary>
    internal static VoteCounts? Read(ReadOnlySpan<char> sentence, VoteWords words)
    {
        int? inFavour = null, against = null, abstaining = null;
        var (number, distance) = (-1, 0);
        for (var at = 0; Word.TryNext(sentence, ref at, out var start);)
        {
            if (number >= 0 && distance <= WordsBetween && Choice(sentence[start..], words, out var length) is var choice and >= 0)
            {
                _ = choice switch
                {
                    0 => inFavour ??= number,
                    1 => against ??= number,
                    _ => abstaining ??= number,
                };
                (number, at) = (-1, start + length);
            }
            else if (Value(sentence[start..at], words) is var value and >= 0)
            {
                (number, distance) = (value, 0);
            }
            else
            {
                distance++;
            }
        }

        return inFavour is { } yes ? new VoteCounts(yes, against ?? 0, abstaining ?? 0) : null;
    }

    private static int Choice(ReadOnlySpan<char> text, VoteWords words, out int length) =>
        (length = words.InFavour.MatchStart(text)) > 0 ? 0
        : (length = words.Against.MatchStart(text)) > 0 ? 1
        : (length = words.Abstaining.MatchStart(text)) > 0 ? 2
        : -1;

    private static int Value(ReadOnlySpan<char> word, VoteWords words)
    {
        if (int.TryParse(word, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var value) && value <= 200)
        {
            return value;
        }

        return words.Nobody.Contains(word) ? 0 : word is "l" or "I" || words.One.Contains(word) ? 1 : -1;
    }
}
