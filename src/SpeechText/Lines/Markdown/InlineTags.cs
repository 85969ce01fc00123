
namespace SpeechText.Lines.Markdown;

/// <summary>
/// Tags of HTML and addresses in angle brackets: <c>69&lt;sup&gt;th&lt;/sup&gt;</c> reads <c>69th</c>, <c>&lt;br&gt;</c> ends a line, a
/// comment is markup. Other words in angle brackets are text.
/// </summary>
internal struct InlineTags(string text, int end)
{
    private bool _noCommentEnds;

    internal int Add(int at, List<Mark> marks)
    {
        if (at + 3 < end && text.AsSpan(at + 1, 3) is "!--")
        {
            return Comment(at, marks);
        }

        var close = text.AsSpan(at + 1, end - at - 1).IndexOfAny('<', '>');
        if (close < 0)
        {
            // No tag can follow on a line that closes none.
            return at + 1;
        }

        var after = at + close + 2;
        if (text[after - 1] == '<')
        {
            return after - 1;
        }

        var inside = text.AsSpan(at + 1, close);
        if (IsTag(inside))
        {
            var isBreak = inside.StartsWith("br", StringComparison.OrdinalIgnoreCase);
            marks.Add(new Mark(isBreak ? MarkKind.Break : MarkKind.Cut, at, after));
            return after;
        }

        if (IsAddress(inside))
        {
            marks.Add(new Mark(MarkKind.Cut, at, at + 1));
            marks.Add(new Mark(MarkKind.Cut, after - 1, after));
            return after;
        }

        return at + 1;
    }

    private int Comment(int at, List<Mark> marks)
    {
        var close = _noCommentEnds ? -1 : text.AsSpan(at, end - at).IndexOf("-->", StringComparison.Ordinal);
        if (close < 0)
        {
            _noCommentEnds = true;
            return at + 1;
        }

        marks.Add(new Mark(MarkKind.Cut, at, at + close + 3));
        return at + close + 3;
    }

    private static bool IsTag(ReadOnlySpan<char> inside)
    {
        var name = inside.TrimStart('/');
        var length = name.IndexOfAny(" \t/");
        return inside.Length - name.Length < 2 && ElementNames.Contains(length < 0 ? name : name[..length]);
    }

    private static bool IsAddress(ReadOnlySpan<char> inside) =>
        !inside.ContainsAny(' ', '\t')
        && (inside.StartsWith("http", StringComparison.OrdinalIgnoreCase) || inside.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) || inside.Contains('@'));
}
