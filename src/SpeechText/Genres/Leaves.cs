using System.Runtime.InteropServices;
using SpeechText.Lines;

namespace SpeechText.Genres;

/// <summary>
/// Tiles the source: the claimed leaves as they are, and for every gap between them what its characters show it to be.
/// </summary>
internal static class Leaves
{
    /// <summary>Makes the leaves. Joined in order they are the source; where two claims overlap, the later one gives way.</summary>
    /// <returns>The leaves, and the spans of those with words that nobody claimed.</returns>
    internal static (List<Segment> Segments, List<TextSpan> Unclaimed) Tile(string source, ReadingText text, IReadOnlyList<TextSpan> furniture, List<Segment> claims)
    {
        claims.Sort(static (a, b) => a.Span.CompareTo(b.Span));
        var read = new List<TextSpan>();
        text.AddAll(read);
        if (text.IsReordered)
        {
            read.Sort();
        }

        var tiles = new Tiler(source, read, furniture, !text.IsSource, claims.Count);
        foreach (var (role, span) in CollectionsMarshal.AsSpan(claims))
        {
            var start = Math.Max(span.Start, tiles.End);
            if (start < span.End)
            {
                tiles.Gap(start);
                tiles.Add(role, span.End);
            }
        }

        tiles.Gap(source.Length);
        return (tiles.Segments, tiles.UnclaimedWords);
    }

    private sealed class Tiler(string source, List<TextSpan> read, IReadOnlyList<TextSpan> furniture, bool hasEntities, int claims)
    {
        private int _read;
        private int _furniture;

        internal List<Segment> Segments { get; } = new((2 * claims) + 1);

        internal List<TextSpan> UnclaimedWords { get; } = [];

        internal int End { get; private set; }

        internal void Add(SegmentRole role, int end)
        {
            if (end <= End)
            {
                return;
            }

            if (Segments.Count > 0 && Segments[^1] is var last && last.Role == role && role is SegmentRole.Markup or SegmentRole.Furniture or SegmentRole.WhiteSpace)
            {
                Segments[^1] = new Segment(role, new TextSpan(last.Span.Start, end));
            }
            else
            {
                Segments.Add(new Segment(role, new TextSpan(End, end)));
            }

            End = end;
        }

        /// <summary>Fills up to <paramref name="end"/>: text by its characters, the rest as furniture where the format says so, else as markup.</summary>
        internal void Gap(int end)
        {
            while (End < end)
            {
                while (_read < read.Count && read[_read].End <= End)
                {
                    _read++;
                }

                while (_furniture < furniture.Count && furniture[_furniture].End <= End)
                {
                    _furniture++;
                }

                if (_read < read.Count && read[_read].Start <= End)
                {
                    Unclaimed(Math.Min(end, read[_read].End));
                    continue;
                }

                var next = Math.Min(end, _read < read.Count ? read[_read].Start : source.Length);
                if (_furniture < furniture.Count && furniture[_furniture].Start < next)
                {
                    Layout(furniture[_furniture].Start);
                    Add(SegmentRole.Furniture, Math.Min(next, furniture[_furniture].End));
                }
                else
                {
                    Layout(next);
                }
            }
        }

        private void Layout(int end)
        {
            if (end > End)
            {
                Add(source.AsSpan(End, end - End).IsWhiteSpace() ? SegmentRole.WhiteSpace : SegmentRole.Markup, end);
            }
        }

        // Text that nobody claimed: white space, marks that only lay out, or words that were not read.
        private void Unclaimed(int end)
        {
            int start = End, last = end;
            while (start < last && char.IsWhiteSpace(source[start]))
            {
                start++;
            }

            while (last > start && char.IsWhiteSpace(source[last - 1]))
            {
                last--;
            }

            Add(SegmentRole.WhiteSpace, start);
            if (HasWords(source.AsSpan(start, last - start)))
            {
                UnclaimedWords.Add(new TextSpan(start, last));
                Add(SegmentRole.Unread, last);
            }
            else
            {
                Add(SegmentRole.Markup, last);
            }

            Add(SegmentRole.WhiteSpace, end);
        }

        private bool HasWords(ReadOnlySpan<char> text)
        {
            // The letters of "&nbsp;" are no words.
            if (hasEntities && text.Contains('&'))
            {
                text = EntityDecoder.Decode(text);
            }

            foreach (var c in text)
            {
                if (char.IsLetterOrDigit(c) || char.IsSurrogate(c))
                {
                    return true;
                }
            }

            return false;
        }
    }
}
