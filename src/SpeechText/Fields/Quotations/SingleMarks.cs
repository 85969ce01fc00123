namespace SpeechText.Fields.Quotations;

/// <summary>
/// Pairs single quotation marks in a paragraph that has no double ones, as British printers set them.
/// <code>
/// ‘We stay,’ said Ivo Marek.                       one pair
/// ‘The growers’ wells aren’t ours,’ he said.       one pair, and apostrophes within it
/// the growers’ wells; the ’90s                     none
/// </code>
/// A pair is closed by the first mark with a full stop, comma, question or exclamation mark before it and no letter after it; without one,
/// by the first that no letter follows. Straight marks are apostrophes.
/// </summary>
internal static class SingleMarks
{
    internal static List<Marked> Pair(ReadOnlySpan<char> text)
    {
        var pairs = new List<Marked>();
        for (var at = Next(text, 0); at >= 0; at = Next(text, at))
        {
            var close = Close(text, at + 1);
            if (close < 0)
            {
                break;
            }

            pairs.Add(new Marked(at, close + 1, false));
            at = close + 1;
        }

        return pairs;
    }

    private static int Next(ReadOnlySpan<char> text, int from)
    {
        for (var at = from; at < text.Length && text[at..].IndexOf('‘') is var step and >= 0; at++)
        {
            at += step;
            if (at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]) && (at == 0 || !char.IsLetterOrDigit(text[at - 1])))
            {
                return at;
            }
        }

        return -1;
    }

    private static int Close(ReadOnlySpan<char> text, int from)
    {
        var first = -1;
        for (var at = from; at < text.Length && text[at] != '‘'; at++)
        {
            if (text[at] == '’' && (at + 1 == text.Length || !char.IsLetterOrDigit(text[at + 1])))
            {
                if (text[at - 1] is ',' or '.' or '?' or '!' or '…')
                {
                    return at;
                }

                first = first < 0 ? at : first;
            }
        }

        return first;
    }
}
