using SpeechText.Blocks;
using SpeechText.Lines;

namespace SpeechText.Genres.Releases;

/// <summary>
/// The headline of a release, over one line or several. Older pages print it twice, the second time over more lines: that is furniture.
/// </summary>
internal sealed class Headlines(Manuscript manuscript, TranscriptBuilder builder)
{
    private readonly List<string> _known = [];
    private int _first = -1;
    private int _last;

    /// <summary>Adds a line: to the headline that is being read, or as the first of another.</summary>
    internal void Add(int line)
    {
        if (_first >= 0 && (line != _last + 1 || manuscript.Lines[line].BlankBefore > 0 || manuscript.Lines[line].Is(LineStyle.StartsBlock)))
        {
            End();
        }

        _first = _first < 0 ? line : _first;
        _last = line;
    }

    /// <summary>Ends the headline that is being read.</summary>
    internal void End()
    {
        if (_first < 0)
        {
            return;
        }

        var block = BlockReader.Read(manuscript.Lines, _first, _last + 1);
        var text = string.Join(' ', ParagraphHealer.Heal(manuscript.Text, manuscript.Lines, block, 0, block.Count, manuscript.Lexicon).Select(p => p.Text));
        var whole = manuscript.Lines[_first].Extent.To(manuscript.Lines[_last].Extent);
        _first = -1;
        var letters = Letters(text);
        if (_known.Exists(known => known.Contains(letters, StringComparison.Ordinal)))
        {
            builder.Claim(whole, SegmentRole.Furniture);
            return;
        }

        var level = _known.Count == 0 ? 1 : 2;
        _known.Add(letters);
        var piece = builder.Piece(whole, SegmentRole.Heading);
        builder.Add(new Heading { Text = text, Span = piece.Span, Level = level });
    }

    // Printed in capitals or not, with other marks or not, it is the same headline.
    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToUpperInvariant();
}
