namespace SpeechText.Lines.Html;

/// <summary>
/// The parts of a page, and which of them hold its text: <c>main</c> or one <c>article</c> where it holds at least half, else all but
/// the furniture. A form is furniture too, unless it is wrapped around the text.
/// </summary>
internal sealed class PageParts
{
    private readonly List<TextSpan> _furniture = [];
    private readonly List<(TextSpan Span, int TextLength)> _contents = [];
    private readonly List<(TextSpan Span, int TextLength)> _forms = [];
    private readonly List<TextSpan> _titles = [];

    internal void AddFurniture(int start, int end) => _furniture.Add(new TextSpan(start, end));

    internal void AddContent(int start, int end, int textLength) => _contents.Add((new TextSpan(start, end), textLength));

    internal void AddForm(int start, int end, int textLength) => _forms.Add((new TextSpan(start, end), textLength));

    /// <summary>Notes a heading of the first level.</summary>
    internal void AddTitle(int start, int end) => _titles.Add(new TextSpan(start, end));

    /// <summary>What of the page is furniture, in order and apart from each other.</summary>
    internal List<TextSpan> Furniture(int length, int textLength)
    {
        foreach (var (span, inside) in _forms)
        {
            if (2 * inside < textLength)
            {
                _furniture.Add(span);
            }
        }

        if (_contents.Count > 0 && _contents.MaxBy(c => c.TextLength) is var most && 2 * most.TextLength >= textLength)
        {
            AddAround(most.Span, length);
        }

        _furniture.Sort();
        return Merge(_furniture);
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
