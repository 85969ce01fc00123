namespace SpeechText.Lines.Html;

/// <summary>
/// What the page says about itself: its title, its language, and each <c>meta</c> with a name and a content, and the time
/// beside its title.
/// </summary>
internal sealed class PageMetadata(string text)
{
    internal List<Metadatum> Values { get; } = [];

    /// <summary>Takes the characters of the title.</summary>
    internal void AddTitle(int start, int end)
    {
        start = LineEnds.SkipBlanks(text, start, end);
        Add("title", start, LineEnds.TrimBlanks(text, start, end));
    }

    /// <summary>Takes the start tag of the page.</summary>
    internal void AddLanguage(int start, int end)
    {
        var attribute = new TagAttributes(text.AsSpan(start, end - start));
        while (attribute.MoveNext())
        {
            if (attribute.Is("lang"))
            {
                Add("lang", start + attribute.ValueStart, start + attribute.ValueStart + attribute.Value.Length);
                return;
            }
        }
    }

    /// <summary>Takes a <c>meta</c> tag.</summary>
    internal void Add(int start, int end)
    {
        var name = string.Empty;
        var (valueStart, length) = (0, 0);
        var attribute = new TagAttributes(text.AsSpan(start, end - start));
        while (attribute.MoveNext())
        {
            if (attribute.Is("name") || attribute.Is("property") || attribute.Is("itemprop"))
            {
                name = attribute.Value.ToString().ToLowerInvariant();
            }
            else if (attribute.Is("content"))
            {
                (valueStart, length) = (start + attribute.ValueStart, attribute.Value.Length);
            }
        }

        if (name.Length > 0)
        {
            Add(name, valueStart, valueStart + length);
        }
    }

    /// <summary>Takes the value of a <c>time</c>.</summary>
    internal void AddTime(TextSpan value) => Add("time", value.Start, value.End);

    private void Add(string key, int start, int end)
    {
        if (end > start)
        {
            var words = EntityDecoder.Decode(text.AsSpan(start, end - start)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            Values.Add(new Metadatum(key, string.Join(' ', words), new TextSpan(start, end)));
        }
    }
}
