namespace SpeechText.Lines.Markdown;

/// <summary>
/// Code on one line: <c>`A/RES/78/1`</c>. The backticks are markup, what stands between them is text as it is.
/// </summary>
internal struct CodeSpans(string text, int end)
{
    // Widths of runs for which no partner follows on the line; a search that failed once is not made again.
    private int _hopeless;

    internal int Add(int at, List<Mark> marks)
    {
        var open = WidthAt(at);
        var bit = 1 << Math.Min(open, 31);
        if ((_hopeless & bit) != 0)
        {
            return at + open;
        }

        for (var close = at + open; text.AsSpan(close, end - close).IndexOf('`') is var next and >= 0;)
        {
            close += next;
            var width = WidthAt(close);
            if (width == open)
            {
                marks.Add(new Mark(MarkKind.Cut, at, at + open));
                marks.Add(new Mark(MarkKind.Cut, close, close + open));
                return close + open;
            }

            close += width;
        }

        _hopeless |= bit;
        return at + open;
    }

    private readonly int WidthAt(int at)
    {
        var after = at;
        while (after < end && text[after] == '`')
        {
            after++;
        }

        return after - at;
    }
}
