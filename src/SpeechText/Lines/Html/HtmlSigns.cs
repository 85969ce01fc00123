namespace SpeechText.Lines.Html;

/// <summary>
/// Tells HTML from other text: it begins with a tag that only a page begins with, or closes blocks again and again. Plain text that
/// merely has an angle bracket, and Markdown with a tag here and there, tell nothing.
/// </summary>
internal static class HtmlSigns
{
    private const int LeastClosings = 3;

    private static readonly string[] Closings = ["</p>", "</div>", "</td>", "</li>", "</h1>", "</h2>", "</h3>", "</body>"];

    internal static bool AreIn(ReadOnlySpan<char> start)
    {
        if (!start.Contains('<'))
        {
            return false;
        }

        var page = start.TrimStart();
        if (page.StartsWith("<?xml", StringComparison.Ordinal))
        {
            return page.Contains("<html", StringComparison.OrdinalIgnoreCase);
        }

        while (page.StartsWith("<!--", StringComparison.Ordinal) && page.IndexOf("-->", StringComparison.Ordinal) is var end and > 0)
        {
            page = page[(end + 3)..].TrimStart();
        }

        return BeginsWithTag(page) || Closes(start);
    }

    private static bool BeginsWithTag(ReadOnlySpan<char> page)
    {
        if (page.Length < 3 || page[0] != '<')
        {
            return false;
        }

        if (page.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        var end = page.IndexOfAny("> \t\r\n");
        return end > 1 && ElementNames.Contains(page[1..end]);
    }

    private static bool Closes(ReadOnlySpan<char> start)
    {
        var closings = 0;
        while (closings < LeastClosings && start.IndexOf("</", StringComparison.Ordinal) is var at and >= 0)
        {
            start = start[at..];
            foreach (var closing in Closings)
            {
                closings += start.StartsWith(closing, StringComparison.OrdinalIgnoreCase) ? 1 : 0;
            }

            start = start[2..];
        }

        return closings >= LeastClosings;
    }
}
