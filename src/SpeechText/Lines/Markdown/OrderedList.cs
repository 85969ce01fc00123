namespace SpeechText.Lines.Markdown;

/// <summary>
/// Tells a numbered list, whose numbers are markup, from numbered paragraphs, whose numbers are words of the text: a list begins with
/// one, counts up without blank lines between its items, and each item is short.
/// </summary>
internal static class OrderedList
{
    private const int LongestItem = 200;

    /// <summary>True where the line at <paramref name="start"/>, the first after a blank line, begins a list of at least two items.</summary>
    internal static bool BeginsAt(string text, int start)
    {
        int items = 0, length = 0;
        for (var at = start; at < text.Length;)
        {
            var end = LineEnds.Find(text, at);
            var first = LineEnds.SkipBlanks(text, at, end);
            var line = text.AsSpan(first, LineEnds.TrimBlanks(text, first, end) - first);
            if (line.IsEmpty)
            {
                break;
            }

            var begins = LineMarks.Number(line, out _) == items + 1;
            items += begins ? 1 : 0;
            length = begins ? line.Length : length + line.Length;
            if (items == 0 || length > LongestItem)
            {
                return false;
            }

            at = LineEnds.After(text, end);
        }

        return items > 1;
    }
}
