namespace SpeechText.Lines;

/// <summary>
/// The characters that a reader of the page sees, markup and entities resolved, with the way back to the source.
/// For plain text it is the source itself and the way back is nothing at all.
/// </summary>
internal sealed class ReadingText
{
    private readonly Run[]? _runs;

    internal ReadingText(string text)
        : this(text, null, text.Length)
    {
    }

    internal ReadingText(string text, Run[]? runs, int sourceLength)
    {
        Text = text;
        _runs = runs;
        SourceLength = sourceLength;
    }

    internal string Text { get; }

    internal int SourceLength { get; }

    /// <summary>True where the reading text is the source itself, character for character.</summary>
    internal bool IsSource => _runs is null;

    /// <summary>True where some of it stands in the source before what is read earlier: columns side by side.</summary>
    internal bool IsReordered { get; init; }

    internal ReadOnlySpan<char> this[Extent extent] => Text.AsSpan(extent.Start, extent.Length);

    internal string Read(Extent extent) => Text.Substring(extent.Start, extent.Length);

    /// <summary>The one source span from the first to the last character of the extent, markup in between included.</summary>
    internal TextSpan ToSource(Extent extent)
    {
        if (_runs is null)
        {
            return new TextSpan(extent.Start, extent.End);
        }

        var start = SourceStart(extent.Start);
        if (IsReordered && !extent.IsEmpty)
        {
            return Around(extent);
        }

        return new TextSpan(start, extent.IsEmpty ? start : Math.Max(start, SourceEnd(extent.End)));
    }

    /// <summary>
    /// The source span between two pieces: from the end of the last character before the gap to the first after it. Where that stands
    /// earlier in the source, at the top of the next column, the empty span at the end of the piece before.
    /// </summary>
    internal TextSpan GapToSource(Extent gap)
    {
        if (_runs is null)
        {
            return new TextSpan(gap.Start, gap.End);
        }

        var end = SourceEnd(gap.Start);
        return new TextSpan(end, Math.Max(end, SourceStart(gap.End)));
    }

    /// <summary>True where what is read after the gap stands earlier in the source than what is read before it.</summary>
    internal bool TurnsBack(Extent gap) => IsReordered && SourceStart(gap.End) < SourceEnd(gap.Start);

    // From the first character in the source to the last, what stands between them in the other column included.
    private TextSpan Around(Extent extent)
    {
        var (start, end) = (int.MaxValue, 0);
        for (var at = extent.Start; at < extent.End;)
        {
            var next = Math.Min(extent.End, EndOfRun(RunAt(at)));
            (start, end) = (Math.Min(start, SourceStart(at)), Math.Max(end, SourceEnd(next)));
            at = next;
        }

        return new TextSpan(start, end);
    }

    /// <summary>Adds the source spans of the extent's own characters, markup in between and tags that break the line left out.</summary>
    internal void AddPieces(Extent extent, List<TextSpan> pieces)
    {
        if (_runs is null)
        {
            if (!extent.IsEmpty)
            {
                pieces.Add(new TextSpan(extent.Start, extent.End));
            }

            return;
        }

        for (var at = extent.Start; at < extent.End;)
        {
            var index = RunAt(at);
            var end = Math.Min(extent.End, EndOfRun(index));
            var piece = new TextSpan(SourceStart(at), SourceEnd(end));
            var isBreak = !_runs[index].IsVerbatim && Text[at] == '\n';
            at = end;
            if (piece.IsEmpty || isBreak)
            {
                continue;
            }

            if (pieces.Count > 0 && pieces[^1].End == piece.Start)
            {
                pieces[^1] = new TextSpan(pieces[^1].Start, piece.End);
            }
            else
            {
                pieces.Add(piece);
            }
        }
    }

    /// <summary>The source spans of all of the reading text, in order; what lies between them is markup or furniture.</summary>
    internal void AddAll(List<TextSpan> spans) => AddPieces(new Extent(0, Text.Length), spans);

    /// <summary>The stretches of the text with their places in the source, in order; adjoining ones may come from places apart.</summary>
    internal IEnumerable<(Extent Reading, TextSpan Source, bool IsVerbatim)> Runs
    {
        get
        {
            if (_runs is null)
            {
                yield return (new Extent(0, Text.Length), new TextSpan(0, Text.Length), true);
                yield break;
            }

            for (var i = 0; i < _runs.Length; i++)
            {
                yield return (new Extent(_runs[i].Start, EndOfRun(i)), new TextSpan(_runs[i].SourceStart, _runs[i].SourceEnd), _runs[i].IsVerbatim);
            }
        }
    }

    private int SourceStart(int at)
    {
        if (at >= Text.Length)
        {
            return _runs!.Length == 0 ? SourceLength : _runs[^1].SourceEnd;
        }

        var run = _runs![RunAt(at)];
        return run.IsVerbatim ? run.SourceStart + (at - run.Start) : run.SourceStart;
    }

    private int SourceEnd(int end)
    {
        var run = _runs![RunAt(end - 1)];
        return run.IsVerbatim ? run.SourceStart + (end - run.Start) : run.SourceEnd;
    }

    private int EndOfRun(int index) => index + 1 < _runs!.Length ? _runs[index + 1].Start : Text.Length;

    private int RunAt(int at)
    {
        int low = 0, high = _runs!.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) >>> 1;
            if (_runs[middle].Start <= at)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return low;
    }

    /// <summary>
    /// A stretch of the reading text and where it comes from. A verbatim run has the same characters in the source; any other
    /// (an entity, folded white space, a break that only markup shows) stands for its whole source range, which may be empty.
    /// </summary>
    internal readonly record struct Run(int Start, int SourceStart, int SourceEnd, bool IsVerbatim);
}
