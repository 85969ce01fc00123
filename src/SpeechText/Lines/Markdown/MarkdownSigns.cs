namespace SpeechText.Lines.Markdown;

/// <summary>
/// Tells Markdown from plain text by marks that plain text does not have: front matter, <c># A heading</c>, <c>**bold**</c>,
/// <c>[a link](https://…)</c>, <c>[^1]: a footnote</c>. Stars before items, rows of stars and numbers before paragraphs are usual in plain text and tell nothing.
/// </summary>
internal static class MarkdownSigns
{
    internal static bool AreIn(ReadOnlySpan<char> start) => HasFrontMatter(start) || HasBold(start) || HasLink(start) || HasHeading(start) || HasFootnote(start);

    private static bool HasLink(ReadOnlySpan<char> text)
    {
        while (text.IndexOf("](", StringComparison.Ordinal) is var at and >= 0)
        {
            text = text[(at + 2)..];
            if (text.StartsWith("http", StringComparison.Ordinal) || text.StartsWith("/", StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasFootnote(ReadOnlySpan<char> text)
    {
        while (text.IndexOf("\n[^", StringComparison.Ordinal) is var at and >= 0)
        {
            text = text[(at + 1)..];
            if (Footnotes.BeginsNote(text))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasHeading(ReadOnlySpan<char> text)
    {
        if (!text.Contains('#'))
        {
            return false;
        }

        var afterBlank = true;
        foreach (var line in text.EnumerateLines())
        {
            var words = line.TrimStart();
            if (afterBlank && IsHeading(words))
            {
                return true;
            }

            afterBlank = words.IsEmpty;
        }

        return false;
    }

    private static bool HasFrontMatter(ReadOnlySpan<char> start)
    {
        var lines = 0;
        foreach (var line in start.EnumerateLines())
        {
            var words = line.TrimEnd();
            if (lines == 0 ? words is not "---" : words.IsEmpty)
            {
                return false;
            }

            if (lines > 0 && (words is "---" || !FrontMatter.IsYaml(words)))
            {
                return words is "---" && lines > 1;
            }

            lines++;
        }

        return false;
    }

    private static bool IsHeading(ReadOnlySpan<char> words)
    {
        var title = words.TrimStart('#');
        return words.Length - title.Length is > 0 and < 7 && title.Length > 1 && title[0] == ' ' && char.IsLetterOrDigit(title[1]);
    }

    // A pair of stars before a word, and one after a word on the same line or the next.
    private static bool HasBold(ReadOnlySpan<char> text)
    {
        if (text.IndexOf("**", StringComparison.Ordinal) is not (var first and >= 0))
        {
            return false;
        }

        bool isOpen = false, hasTurned = false;
        for (var at = first; text[at..].IndexOfAny('*', '\n') is var next and >= 0; at++)
        {
            at += next;
            if (text[at] == '\n')
            {
                isOpen &= !hasTurned;
                hasTurned = true;
                continue;
            }

            var width = text[at..].IndexOfAnyExcept('*') is var end and >= 0 ? end : text.Length - at;
            if (width is 2 or 3)
            {
                var before = at > 0 ? text[at - 1] : ' ';
                var after = at + width < text.Length ? text[at + width] : ' ';
                if (isOpen && !char.IsWhiteSpace(before))
                {
                    return true;
                }

                isOpen = char.IsLetterOrDigit(after) || char.IsPunctuation(after);
            }

            hasTurned = false;
            at += width - 1;
        }

        return false;
    }
}
