namespace SpeechText.Lines.Html;

/// <summary>
/// What the attributes of a tag say: that the page does not show the element, that it is a menu, that its letters are bold.
/// </summary>
/// <param name="IsFurniture">The page does not show the element, or it is a menu.</param>
/// <param name="IsBold">Its letters are bold.</param>
/// <param name="IsPageOwn">Its name is one that sites give to what is their own.</param>
/// <param name="IsByline">It stands within a line and says who put the page up, or is else the page's own.</param>
/// <param name="IsContent">It is said to hold the text of the page: <c>role="main"</c>, <c>itemprop="articleBody"</c>.</param>
internal readonly record struct TagLook(bool IsFurniture, bool IsBold, bool IsPageOwn, bool IsByline, bool IsContent)
{
    // The shortest attribute that tells anything is id=nav; a tag of <div> and the like is over before it.
    private const int ShortestLength = 10;

    internal static TagLook Of(ReadOnlySpan<char> tag)
    {
        bool isFurniture = false, isBold = false, isPageOwn = false, isByline = false, isContent = false;
        if (tag.Length < ShortestLength)
        {
            return default;
        }

        var attribute = new TagAttributes(tag);
        while (attribute.MoveNext())
        {
            if (attribute.Is("style"))
            {
                isFurniture |= Declares(attribute.Value, "display", "none") || Declares(attribute.Value, "visibility", "hidden");
                isBold |= Declares(attribute.Value, "font-weight", "bold") || Declares(attribute.Value, "font-weight", "700");
            }
            else if (attribute.Is("class") || attribute.Is("id"))
            {
                isPageOwn |= PageOwnNames.AreIn(attribute.Value);
                isFurniture |= PageOwnNames.Hide(attribute.Value);
                isByline |= attribute.HasValue("byline")
                    // Some sites make their fields of elements that stand within a line.
                    || (attribute.Value.Contains("views-field", StringComparison.Ordinal) && PageOwnNames.AreIn(attribute.Value));
            }
            else if (attribute.Is("role"))
            {
                var role = attribute.Value.Trim();
                isFurniture |= role is "navigation" or "banner" or "contentinfo" or "complementary" or "search" or "menu" or "menubar" or "toolbar" or "dialog" or "alertdialog";
                isContent |= role is "main";
            }
            else
            {
                isFurniture |= attribute.Is("hidden") || (attribute.Is("aria-hidden") && attribute.HasValue("true"));
                isContent |= attribute.Is("itemprop") && attribute.HasValue("articleBody");
            }
        }

        return new TagLook(isFurniture, isBold, isPageOwn, isByline, isContent);
    }

    private static bool Declares(ReadOnlySpan<char> style, ReadOnlySpan<char> property, ReadOnlySpan<char> value)
    {
        if (style.IndexOf(property, StringComparison.OrdinalIgnoreCase) is not (var at and >= 0))
        {
            return false;
        }

        var rest = style[(at + property.Length)..].TrimStart();
        return rest.StartsWith(":", StringComparison.Ordinal) && rest[1..].TrimStart().StartsWith(value, StringComparison.OrdinalIgnoreCase);
    }
}
