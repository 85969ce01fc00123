namespace SpeechText.Lines.Html;

/// <summary>
/// The <c>title</c> of a page that shows no heading of the first level, nor the words of its title anywhere near its top: a browser shows it
/// above the text, and it may be all that says whose words these are.
/// </summary>
internal static class PageTitle
{
    // A title of fewer words is the name of a site or a rubric.
    private const int LeastWords = 6;
    private const int Top = 2_000;
    private const int Longest = 300;

    /// <summary>Where the title stands; <see langword="null"/> where the page shows one, or has none.</summary>
    internal static TextSpan? Find(PageScanner page, ReadingText reading)
    {
        var lines = page.Parts.Titles > 0 || reading.Text.Length == 0 ? 0 : reading.ToSource(new Extent(0, 1)).Start;
        foreach (var carried in page.Metadata.Values)
        {
            // Of a broken page the title may stand within the text.
            if (carried.Key == "title" && carried.Span.End <= lines)
            {
                var value = carried.Value;
                var shown = value.AsSpan().IndexOf(" | ", StringComparison.Ordinal) is var bar and > 0 ? value[..bar] : value;
                return value.Length <= Longest
                    && shown.AsSpan().Count(' ') >= LeastWords - 1
                    && !Letters(reading.Text.AsSpan(0, Math.Min(Top, reading.Text.Length))).Contains(Letters(shown), StringComparison.Ordinal)
                    ? carried.Span
                    : null;
            }
        }

        return null;
    }

    /// <summary>The furniture without the title.</summary>
    internal static List<TextSpan> Part(List<TextSpan> furniture, TextSpan title)
    {
        var parted = new List<TextSpan>(furniture.Count + 1);
        foreach (var span in furniture)
        {
            if (!span.Contains(title))
            {
                parted.Add(span);
                continue;
            }

            parted.Add(new TextSpan(span.Start, title.Start));
            parted.Add(new TextSpan(title.End, span.End));
        }

        parted.RemoveAll(span => span.IsEmpty);
        return parted;
    }

    private static string Letters(ReadOnlySpan<char> text)
    {
        var letters = new System.Text.StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                letters.Append(char.ToUpperInvariant(c));
            }
        }

        return letters.ToString();
    }
}
