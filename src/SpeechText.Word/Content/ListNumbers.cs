using System.Text;
using DocumentFormat.OpenXml.Wordprocessing;

namespace SpeechText.Word.Content;

/// <summary>
/// Counts the paragraphs of lists, as Word does when it prints: their numbers stand nowhere in the document.
/// </summary>
internal sealed class ListNumbers
{
    private const int Levels = 9;
    private const string Bullet = "•";

    // No printed number is longer; a document that asks for more asks for it once a paragraph.
    private const int LongestLabel = 64;

    private readonly StyleSheet _styles;
    private readonly Dictionary<int, NumberingInstance> _lists = [];
    private readonly Dictionary<int, AbstractNum> _forms = [];
    private readonly Dictionary<int, int?[]> _counters = [];
    private readonly HashSet<int> _begun = [];

    internal ListNumbers(Numbering? numbering, StyleSheet styles)
    {
        _styles = styles;
        foreach (var list in numbering?.Elements<NumberingInstance>() ?? [])
        {
            _lists.TryAdd(list.NumberID?.Value ?? 0, list);
        }

        foreach (var form in numbering?.Elements<AbstractNum>() ?? [])
        {
            _forms.TryAdd(form.AbstractNumberId?.Value ?? 0, form);
        }
    }

    /// <summary>The label of the next paragraph; <see langword="null"/> for one that is in no list.</summary>
    /// <param name="properties">The paragraph's own properties.</param>
    /// <param name="isBullet">The label is a bullet, the same for each paragraph.</param>
    internal string? Next(ParagraphProperties? properties, out bool isBullet)
    {
        isBullet = false;
        var style = _styles.Of(properties);
        var inherited = _styles.Numbering(style);
        var asked = properties?.NumberingProperties;
        var id = asked?.NumberingId?.Val?.Value ?? inherited?.NumberingId?.Val?.Value ?? 0;
        if (id == 0 || !_lists.TryGetValue(id, out var list) || FormOf(list) is not { } form)
        {
            return null;
        }

        var level = Math.Clamp(asked?.NumberingLevelReference?.Val?.Value ?? inherited?.NumberingLevelReference?.Val?.Value ?? LevelOf(form, style), 0, Levels - 1);
        if (Level(list, form, level) is not { } definition)
        {
            return null;
        }

        var counters = Count(list, form, level);
        isBullet = definition.NumberingFormat?.Val?.Value == NumberFormatValues.Bullet;
        return isBullet ? Bullet : Label(definition, level, counters, at => Level(list, form, at));
    }

    private int?[] Count(NumberingInstance list, AbstractNum form, int level)
    {
        var key = form.AbstractNumberId?.Value ?? 0;
        if (!_counters.TryGetValue(key, out var counters))
        {
            _counters[key] = counters = new int?[Levels];
        }

        // A list that says where it starts does so once.
        if (_begun.Add(list.NumberID?.Value ?? 0))
        {
            foreach (var change in list.Elements<LevelOverride>())
            {
                if (change.StartOverrideNumberingValue is not null && change.LevelIndex?.Value is >= 0 and < Levels and var changed)
                {
                    counters[changed] = null;
                }
            }
        }

        counters[level] = counters[level] is { } last ? last + 1 : Start(list, form, level);
        for (var above = 0; above < level; above++)
        {
            counters[above] ??= Start(list, form, above);
        }

        Array.Clear(counters, level + 1, Levels - level - 1);
        return counters;
    }

    private static string Label(Level definition, int level, int?[] counters, Func<int, Level?> levels)
    {
        var pattern = definition.LevelText?.Val?.Value ?? $"%{level + 1}.";
        var isLegal = definition.IsLegalNumberingStyle is { } legal && (legal.Val is null || legal.Val.Value);
        var label = new StringBuilder();
        for (var i = 0; i < pattern.Length && label.Length < LongestLabel; i++)
        {
            if (pattern[i] == '%' && i + 1 < pattern.Length && pattern[i + 1] is >= '1' and <= '9')
            {
                var at = pattern[++i] - '1';
                var format = isLegal ? NumberFormatValues.Decimal : levels(at)?.NumberingFormat?.Val?.Value ?? NumberFormatValues.Decimal;
                label.Append(NumberText.Write(counters[at] ?? 1, format));
            }
            else
            {
                label.Append(pattern[i]);
            }
        }

        return label.ToString();
    }

    // A form may be no more than the name of a style that has the list.
    private AbstractNum? FormOf(NumberingInstance list)
    {
        var form = _forms.GetValueOrDefault(list.AbstractNumId?.Val?.Value ?? 0);
        var linked = form?.NumberingStyleLink?.Val?.Value is { } style ? _styles.Numbering(style)?.NumberingId?.Val?.Value : null;
        return linked is { } id && _lists.TryGetValue(id, out var other) ? _forms.GetValueOrDefault(other.AbstractNumId?.Val?.Value ?? 0) : form;
    }

    private static Level? Level(NumberingInstance list, AbstractNum form, int level) =>
        list.Elements<LevelOverride>().FirstOrDefault(change => change.LevelIndex?.Value == level)?.Level
        ?? form.Elements<Level>().FirstOrDefault(definition => definition.LevelIndex?.Value == level);

    private static int Start(NumberingInstance list, AbstractNum form, int level) =>
        list.Elements<LevelOverride>().FirstOrDefault(change => change.LevelIndex?.Value == level)?.StartOverrideNumberingValue?.Val?.Value
        ?? Level(list, form, level)?.StartNumberingValue?.Val?.Value
        ?? 1;

    private static int LevelOf(AbstractNum form, string? style) =>
        style is null ? 0 : form.Elements<Level>().FirstOrDefault(level => level.ParagraphStyleIdInLevel?.Val?.Value == style)?.LevelIndex?.Value ?? 0;
}
