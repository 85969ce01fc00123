using System.Collections.Frozen;
using AngleSharp.Html.Parser;
using static SpeechText.Lines.Html.ElementTraits;

namespace SpeechText.Lines.Html;

/// <summary>
/// The elements of HTML that show in the text. Any other is transparent.
/// </summary>
internal static class ElementKinds
{
    private const ElementTraits Paragraph = Block | Spaced;

    private static readonly List<KeyValuePair<string, ElementKind>> Listed = [];

    private static readonly FrozenDictionary<string, ElementKind>.AlternateLookup<ReadOnlySpan<char>> All = Build();

    /// <summary>The number of kinds; the id of each is smaller.</summary>
    internal static int Count => Listed.Count + 1;

    internal static ElementKind Other { get; } = new(0, None, ElementRole.None, HtmlParseMode.PCData, 0);

    /// <summary>Finds the kind of a name in lower case.</summary>
    internal static ElementKind Find(ReadOnlySpan<char> name) => All.TryGetValue(name, out var kind) ? kind : Other;

    private static FrozenDictionary<string, ElementKind>.AlternateLookup<ReadOnlySpan<char>> Build()
    {
        Add("html", Block, ElementRole.Root);
        Add("body", Block, ElementRole.Body);
        Add("head", Block | Furniture, ElementRole.Head);
        Add("title", Block | Furniture, ElementRole.Title, HtmlParseMode.RCData);
        Add("meta", ElementTraits.Void | Furniture, ElementRole.Meta);
        Add("script", Furniture, mode: HtmlParseMode.Script);
        Add("style", Furniture, mode: HtmlParseMode.Rawtext);
        Add("iframe noembed noframes", Block | Furniture, mode: HtmlParseMode.Rawtext);
        Add("textarea", Furniture, mode: HtmlParseMode.RCData);
        Add("nav footer aside dialog noscript template menu", Block | Furniture);
        Add("svg math button select datalist object audio video canvas map", Furniture);
        Add("link base input area embed source track param col wbr", ElementTraits.Void);
        Add("img", ElementTraits.Void | Furniture, ElementRole.Image);
        Add("br", ElementTraits.Void, ElementRole.Break);
        Add("hr", ElementTraits.Void | Paragraph, ElementRole.Rule);
        Add("header", Block, ElementRole.Header);
        Add("form", Block, ElementRole.Form);
        Add("figcaption", Block, ElementRole.Caption);
        Add("main article", Block | Content);
        Add("p", Paragraph | EndsAtLike, ElementRole.Paragraph);
        Add("div section address figure details summary fieldset legend center hgroup caption thead tbody tfoot", Block);
        Add("blockquote", Paragraph | ElementTraits.Quotation);
        Add("pre xmp listing", Paragraph | Preformatted);
        Add("ul ol dir dl", Paragraph | Holder);
        Add("table", Paragraph | Holder, ElementRole.Table);
        Add("li", Block | ListItem | EndsAtLike);
        Add("dt dd", Block | EndsAtLike);
        Add("tr", Block | EndsAtLike, ElementRole.Row);
        Add("td th", EndsAtLike, ElementRole.Cell);
        Add("a", ElementTraits.Link);
        Add("time", None, ElementRole.Time);
        Add("sup", None, ElementRole.Raised);
        Add("b strong", Bold);
        Add("i em cite", Italic);
        for (var level = 1; level <= 6; level++)
        {
            Add($"h{level}", Paragraph | ElementTraits.Heading, level: level);
        }

        return Listed.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    private static void Add(string names, ElementTraits traits, ElementRole role = ElementRole.None, HtmlParseMode mode = HtmlParseMode.PCData, int level = 0)
    {
        foreach (var name in names.Split(' '))
        {
            Listed.Add(new(name, new ElementKind(Listed.Count + 1, traits, role, mode, level)));
        }
    }
}
