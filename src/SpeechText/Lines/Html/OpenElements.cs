using System.Runtime.InteropServices;

namespace SpeechText.Lines.Html;

/// <summary>
/// The elements open at a place of the page, and what they make of the text there.
/// </summary>
internal sealed class OpenElements(int maximumNesting)
{
    private readonly List<OpenElement> _open = [];
    private readonly int[] _counts = new int[ElementKinds.Count];

    private int _bold;
    private int _italic;
    private int _quotation;
    private int _preformatted;
    private int _furniture;
    private int _content;
    private int _links;

    /// <summary>The levels beyond the limit, which are not told apart.</summary>
    internal int Beyond { get; private set; }

    internal bool IsFull => _open.Count >= maximumNesting;

    internal bool IsEmpty => _open.Count == 0;

    internal int Depth => _open.Count;

    internal ref readonly OpenElement Innermost => ref Open[^1];

    internal bool InFurniture => _furniture > 0;

    internal bool InContent => _content > 0;

    internal bool InLink => _links > 0;

    internal bool IsPreformatted => _preformatted > 0;

    // Without a copy of each element looked at.
    private Span<OpenElement> Open => CollectionsMarshal.AsSpan(_open);

    /// <summary>The level of the heading that is open, otherwise 0.</summary>
    internal int HeadingLevel { get; private set; }

    internal LineStyle Style =>
        (_bold > 0 ? LineStyle.Bold : 0) | (_italic > 0 ? LineStyle.Italic : 0) | (_quotation > 0 ? LineStyle.BlockQuote : 0)
        | (HeadingLevel > 0 ? LineStyle.Heading : 0);

    internal void Push(in OpenElement element)
    {
        _open.Add(element);
        _counts[element.Kind.Id]++;
        Count(element, 1);
    }

    internal void PushBeyond() => Beyond++;

    internal void PopBeyond() => Beyond--;

    internal OpenElement Pop()
    {
        var element = _open[^1];
        _open.RemoveAt(_open.Count - 1);
        if (!element.IsEnded)
        {
            _counts[element.Kind.Id]--;
            Count(element, -1);
        }

        return element;
    }

    /// <summary>The number of elements to close until the innermost one of a kind is closed; 0 where none is open.</summary>
    internal int DepthOf(ElementKind kind)
    {
        if (_counts[kind.Id] == 0)
        {
            return 0;
        }

        var at = _open.Count - 1;
        while (Open[at].Kind.Id != kind.Id || Open[at].IsEnded)
        {
            at--;
        }

        return _open.Count - at;
    }

    /// <summary>True where a block stands open among the innermost elements.</summary>
    internal bool HasBlockWithin(int depth)
    {
        for (var at = _open.Count - depth; at < _open.Count; at++)
        {
            if (Open[at].Kind.Is(ElementTraits.Block))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Ends what an element makes of the text, while blocks inside it stay open: <c>&lt;b&gt;&lt;p&gt;…&lt;/b&gt;…&lt;/p&gt;</c>.</summary>
    internal void EndWithin(int depth)
    {
        ref var element = ref Open[^depth];
        Count(element, -1);
        _counts[element.Kind.Id]--;
        element = element with { IsEnded = true };
    }

    /// <summary>The number of elements that end because one of this kind begins; 0 for none.</summary>
    internal int EndedBy(ElementKind kind)
    {
        for (var at = _open.Count - 1; at >= 0; at--)
        {
            var open = Open[at].Kind;
            if (open.Role == ElementRole.Paragraph && kind.Is(ElementTraits.Block))
            {
                return _open.Count - at;
            }

            if (kind.Is(ElementTraits.EndsAtLike) && kind.Role != ElementRole.Paragraph)
            {
                if (open.Is(ElementTraits.EndsAtLike) && (open.Role == kind.Role || kind.Role == ElementRole.Row))
                {
                    return EndedBeyond(at, kind);
                }

                if (open.Is(ElementTraits.Holder | ElementTraits.Content) || open.Role is ElementRole.Body or ElementRole.Row)
                {
                    return 0;
                }
            }
            else if (open.Is(ElementTraits.Block) || open.Role == ElementRole.Cell)
            {
                return 0;
            }
        }

        return 0;
    }

    // A row ends the cell before it and the row of that cell.
    private int EndedBeyond(int at, ElementKind kind) =>
        _open.Count - (kind.Role == ElementRole.Row && Open[at].Kind.Role == ElementRole.Cell && at > 0 && Open[at - 1].Kind.Role == ElementRole.Row ? at - 1 : at);

    private void Count(in OpenElement element, int by)
    {
        var kind = element.Kind;
        _bold += kind.Is(ElementTraits.Bold) || element.IsBold ? by : 0;
        _italic += kind.Is(ElementTraits.Italic) ? by : 0;
        _quotation += kind.Is(ElementTraits.Quotation) ? by : 0;
        _preformatted += kind.Is(ElementTraits.Preformatted) ? by : 0;
        _furniture += element.IsFurniture ? by : 0;
        _content += element.IsContent ? by : 0;
        _links += kind.Is(ElementTraits.Link) ? by : 0;
        if (kind.Is(ElementTraits.Heading))
        {
            HeadingLevel = by > 0 ? kind.Level : 0;
        }
    }
}
