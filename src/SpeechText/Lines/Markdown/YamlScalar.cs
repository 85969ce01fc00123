namespace SpeechText.Lines.Markdown;

/// <summary>
/// One value of YAML as its reader means it: <c>'2024-09-24'</c> is 2024-09-24, <c>"Jen\_Psaki\u2019s"</c> is Jen Psaki’s, and a value
/// over several lines is one line.
/// </summary>
internal static class YamlScalar
{
    internal static string Read(string text, int start, int end)
    {
        var value = new ReadingTextBuilder(text);
        Write(text, start, end, value);
        return value.Build().Text;
    }

    /// <summary>Writes the value that stands from <paramref name="start"/> to <paramref name="end"/>, its escapes replaced.</summary>
    internal static void Write(string text, int start, int end, ReadingTextBuilder value)
    {
        var isMarked = end - start > 1 && text[start] is '\'' or '"' && text[end - 1] == text[start];
        if (isMarked)
        {
            Words(text, start + 1, end - 1, value, text[start]);
            return;
        }

        // A block begins with its sign: title: >- and the text on the lines below.
        var line = text[start] is '>' or '|' ? LineEnds.Find(text, start) : end;
        var first = line < end ? LineEnds.After(text, line) : start;
        while (first < end && char.IsWhiteSpace(text[first]))
        {
            first++;
        }

        Words(text, first, end, value, '\0');
    }

    private static void Words(string text, int start, int end, ReadingTextBuilder value, char mark)
    {
        var copied = start;
        for (var at = start; at < end;)
        {
            var (after, meant) = At(text, at, end, mark);
            if (after > at)
            {
                value.Verbatim(copied, at);
                value.Replace(at, after, meant);
                copied = at = after;
            }
            else
            {
                at++;
            }
        }

        value.Verbatim(copied, end);
    }

    // What a break or an escape goes up to, and what it means; where there is none, nothing is gone over.
    private static (int After, string Meant) At(string text, int at, int end, char mark) => text[at] switch
    {
        ' ' or '\t' when AfterBlanks(text, at, end) is var after && text.AsSpan(at, after - at).ContainsAny('\r', '\n') => (after, " "),
        '\r' or '\n' => (AfterBlanks(text, at, end), " "),
        '\'' when mark == '\'' && at + 1 < end && text[at + 1] == '\'' => (at + 2, "'"),
        '\\' when mark == '"' && YamlEscape.Read(text.AsSpan(at, end - at), out var length) is { } meant => (at + length, meant),
        _ => (at, string.Empty),
    };

    private static int AfterBlanks(string text, int at, int end)
    {
        while (at < end && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }
}
