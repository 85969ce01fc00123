using System.Globalization;
using SpeechText.Lines;

namespace SpeechText.Blocks;

/// <summary>
/// A passage and the number printed before it, if any.
/// </summary>
/// <param name="Passage">The words, without the number.</param>
/// <param name="Number">Where the number stands, without its full stop; <see langword="null"/> for a passage without one.</param>
internal readonly record struct NumberedPassage(Passage Passage, Extent? Number)
{
    internal ParagraphKind Kind { get; init; }

    /// <summary>Where the sign of a list item stands; <see langword="null"/> for running text, and where the reading text has no sign.</summary>
    internal Extent? Sign { get; init; }
}

/// <summary>
/// Parts paragraphs from their numbers. Numbers count only where they count up over several paragraphs, none or few of them missing.
/// <code>
/// 12. The Council met.          12
/// 12 (on a line of its own)     the number of the paragraph that follows
/// 1945 was a hard year.         no number
/// </code>
/// </summary>
internal static class ParagraphNumbers
{
    // Fewer may be a list in the text.
    private const int LeastNumbered = 3;

    // A salutation may have been counted as the first paragraph.
    private const int HighestFirst = 2;

    // So many numbers may have been lost between two that were found.
    private const int MostMissed = 3;

    /// <summary>Parts passages from their numbers.</summary>
    /// <param name="passages">The passages, in order.</param>
    /// <param name="highestFirst">The highest number that the first of them may have; an excerpt may begin anywhere.</param>
    /// <param name="least">How many there must be: fewer may be a list in the text, where its genre does not number paragraphs.</param>
    internal static List<NumberedPassage> Part(List<Passage> passages, int highestFirst = HighestFirst, int least = LeastNumbered)
    {
        var accepted = Accept(passages, highestFirst, least);
        var items = ListItems.Find(passages);
        var parted = new List<NumberedPassage>(passages.Count);
        Extent? waiting = null;
        var alone = 0;
        for (var i = 0; i < passages.Count; i++)
        {
            var passage = passages[i];
            if (items is not null && items[i] != 0)
            {
                // Where the sign counts, it is the number too.
                parted.Add(ListItems.Item(passage, items[i], accepted is not null && accepted[i] ? passage.ToReading(0, CountDigits(passage.Text)) : null));
                alone = 0;
                continue;
            }

            if (accepted is null || !accepted[i])
            {
                parted.Add(new NumberedPassage(passage, alone == 1 ? waiting : null));
                alone = 0;
                continue;
            }

            var digits = CountDigits(passage.Text);
            var number = passage.ToReading(0, digits);
            var start = StartOfWords(passage.Text, digits);
            if (start < passage.Text.Length)
            {
                parted.Add(new NumberedPassage(passage.From(start), number));
                alone = 0;
            }
            else if (i + 1 < passages.Count)
            {
                // A column of numbers does not say which is whose.
                waiting = number;
                alone++;
            }
            else
            {
                parted.Add(new NumberedPassage(passage, null));
            }
        }

        return parted;
    }

    // One flag a passage: its first digits are its number; null where nothing counts up. A number with a mark may have lost those of all
    // the passages since the last.
    private static bool[]? Accept(List<Passage> passages, int highestFirst, int least)
    {
        bool[]? accepted = null;
        int count = 0, last = 0, at = 0;
        for (var i = 0; i < passages.Count; i++)
        {
            var text = passages[i].Text;
            var digits = CountDigits(text);
            if (digits is 0 or > 3 || (digits < text.Length && text[digits] is not ('.' or ')' or ' ' or '\t')))
            {
                continue;
            }

            var number = int.Parse(text.AsSpan(0, digits), NumberStyles.None, CultureInfo.InvariantCulture);
            var marked = digits < text.Length && text[digits] is '.' or ')';
            var missed = MostMissed + (marked ? i - at : 0);
            // What begins with a number is an excerpt, or has none.
            if (count == 0 ? number < 1 || (number > highestFirst && (i > 0 || !marked)) : number <= last || number > last + missed)
            {
                continue;
            }

            (accepted ??= new bool[passages.Count])[i] = true;
            (last, at) = (number, i);
            count++;
        }

        // Two that all begins with are no list in the text either.
        return count >= least || accepted is [true, true, ..] ? accepted : null;
    }

    private static int CountDigits(string text)
    {
        var digits = 0;
        while (digits < text.Length && char.IsAsciiDigit(text[digits]))
        {
            digits++;
        }

        return digits;
    }

    private static int StartOfWords(string text, int at)
    {
        while (at < text.Length && (text[at] is '.' or ')' || char.IsWhiteSpace(text[at])))
        {
            at++;
        }

        return at;
    }
}
