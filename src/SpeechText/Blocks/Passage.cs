using SpeechText.Lines;

namespace SpeechText.Blocks;

/// <summary>
/// A whole paragraph put together from lines: its words in one string, the pieces of reading text they stand in, and the joins between them.
/// </summary>
internal sealed class Passage
{
    private readonly (int At, int Reading)[] _shifts;

    /// <summary>A paragraph printed in one piece, its characters as they are.</summary>
    internal Passage(string text, Extent piece)
        : this(text, [piece], [], [(0, piece.Start)])
    {
    }

    /// <param name="text">The words.</param>
    /// <param name="pieces">The pieces of reading text, in order.</param>
    /// <param name="joins">What lies between pieces that were joined.</param>
    /// <param name="shifts">Each offset of <paramref name="text"/> from which on the way back to the reading text is another, in order, the first at 0.</param>
    internal Passage(string text, Extent[] pieces, (Extent Gap, JoinReason Reason)[] joins, (int At, int Reading)[] shifts)
    {
        Text = text;
        Pieces = pieces;
        Joins = joins;
        _shifts = shifts;
    }

    /// <summary>The words, without line wraps and dividing hyphens; a run of white space is one blank.</summary>
    internal string Text { get; }

    internal Extent[] Pieces { get; }

    /// <summary>True where the format says that an item of a list begins here.</summary>
    internal bool IsItem { get; init; }

    /// <summary>The gaps between pieces that were joined.</summary>
    internal (Extent Gap, JoinReason Reason)[] Joins { get; }

    internal Extent Extent => Pieces[0].To(Pieces[^1]);

    /// <summary>The extent of reading text, joins within it included, of the characters from <paramref name="start"/> to <paramref name="end"/> of <see cref="Text"/>.</summary>
    internal Extent ToReading(int start, int end) =>
        end <= start ? new Extent(ReadingAt(start), ReadingAt(start)) : new Extent(ReadingAt(start), ReadingAt(end - 1) + 1);

    /// <summary>Cuts the passage at an offset of <see cref="Text"/>; white space at the cut goes to neither part.</summary>
    internal Passage From(int start)
    {
        while (start < Text.Length && Text[start] == ' ')
        {
            start++;
        }

        return Part(start, Text.Length);
    }

    /// <summary>The part of the passage from <paramref name="start"/> to <paramref name="end"/> of <see cref="Text"/>; the part must not be empty.</summary>
    internal Passage Part(int start, int end)
    {
        var extent = ToReading(start, end);
        var pieces = Pieces
            .Select(piece => new Extent(Math.Max(piece.Start, extent.Start), Math.Min(piece.End, extent.End)))
            .Where(piece => !piece.IsEmpty);
        var joins = Joins.Where(join => extent.Start <= join.Gap.Start && join.Gap.End <= extent.End);
        var shifts = _shifts.Where(shift => shift.At > start && shift.At < end).Select(shift => (shift.At - start, shift.Reading));
        return new Passage(Text[start..end], [.. pieces], [.. joins], [(0, extent.Start), .. shifts]);
    }

    /// <summary>
    /// The passage without the characters from <paramref name="start"/> to <paramref name="end"/>, one blank left in their place; something
    /// must be left of it. The gap is empty where they stood at an end of the passage.
    /// </summary>
    internal (Passage Left, Extent Gap) Without(int start, int end)
    {
        var (left, right) = (start, end);
        while (left > 0 && Text[left - 1] == ' ')
        {
            left--;
        }

        while (right < Text.Length && Text[right] == ' ')
        {
            right++;
        }

        if (left == 0 || right == Text.Length)
        {
            return (left == 0 ? Part(right, Text.Length) : Part(0, left), default);
        }

        var (before, after) = (Part(0, left), Part(right, Text.Length));
        var gap = new Extent(before.Extent.End, after.Extent.Start);
        var blank = right - left > end - start ? " " : string.Empty;
        var shift = left + blank.Length;
        return (new Passage(
            before.Text + blank + after.Text,
            [.. before.Pieces, .. after.Pieces],
            [.. before.Joins, .. after.Joins],
            [.. before._shifts, (left, gap.Start), .. after._shifts.Select(s => (s.At + shift, s.Reading))]), gap);
    }

    private int ReadingAt(int offset)
    {
        int low = 0, high = _shifts.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) >>> 1;
            if (_shifts[middle].At <= offset)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return _shifts[low].Reading + (offset - _shifts[low].At);
    }
}
