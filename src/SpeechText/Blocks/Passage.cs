using SpeechText.Lines;

namespace SpeechText.Blocks;

/// <summary>
/// A whole paragraph put together from lines: its words in one string, the pieces of reading text they stand in, and the joins between them.
/// </summary>
internal sealed class Passage
{
    private readonly List<(int At, int Reading)> _shifts;

    internal Passage(string text, List<Extent> pieces, List<(Extent Gap, JoinReason Reason)> joins, List<(int At, int Reading)> shifts)
    {
        Text = text;
        Pieces = pieces;
        Joins = joins;
        _shifts = shifts;
    }

    /// <summary>The words, without line wraps and dividing hyphens; a run of white space is one blank.</summary>
    internal string Text { get; }

    internal IReadOnlyList<Extent> Pieces { get; }

    /// <summary>The gaps between pieces that were joined.</summary>
    internal IReadOnlyList<(Extent Gap, JoinReason Reason)> Joins { get; }

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
        var pieces = new List<Extent>();
        foreach (var piece in Pieces)
        {
            var part = new Extent(Math.Max(piece.Start, extent.Start), Math.Min(piece.End, extent.End));
            if (!part.IsEmpty)
            {
                pieces.Add(part);
            }
        }

        var joins = Joins.Where(j => extent.Start <= j.Gap.Start && j.Gap.End <= extent.End).ToList();
        var shifts = new List<(int At, int Reading)> { (0, extent.Start) };
        shifts.AddRange(_shifts.Where(s => s.At > start && s.At < end).Select(s => (s.At - start, s.Reading)));
        return new Passage(Text[start..end], pieces, joins, shifts);
    }

    private int ReadingAt(int offset)
    {
        int low = 0, high = _shifts.Count - 1;
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
