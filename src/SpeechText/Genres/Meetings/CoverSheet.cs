using SpeechText.Fields.Text;
using SpeechText.Languages;
using SpeechText.Lines;

namespace SpeechText.Genres.Meetings;

/// <summary>
/// The lines of a cover while they are given their roles: what is left of each.
/// </summary>
internal sealed class CoverSheet
{
    private readonly Extent[] _rest;

    private readonly HashSet<int> _ofPage = [];

    internal CoverSheet(Manuscript manuscript, TranscriptBuilder builder, int lines, IReadOnlyList<Extent> furniture)
    {
        Manuscript = manuscript;
        Builder = builder;
        Lines = GluedLines.Part(manuscript, lines);
        _rest = new Extent[Lines.Count];
        for (var i = 0; i < _rest.Length; i++)
        {
            _rest[i] = Trim(Lines[i].Extent);
        }

        // Both in the order of the text.
        for (int i = 0, next = 0; i < _rest.Length && next < furniture.Count;)
        {
            var line = Lines[i].Extent;
            if (furniture[next].Contains(line))
            {
                _ofPage.Add(i++);
            }
            else if (furniture[next].End <= line.Start)
            {
                next++;
            }
            else
            {
                i++;
            }
        }
    }

    internal Manuscript Manuscript { get; }

    internal TranscriptBuilder Builder { get; }

    internal Lexicon Lexicon => Manuscript.Lexicon;

    internal CoverWords Words => Manuscript.Lexicon.Cover;

    internal List<Line> Lines { get; }

    internal int Count => _rest.Length;

    internal bool IsEmpty(int line) => _rest[line].IsEmpty;

    /// <summary>What is left of a line, layout taken off both ends.</summary>
    internal Extent Rest(int line) => _rest[line];

    internal ReadOnlySpan<char> Text(int line) => Manuscript.Text[_rest[line]];

    /// <summary>Leaves of a line only the part before <paramref name="extent"/>, or that after it where nothing stands before.</summary>
    internal void Cut(int line, Extent extent)
    {
        var before = Trim(_rest[line] with { End = Math.Max(_rest[line].Start, extent.Start) });
        _rest[line] = before.IsEmpty ? Trim(_rest[line] with { Start = Math.Min(_rest[line].End, Math.Max(_rest[line].Start, extent.End)) }) : before;
    }

    /// <summary>True for a line that belongs to the page, and cannot be of a heading about it.</summary>
    internal bool IsOfPage(int line) => _ofPage.Contains(line);

    internal void Take(int line) => _rest[line] = _rest[line] with { End = _rest[line].Start };

    /// <summary>Claims what is left of a line, and takes it.</summary>
    internal void Claim(int line, SegmentRole role)
    {
        Builder.Claim(_rest[line], role);
        Take(line);
    }

    /// <summary>Trims an extent of blanks and of marks that only lay out.</summary>
    internal Extent Trim(Extent extent)
    {
        var (start, end) = OneLine.Trim(Manuscript.Text.Text, extent.Start, extent.End);
        return new Extent(start, Math.Max(start, end));
    }

    internal string Value(Extent extent) => ReadableCase.Of(OneLine.Of(Manuscript.Text[extent]), Lexicon.Names);
}
