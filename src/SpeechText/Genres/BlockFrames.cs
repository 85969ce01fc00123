using SpeechText.Blocks;
using SpeechText.Fields.Quotations;
using SpeechText.Lines;

namespace SpeechText.Genres;

/// <summary>
/// The frames of the first blocks, read to tell the genre and kept for the reader: a block that is a paragraph by itself is not read twice.
/// </summary>
internal sealed class BlockFrames
{
    private const int BlocksRead = 24;
    private const int CharactersRead = 8_000;

    private readonly List<(Extent Extent, Frame Frame)> _frames = [];

    internal IReadOnlyList<(Extent Extent, Frame Frame)> All => _frames;

    internal static BlockFrames Read(Manuscript manuscript)
    {
        var frames = new BlockFrames();
        var read = 0;
        for (var i = 0; i < manuscript.Blocks.Count && i < BlocksRead && read < CharactersRead; i++)
        {
            var extent = manuscript.Blocks[i].Extent;
            extent = extent with { End = Math.Min(extent.End, extent.Start + CharactersRead) };
            frames._frames.Add((extent, Frame.Read(manuscript.Text[extent], default, manuscript.Lexicon.Attribution)));
            read += extent.Length;
        }

        return frames;
    }

    /// <summary>The frame of a passage that is a whole block as it is printed; <see langword="null"/> for any other.</summary>
    internal Frame? Of(Passage passage)
    {
        if (passage.Pieces is not [var piece] || passage.Text.Length != piece.Length)
        {
            return null;
        }

        int low = 0, high = _frames.Count;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = _frames[middle].Extent.Start < piece.Start ? (middle + 1, high) : (low, middle);
        }

        // A mark without a partner may open what the next passage goes on with, of which a block knows nothing.
        return low < _frames.Count && _frames[low].Extent == piece && _frames[low].Frame is { MarkAlone: < 0 } frame ? frame : null;
    }
}
