using System.Collections.Frozen;

namespace SpeechText.Lines;

/// <summary>
/// The names of the elements of HTML, so that a word in angle brackets is not taken for a tag.
/// </summary>
internal static class ElementNames
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> All = new[]
    {
        "a", "abbr", "acronym", "address", "article", "aside", "b", "big", "blockquote", "body", "br", "caption", "center", "cite", "code",
        "dd", "del", "div", "dl", "dt", "em", "figcaption", "figure", "font", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "head",
        "header", "hr", "html", "i", "iframe", "img", "ins", "li", "link", "main", "mark", "meta", "nav", "noscript", "o:p", "ol", "p", "pre",
        "q", "s", "script", "section", "small", "span", "strike", "strong", "style", "sub", "sup", "table", "tbody", "td", "tfoot", "th",
        "thead", "time", "title", "tr", "tt", "u", "ul", "wbr",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    internal static bool Contains(ReadOnlySpan<char> name) => All.Contains(name);
}
