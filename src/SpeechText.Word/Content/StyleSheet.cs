using DocumentFormat.OpenXml.Wordprocessing;

namespace SpeechText.Word.Content;

/// <summary>
/// The styles of a document. A style that says nothing of a property has it from the style that it is based on.
/// </summary>
internal sealed class StyleSheet
{
    // A style based on itself, at however many removes, would have no end.
    private const int LongestChain = 32;

    private readonly Dictionary<string, Style> _styles = new(StringComparer.Ordinal);
    private readonly string? _default;

    internal StyleSheet(Styles? styles)
    {
        foreach (var style in styles?.Elements<Style>() ?? [])
        {
            if (style.StyleId?.Value is { } id)
            {
                _styles.TryAdd(id, style);
                if (style.Default?.Value == true && style.Type?.Value == StyleValues.Paragraph)
                {
                    _default ??= id;
                }
            }
        }
    }

    /// <summary>The style of a paragraph: the one it names, else the document's default.</summary>
    internal string? Of(ParagraphProperties? properties) => properties?.ParagraphStyleId?.Val?.Value ?? _default;

    /// <summary>The level of a heading, 1 to 6; 0 for any other paragraph.</summary>
    internal int HeadingLevel(ParagraphProperties? properties)
    {
        var id = Of(properties);
        var outline = properties?.OutlineLevel?.Val?.Value ?? Find(id, style => style.StyleParagraphProperties?.OutlineLevel?.Val?.Value);
        return outline is < 9 ? Math.Min(outline.Value + 1, 6) : Find(id, style => LevelOf(style.StyleName?.Val?.Value)) ?? 0;
    }

    internal NumberingProperties? Numbering(string? id) => FindObject(id, style => style.StyleParagraphProperties?.NumberingProperties);

    /// <summary>Whether text is bold, italic or hidden: the run says so itself, or its style, or the paragraph's.</summary>
    internal bool Is<T>(RunProperties? run, string? paragraphStyle)
        where T : OnOffType =>
        State(run?.GetFirstChild<T>())
        ?? Find(run?.RunStyle?.Val?.Value, style => State(style.StyleRunProperties?.GetFirstChild<T>()))
        ?? Find(paragraphStyle, style => State(style.StyleRunProperties?.GetFirstChild<T>()))
        ?? false;

    private T? Find<T>(string? id, Func<Style, T?> pick)
        where T : struct
    {
        for (var steps = 0; steps < LongestChain && id is not null && _styles.TryGetValue(id, out var style); steps++)
        {
            if (pick(style) is { } found)
            {
                return found;
            }

            id = style.BasedOn?.Val?.Value;
        }

        return null;
    }

    private T? FindObject<T>(string? id, Func<Style, T?> pick)
        where T : class
    {
        for (var steps = 0; steps < LongestChain && id is not null && _styles.TryGetValue(id, out var style); steps++)
        {
            if (pick(style) is { } found)
            {
                return found;
            }

            id = style.BasedOn?.Val?.Value;
        }

        return null;
    }

    private static bool? State(OnOffType? toggle) => toggle is null ? null : toggle.Val is null || toggle.Val.Value;

    // Word writes its own names of styles in English, whatever language it speaks.
    private static int? LevelOf(string? name) => name?.ToLowerInvariant() switch
    {
        "title" => 1,
        ['h', 'e', 'a', 'd', 'i', 'n', 'g', ' ', >= '1' and <= '9' and var digit] => Math.Min(digit - '0', 6),
        _ => null,
    };
}
