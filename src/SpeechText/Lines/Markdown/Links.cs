namespace SpeechText.Lines.Markdown;

/// <summary>
/// Links and images: of <c>[remarks](https://un.org/sg)</c> the word stays and the rest is markup; <c>![Emblem](un.png)</c> is an image.
/// Brackets without an address, as in <c>[spoke in French]</c>, are text.
/// </summary>
internal sealed class Links(string text, List<Mark> marks, Emphasis emphasis)
{
    // Brackets within an address beyond this many make it none; it also keeps the search linear.
    private const int DeepestBrackets = 32;

    private readonly List<int> _open = [];

    internal void Clear() => _open.Clear();

    internal int Open(int at, int lineStart)
    {
        var isImage = at > lineStart && text[at - 1] == '!';
        _open.Add(marks.Count);
        marks.Add(new Mark(MarkKind.Text, isImage ? at - 1 : at, at + 1));
        return at + 1;
    }

    internal int Close(int at, int end)
    {
        if (_open.Count == 0)
        {
            return at + 1;
        }

        var opener = _open[^1];
        _open.RemoveAt(_open.Count - 1);
        var after = AfterAddress(at + 1, end);
        if (after < 0)
        {
            return at + 1;
        }

        var start = marks[opener].Start;
        if (marks[opener].End - start == 2)
        {
            marks.RemoveRange(opener + 1, marks.Count - opener - 1);
            emphasis.ForgetFrom(opener);
            marks[opener] = new Mark(MarkKind.Image, start, after);
        }
        else
        {
            marks[opener] = new Mark(MarkKind.Cut, start, start + 1);
            marks.Add(new Mark(MarkKind.Cut, at, after));
        }

        return after;
    }

    // (address), (<address>) or (address "title"), all on one line; -1 where it is none.
    private int AfterAddress(int at, int end)
    {
        if (at >= end || text[at] != '(')
        {
            return -1;
        }

        var depth = 0;
        for (; at < end && depth <= DeepestBrackets; at++)
        {
            switch (text[at])
            {
                case '(':
                    depth++;
                    break;
                case ')' when --depth == 0:
                    return at + 1;
                case ' ' or '\t':
                    return AfterTitle(at, end);
                case '\\':
                    at++;
                    break;
            }
        }

        return -1;
    }

    private int AfterTitle(int at, int end)
    {
        at = LineEnds.SkipBlanks(text, at, end);
        if (at < end && text[at] is '"' or '\'')
        {
            var close = text.AsSpan(at + 1, end - at - 1).IndexOf(text[at]);
            at = close < 0 ? end : LineEnds.SkipBlanks(text, at + close + 2, end);
        }

        return at < end && text[at] == ')' ? at + 1 : -1;
    }
}
