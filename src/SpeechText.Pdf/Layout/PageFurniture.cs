using System.Text;

namespace SpeechText.Pdf.Layout;

/// <summary>
/// Finds what belongs to the pages: running heads and feet, page numbers, the stamps of a browser that printed the page. They stand at the
/// upper or lower edge, page after page, the same but for figures.
/// <code>
/// Page 3 of 12
/// 9/25/24, 4:44 PM          Statement to the Assembly
/// https://www.example.org/statement          6/6
/// </code>
/// </summary>
internal static class PageFurniture
{
    // The part of a page's height that may hold a head or a foot.
    private const double Edge = 0.15;

    // Heads that change sides stand on every other page.
    private const double LeastShare = 0.4;
    private const int LongestNumber = 9;
    private const int MostLettersOfNumber = 12;

    internal static HashSet<PageLine> Find(IReadOnlyList<Page> pages)
    {
        var places = new Dictionary<(string Shape, bool IsFoot), List<(int Page, PageLine Line)>>();
        for (var i = 0; i < pages.Count; i++)
        {
            foreach (var line in pages[i].Lines)
            {
                // "Mr. President," may stand at the top of many pages.
                if (IsAtEdge(line, pages[i]) && line.Words[^1].Text[^1] is not (',' or ';' or ':'))
                {
                    var key = (Shape(line), line.Top > pages[i].Height / 2);
                    if (!places.TryGetValue(key, out var found))
                    {
                        places[key] = found = [];
                    }

                    found.Add((i, line));
                }
            }
        }

        var least = Math.Max(2, (int)Math.Ceiling(LeastShare * pages.Count(page => page.Lines.Count > 0)));
        var repeated = new HashSet<PageLine>();
        foreach (var ((shape, _), found) in places)
        {
            if (found.Select(place => place.Page).Distinct().Count() >= least)
            {
                var isNumbering = IsStamp(shape) || (IsNumbering(shape) && found.Select(place => Text(place.Line)).Distinct().Count() > 1);
                repeated.UnionWith(found.Where(place => place.Page > 0 || isNumbering).Select(place => place.Line));
            }
        }

        repeated.UnionWith(pages.SelectMany(LoneNumbers));
        return [.. pages.SelectMany(page => Outermost(page, repeated))];
    }

    // Nothing of the text stands between a head or a foot and the edge.
    private static IEnumerable<PageLine> Outermost(Page page, HashSet<PageLine> repeated) =>
        page.Lines.OrderBy(line => line.Top).TakeWhile(repeated.Contains)
            .Concat(page.Lines.OrderByDescending(line => line.Bottom).TakeWhile(repeated.Contains));

    // What is printed on the first page alone, or there for the first time, is the header of the text: the mission, the note to check against
    // delivery, the date where its figures are the same on every page.
    private static bool IsNumbering(string shape) => shape.Contains('#', StringComparison.Ordinal) && shape.Count(char.IsLetter) <= MostLettersOfNumber;

    private static bool IsStamp(string shape) =>
        shape.Contains('#', StringComparison.Ordinal) && (shape.Contains("://", StringComparison.Ordinal) || shape.StartsWith("#/#/#, #:#", StringComparison.Ordinal));

    private static IEnumerable<PageLine> LoneNumbers(Page page)
    {
        if (page.Lines.Count > 1)
        {
            foreach (var line in new[] { page.Lines.MinBy(line => line.Top)!, page.Lines.MaxBy(line => line.Bottom)! })
            {
                var shape = Shape(line);
                if (IsAtEdge(line, page)
                    && line.Characters <= LongestNumber
                    && shape.Contains('#', StringComparison.Ordinal)
                    && !shape.Any(c => char.IsLetter(c) || c == '.'))
                {
                    yield return line;
                }
            }
        }
    }

    private static bool IsAtEdge(PageLine line, Page page) => line.Bottom < Edge * page.Height || line.Top > (1 - Edge) * page.Height;

    private static string Text(PageLine line) => string.Join(' ', line.Words.Select(word => word.Text));

    // The words without their figures, each run of which is one sign.
    private static string Shape(PageLine line)
    {
        var shape = new StringBuilder();
        foreach (var c in Text(line))
        {
            if (!char.IsDigit(c))
            {
                shape.Append(char.ToLowerInvariant(c));
            }
            else if (shape.Length == 0 || shape[^1] != '#')
            {
                shape.Append('#');
            }
        }

        return shape.ToString();
    }
}
