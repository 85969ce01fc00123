namespace SpeechText.Lines.Markdown;

/// <summary>
/// YAML between two lines of three hyphens at the start of a text:
/// <code>
/// ---
/// title: "Remarks at the\_Summit"
/// date: '2024-09-24'
/// ---
/// </code>
/// Its keys with one value each are metadata; lists and nested keys are left alone.
/// </summary>
internal sealed class FrontMatter
{
    private const string Fence = "---";

    private FrontMatter(int end, List<Metadatum> values)
    {
        End = end;
        Values = values;
    }

    /// <summary>Just after the closing fence and its line end; 0 where there is no front matter.</summary>
    internal int End { get; }

    internal List<Metadatum> Values { get; }

    /// <summary>Where the title of the page stands; empty where there is none.</summary>
    internal TextSpan Title => Values.Find(v => v.Key == "title") is { Value.Length: > 0, Span: var span } ? span : default;

    internal static FrontMatter Read(string text)
    {
        var values = new List<Metadatum>();
        var first = LineEnds.Find(text, 0);
        if (!text.AsSpan(0, first).TrimEnd().SequenceEqual(Fence))
        {
            return new FrontMatter(0, values);
        }

        for (var at = LineEnds.After(text, first); at < text.Length;)
        {
            var end = LineEnds.Find(text, at);
            var line = text.AsSpan(at, end - at).TrimEnd();
            if (line is Fence or "...")
            {
                return new FrontMatter(LineEnds.After(text, end), values);
            }

            if (line.IsEmpty || !IsYaml(line))
            {
                break;
            }

            at = Add(text, at, end, values);
        }

        return new FrontMatter(0, []);
    }

    /// <summary>True for a line that YAML allows in a mapping of the simple kind: a key, an item of a list, what goes on from the line before, a comment.</summary>
    internal static bool IsYaml(ReadOnlySpan<char> line) =>
        line[0] is ' ' or '\t' or '#' || line.StartsWith("- ", StringComparison.Ordinal) || KeyLength(line) > 0;

    private static int KeyLength(ReadOnlySpan<char> line)
    {
        var colon = line.IndexOf(':');
        if (colon < 1 || (colon + 1 < line.Length && line[colon + 1] != ' '))
        {
            return 0;
        }

        foreach (var c in line[..colon])
        {
            if (!char.IsLetterOrDigit(c) && c is not '_' and not '-' and not '.')
            {
                return 0;
            }
        }

        return colon;
    }

    // Adds the value that begins on the line, with the lines that it goes on in, and gives the start of the line after it.
    private static int Add(string text, int at, int end, List<Metadatum> values)
    {
        var key = KeyLength(text.AsSpan(at, end - at));
        var next = LineEnds.After(text, end);
        var start = LineEnds.SkipBlanks(text, at + key + 1, end);
        var last = LineEnds.TrimBlanks(text, start, end);
        while (key > 0 && next < text.Length && text[next] is ' ' or '\t')
        {
            end = LineEnds.Find(text, next);
            last = Math.Max(last, LineEnds.TrimBlanks(text, next, end));
            next = LineEnds.After(text, end);
        }

        if (key > 0 && last > start && text[start] is not '[' and not '{' and not '\r' and not '\n')
        {
            values.Add(new Metadatum(text.Substring(at, key).ToLowerInvariant(), YamlScalar.Read(text, start, last), WithoutMarks(text, start, last)));
        }

        return next;
    }

    private static TextSpan WithoutMarks(string text, int start, int end) =>
        end - start > 2 && text[start] is '\'' or '"' && text[end - 1] == text[start] ? new TextSpan(start + 1, end - 1) : new TextSpan(start, end);
}
