namespace SpeechText.Lines.Html;

/// <summary>
/// The times that a page marks, of which the one beside the title dates the page. Those of other stories stand farther off, or in furniture.
/// <code>
/// &lt;h1>Remarks to the Council&lt;/h1>  &lt;time datetime="2031-05-08T12:00:00Z">&lt;/time>
/// </code>
/// </summary>
internal sealed class PageTimes
{
    // In letters of the text, either way.
    private const int Farthest = 300;

    private readonly List<(int Start, TextSpan Value, int TextBefore)> _marked = [];

    private int? _title;

    /// <summary>Takes the start tag of a time.</summary>
    internal void Add(string text, int start, int end, int textBefore)
    {
        var attribute = new TagAttributes(text.AsSpan(start, end - start));
        while (attribute.MoveNext())
        {
            if (attribute.Is("datetime") && !attribute.Value.IsEmpty)
            {
                var value = start + attribute.ValueStart;
                _marked.Add((start, new TextSpan(value, value + attribute.Value.Length), textBefore));
                return;
            }
        }
    }

    /// <summary>Notes where a heading of the first level ends; the first one shown is the title.</summary>
    internal void SeeTitle(bool isFurniture, int textBefore) => _title ??= isFurniture ? null : textBefore;

    /// <summary>The value of the first time near the title, or near the beginning of a page without one; <see langword="null"/> where there is none.</summary>
    internal TextSpan? BesideTitle(List<TextSpan> furniture)
    {
        var next = 0;
        foreach (var (start, value, textBefore) in _marked)
        {
            while (next < furniture.Count && furniture[next].End <= start)
            {
                next++;
            }

            var isFurniture = next < furniture.Count && furniture[next].Start <= start;
            if (!isFurniture && Math.Abs(textBefore - (_title ?? 0)) <= Farthest)
            {
                return value;
            }
        }

        return null;
    }
}
