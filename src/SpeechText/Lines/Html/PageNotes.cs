using System.Buffers;

namespace SpeechText.Lines.Html;

/// <summary>
/// The footnotes of a page: a short mark in running text that leads to a place farther down, and the block there.
/// <code>
/// says&lt;a href="#_ftn1">[1]&lt;/a> … &lt;p>&lt;a name="_ftn1" href="#_ftnref1">[1]&lt;/a> Article 2.&lt;/p>     as word processors write them
/// says&lt;sup>&lt;a href="#fn1">1&lt;/a>&lt;/sup> … &lt;li id="fn1">Article 2. &lt;a href="#r1">↩&lt;/a>&lt;/li>       as sites do
/// says&lt;sup>1&lt;/sup> … &lt;p>&lt;sup>1&lt;/sup> Article 2.&lt;/p>                                      without links
/// </code>
/// The link back from a note leads up the page, and one of a table of contents stands at the beginning of its line: neither is a mark.
/// </summary>
internal sealed class PageNotes
{
    // What is longer is a part of the text, whatever leads to it.
    private const int LongestNote = 3_000;

    private const int LongestUnit = 2;

    private static readonly SearchValues<string> Signs = SearchValues.Create(["<sup", "<SUP", "href=\"#", "#_ftn", "#_edn", "#fn"], StringComparison.Ordinal);

    private readonly string _text;
    private readonly List<Mark> _marks = [];
    private readonly List<Target> _targets = [];

    // The targets whose block has not ended.
    private readonly Stack<int> _waiting = [];

    // Where the last heading begins, and the length of the text up to its end.
    private (int Start, int TextAfter) _heading = (0, -1);

    private PageNotes(string text) => _text = text;

    /// <summary>The notes of a page that may have some; otherwise <see langword="null"/>.</summary>
    internal static PageNotes? For(string text) => text.AsSpan().ContainsAny(Signs) ? new PageNotes(text) : null;

    /// <summary>True for a link and for what is raised above its line.</summary>
    internal static bool MayMark(ElementKind kind) => kind.Is(ElementTraits.Link) || kind.Role == ElementRole.Raised;

    /// <summary>Takes a start tag: its name is a place that a link may lead to.</summary>
    /// <returns>The number of places before it.</returns>
    internal int Begin(int start, int end)
    {
        var before = _targets.Count;
        var attribute = new TagAttributes(_text.AsSpan(start, end - start));
        while (attribute.MoveNext())
        {
            if ((attribute.Is("id") || attribute.Is("name")) && !attribute.Value.IsEmpty)
            {
                AddTarget(attribute.Value.ToString(), start);
            }
        }

        return before;
    }

    /// <summary>Takes an element that has ended: it may be a mark, or the block that places stand in.</summary>
    /// <param name="element">The element.</param>
    /// <param name="end">Just after it.</param>
    /// <param name="textLength">The length of the page's text up to there.</param>
    internal void End(in OpenElement element, int end, int textLength)
    {
        if (MayMark(element.Kind))
        {
            EndMark(element, end);
        }
        else if (element.Kind.Is(ElementTraits.Block))
        {
            EndBlock(element, end);
            _heading = element.Kind.Level > 0 ? (element.Start, textLength) : _heading;
        }
    }

    /// <summary>Finds the notes, where the blocks stand that they are in, and where the marks that refer to them.</summary>
    internal (List<Footnote> Notes, List<TextSpan> Blocks, List<TextSpan> Marks) Find()
    {
        var places = new Dictionary<string, int>();
        for (var i = 0; i < _targets.Count; i++)
        {
            places[_targets[i].Name] = i;
        }

        var found = new SortedDictionary<int, Mark>();
        foreach (var mark in _marks)
        {
            if (places.TryGetValue(mark.Target, out var at) && _targets[at] is { IsHeading: false } target && target.Start >= mark.End && target.Block.Start >= mark.End
                && target.Block.Length <= LongestNote)
            {
                found.TryAdd(at, mark);
            }
        }

        List<Footnote> notes = [];
        List<TextSpan> blocks = [];
        HashSet<string> names = [];
        int[] order = [.. found.Keys];
        for (var i = 0; i < order.Length; i++)
        {
            var (target, mark) = (_targets[order[i]], found[order[i]]);
            var isFirst = i == 0 || _targets[order[i - 1]].Block != target.Block;
            var isLast = i + 1 == order.Length || _targets[order[i + 1]].Block != target.Block;
            var block = new TextSpan(isFirst ? target.Block.Start : target.Start, isLast ? target.Block.End : _targets[order[i + 1]].Start);
            if ((target.IsItem || NoteLabel.Begins(_text, block.Start, block.End, mark.Label)) && NoteWords.Of(_text, block) is { IsEmpty: false } words)
            {
                notes.Add(new Footnote(words, mark.Start));
                blocks.Add(isFirst ? new TextSpan(target.Heading, block.End) : block);
                names.Add(target.Name);
            }
        }

        return (notes, blocks, _marks.FindAll(m => names.Contains(m.Target)).ConvertAll(m => new TextSpan(m.Start, m.End)));
    }

    private void EndMark(in OpenElement element, int end)
    {
        if (NoteLabel.Of(_text, element.Start, end) is not { Length: > 0 } label)
        {
            return;
        }

        var target = Fragment(element.Start);
        if (element.Kind.Role == ElementRole.Raised && IsPower(element.Start))
        {
            return;
        }

        if (_marks.Count > 0 && _marks[^1].Start >= element.Start)
        {
            // A link within a raised word, or the other way round.
            target ??= _marks[^1].Target;
            _marks.RemoveAt(_marks.Count - 1);
        }
        else if (element.IsAtLineStart)
        {
            if (element.Kind.Role == ElementRole.Raised)
            {
                AddTarget(Raised(label), element.Start);
            }

            return;
        }

        if (target is not null || element.Kind.Role == ElementRole.Raised)
        {
            _marks.Add(new Mark(element.Start, end, target ?? Raised(label), label));
        }
    }

    // All that is left open of the places in a block is in that block.
    private void EndBlock(in OpenElement element, int end)
    {
        while (_waiting.TryPeek(out var last) && last >= element.TargetsBefore)
        {
            _targets[_waiting.Pop()] = _targets[last] with
            {
                Block = new TextSpan(element.Start, end),
                Heading = _heading.TextAfter == element.TextBefore && _heading.Start < element.Start ? _heading.Start : element.Start,
                IsItem = element.Kind.Is(ElementTraits.ListItem),
                IsHeading = element.Kind.Level > 0,
            };
        }
    }

    private void AddTarget(string name, int start)
    {
        _waiting.Push(_targets.Count);
        _targets.Add(new Target(name, start));
    }

    // The name of the place that a start tag links to; null where it links to none.
    private string? Fragment(int start)
    {
        var attribute = new TagAttributes(_text.AsSpan(start, Math.Max(0, _text.AsSpan(start).IndexOf('>') + 1)));
        while (attribute.MoveNext())
        {
            if (attribute.Is("href"))
            {
                return attribute.Value.LastIndexOf('#') is var hash and >= 0 && hash + 1 < attribute.Value.Length ? attribute.Value[(hash + 1)..].ToString() : null;
            }
        }

        return null;
    }

    // "5 km2": figures after a word of a letter or two.
    private bool IsPower(int start)
    {
        var word = start;
        while (word > 0 && char.IsLetter(_text[word - 1]) && start - word <= LongestUnit)
        {
            word--;
        }

        return start - word is > 0 and <= LongestUnit;
    }

    // No page names a place so.
    private static string Raised(string label) => "\0" + label;

    private readonly record struct Mark(int Start, int End, string Target, string Label);

    private readonly record struct Target(string Name, int Start)
    {
        internal TextSpan Block { get; init; }

        /// <summary>Where the heading begins that the block stands right below; the start of the block where it stands below none.</summary>
        internal int Heading { get; init; }

        internal bool IsItem { get; init; }

        internal bool IsHeading { get; init; }
    }
}
