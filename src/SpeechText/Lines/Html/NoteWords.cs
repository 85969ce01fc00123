namespace SpeechText.Lines.Html;

/// <summary>
/// The words of a footnote in its block: tags at both ends, a number in tags of its own and the sign of the link back left out.
/// <code>
/// &lt;p>&lt;a href="#r1">[1]&lt;/a> See &lt;i>Report&lt;/i> 2.&lt;/p>         See &lt;i>Report&lt;/i> 2.
/// &lt;li id="fn1">&lt;p>Article 2. &lt;a href="#r1">↩&lt;/a>&lt;/p>&lt;/li>   Article 2.
/// </code>
/// </summary>
internal static class NoteWords
{
    /// <summary>Where they stand; empty where the block has none.</summary>
    internal static TextSpan Of(string source, TextSpan block)
    {
        var start = SkipTags(source, block.Start, block.End);
        if (EndOfRun(source, start, block.End) is var run && run < block.End && NoteLabel.Of(source, start, run).Length > 0)
        {
            start = SkipTags(source, run, block.End);
        }

        var end = block.End;
        for (var last = -1; last != end && end > start;)
        {
            last = end;
            end = start + source.AsSpan(start, end - start).TrimEnd(" \t\r\n\u00A0\u21A9\u2191\u2B06\uFE0E\uFE0F").Length;
            if (end > start && source[end - 1] == '>' && source.LastIndexOf('<', end - 1, end - start) is var tag and >= 0)
            {
                end = tag;
            }
        }

        return end > start ? new TextSpan(start, end) : default;
    }

    // Over tags and what is blank between them.
    private static int SkipTags(string source, int at, int end)
    {
        while (at < end && (source[at] == '<' || char.IsWhiteSpace(source[at])))
        {
            var close = source[at] == '<' ? source.IndexOf('>', at, end - at) : at;
            if (close < 0)
            {
                return end;
            }

            at = close + 1;
        }

        return at;
    }

    private static int EndOfRun(string source, int at, int end) => source.IndexOf('<', at, end - at) is var tag and >= 0 ? tag : end;
}
