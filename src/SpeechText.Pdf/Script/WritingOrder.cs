using SpeechText.Pdf.Layout;

namespace SpeechText.Pdf.Script;

/// <summary>
/// The tool gives every line from left to right, as the eye sees it. A line of Arabic is put into the order in which it is read: words and
/// letters from the right, figures and Latin words within it from the left.
/// </summary>
internal static class WritingOrder
{
    // Letters that stand only at the end of an Arabic word: seen from the left, they come first.
    private const string LastLetters = "ةى\uFE93\uFE94\uFEEF\uFEF0";

    /// <summary>True where the letters of right-to-left words come as the eye sees them; some documents give them as they are read.</summary>
    internal static bool IsVisual(IEnumerable<Page> pages)
    {
        int first = 0, last = 0;
        foreach (var word in pages.SelectMany(page => page.Lines).SelectMany(line => line.Words))
        {
            if (word.Text.Length > 2)
            {
                first += LastLetters.Contains(word.Text[0], StringComparison.Ordinal) ? 1 : 0;
                last += LastLetters.Contains(word.Text[^1], StringComparison.Ordinal) ? 1 : 0;
            }
        }

        return first >= last;
    }

    /// <summary>True where most letters of the words are written from right to left.</summary>
    internal static bool IsRightToLeft(IEnumerable<Word> words)
    {
        int fromRight = 0, fromLeft = 0;
        foreach (var c in words.SelectMany(word => word.Text))
        {
            if (Characters.IsRightToLeft(c))
            {
                fromRight++;
            }
            else if (char.IsLetter(c))
            {
                fromLeft++;
            }
        }

        return fromRight > fromLeft;
    }

    /// <summary>Puts words that stand side by side, from left to right, into the order in which they are read.</summary>
    internal static List<Word> Put(List<Word> words, bool isRightToLeft, LayerRepairs repairs)
    {
        var read = words.ConvertAll(word => word with { Text = repairs.Read(word.Text) });
        if (!isRightToLeft)
        {
            return read;
        }

        read.Reverse();
        for (var first = 0; first < read.Count; first++)
        {
            var end = first;
            while (end < read.Count && IsLatin(read[end].Text))
            {
                end++;
            }

            read.Reverse(first, end - first);
            first = Math.Max(first, end - 1);
        }

        return read;
    }

    /// <summary>Turns the letters of a word about, and the figures and Latin letters within it back.</summary>
    internal static string Turn(string word)
    {
        var turned = word.Reverse().Select(Mirror).ToArray();
        for (var first = 0; first < turned.Length; first++)
        {
            var end = first;
            while (end < turned.Length
                && (IsFromLeft(turned[end]) || (end > first && end + 1 < turned.Length && turned[end] is '.' or ',' or '/' or ':' && IsFromLeft(turned[end + 1]))))
            {
                end++;
            }

            Array.Reverse(turned, first, end - first);
            first = Math.Max(first, end - 1);
        }

        return new string(turned);
    }

    private static bool IsFromLeft(char c) => (char.IsLetterOrDigit(c) && !Characters.IsRightToLeft(c)) || Characters.IsArabicDigit(c);

    private static bool IsLatin(string word) => word.Any(c => char.IsLetter(c) && !Characters.IsRightToLeft(c));

    private static char Mirror(char c) => c switch
    {
        '(' => ')',
        ')' => '(',
        '[' => ']',
        ']' => '[',
        '{' => '}',
        '}' => '{',
        '«' => '»',
        '»' => '«',
        '<' => '>',
        '>' => '<',
        _ => c,
    };
}
