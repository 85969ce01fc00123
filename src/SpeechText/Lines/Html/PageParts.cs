namespace SpeechText.Lines.Html;

/// <summary>
/// The parts of a page, and which of them hold its text: <c>main</c> or one <c>article</c> where it holds at least half, else all but
/// the furniture. A form is furniture too, and what has the name or the look of a menu, unless it is wrapped around the text.
/// </summary>
internal sealed class PageParts
{
    // A menu holds less than a half of the letters of a page.
    private const int MostOfText = 2;

    private readonly List<TextSpan> _furniture = [];
    private readonly List<(TextSpan Span, int TextLength)> _contents = [];
    private readonly List<(TextSpan Span, int TextLength)> _doubtful = [];
    private readonly List<TextSpan> _titles = [];

    /// <summary>The number of headings of the first level noted.</summary>
    internal int Titles => _titles.Count;

    internal void AddFurniture(int start, int end) => _furniture.Add(new TextSpan(start, end));

    internal void AddContent(int start, int end, int textLength) => _contents.Add((new TextSpan(start, end), textLength));

    /// <summary>Notes what is furniture unless it holds much of the text.</summary>
    internal void AddDoubtful(int start, int end, int textLength) => _doubtful.Add((new TextSpan(start, end), textLength));

    /// <summary>Notes a heading of the first level.</summary>
    internal void AddTitle(int start, int end) => _titles.Add(new TextSpan(start, end));

    /// <summary>What of the page is furniture, in order and apart from each other.</summary>
    internal List<TextSpan> Furniture(int length, int textLength)
    {
        _doubtful.RemoveAll(d => MostOfText * d.TextLength >= textLength);
        _doubtful.ForEach(d => _furniture.Add(d.Span));
        if (_contents.Count > 0 && _contents.MaxBy(c => c.TextLength) is var most && 2 * most.TextLength >= textLength - Outside(most.Span))
        {
            AddAround(most.Span, length);
        }

        _furniture.Sort();
        return Merge(_furniture);
    }

    // The letters of menus around the text, those within one another counted once.
    private int Outside(TextSpan content)
    {
        _doubtful.Sort(static (a, b) => a.Span.CompareTo(b.Span));
        int letters = 0, end = 0;
        foreach (var (span, inside) in _doubtful)
        {
            if (span.Start >= end && !content.Contains(span) && !span.Contains(content))
            {
                letters += inside;
                end = span.End;
            }
        }

        return letters;
    }

    private void AddAround(TextSpan content, int length)
    {
        var start = 0;

        // The headline often stands just before the article.
        if (!_titles.Exists(content.Contains) && _titles.FindLast(t => t.End <= content.Start) is { IsEmpty: false } title)
        {
            _furniture.Add(new TextSpan(0, title.Start));
            start = title.End;
        }

        _furniture.Add(new TextSpan(start, content.Start));
        _furniture.Add(new TextSpan(content.End, length));
    }

    /// <summary>Both, in order and apart from each other.</summary>
    internal static List<TextSpan> Join(List<TextSpan> furniture, List<TextSpan> more)
    {
        List<TextSpan> all = [.. furniture, .. more];
        all.Sort();
        return Merge(all);
    }

    private static List<TextSpan> Merge(List<TextSpan> sorted)
    {
        var merged = new List<TextSpan>(sorted.Count);
        foreach (var span in sorted)
        {
            if (merged.Count > 0 && span.Start <= merged[^1].End)
            {
                merged[^1] = new TextSpan(merged[^1].Start, Math.Max(merged[^1].End, span.End));
            }
            else if (!span.IsEmpty)
            {
                merged.Add(span);
            }
        }

        return merged;
    }
}
