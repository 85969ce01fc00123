using SpeechText.Languages;

namespace SpeechText.Fields.Quotations;

/// <summary>
/// Pairs single quotation marks where there are no double ones: in a paragraph, as British printers set them, or within a quotation.
/// <code>
/// ‘We stay,’ said Ivo Marek.                       one pair
/// ‘The growers’ wells aren’t ours,’ he said.       one pair, and apostrophes within it
/// the growers’ wells; the ’90s                     none
/// </code>
/// A pair is closed by the first mark with a full stop, comma, question or exclamation mark beside it and no letter after it; without one,
/// by the first that no letter follows. Straight marks are apostrophes, but within a quotation of which they may be the inner ones, and where
/// a paragraph begins with one that another closes beside a full stop or comma.
/// </summary>
internal static class SingleMarks
{
    internal static List<Marked> Pair(ReadOnlySpan<char> text, char open = '‘', char closing = '’')
    {
        var pairs = new List<Marked>();
        for (var at = Next(text, 0, open); at >= 0; at = Next(text, at, open))
        {
            var close = Close(text, at + 1, open, closing);
            if (close < 0)
            {
                break;
            }

            pairs.Add(new Marked(at, close + 1, false));
            at = close + 1;
        }

        return pairs;
    }

    /// <summary>Gives the pairs of straight marks of a paragraph that begins with one.</summary>
    internal static List<Marked> AtStart(ReadOnlySpan<char> text)
    {
        var pairs = Pair(text, '\'', '\'');
        return pairs.Count > 0 && pairs[0].Start == 0 && IsStop(text[pairs[0].End - 2]) ? pairs : [];
    }

    private static int Next(ReadOnlySpan<char> text, int from, char open)
    {
        for (var at = from; at < text.Length && text[at..].IndexOf(open) is var step and >= 0; at++)
        {
            at += step;
            if (at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]) && (at == 0 || !IsOfWord(text[at - 1])))
            {
                return at;
            }
        }

        return -1;
    }

    private static int Close(ReadOnlySpan<char> text, int from, char open, char closing)
    {
        var first = -1;
        for (var at = from; at < text.Length && (text[at] != open || open == closing); at++)
        {
            if (text[at] == closing && (at + 1 == text.Length || !IsOfWord(text[at + 1])))
            {
                if (IsStop(text[at - 1]) || (first < 0 && at + 1 < text.Length && IsStop(text[at + 1])))
                {
                    return at;
                }

                first = first < 0 ? at : first;
            }
        }

        return first;
    }

    private static bool IsStop(char c) => c is ',' or '.' or '?' or '!' or '…' or '。' or '，' or '！' or '？';

    // Ideographs have no apostrophes and no blanks between words.
    private static bool IsOfWord(char c) => char.IsLetterOrDigit(c) && !Scripts.IsIdeograph(c);
}
