namespace SpeechText.Lines.Html;

/// <summary>
/// Tells of an element that has ended whether it is the page's own: by its name, or because nearly all of it are links, each of a few words.
/// The title of the page is never in such a part.
/// </summary>
internal static class PageOwnElement
{
    // Fewer links may be what a paragraph refers to.
    private const int LeastLinks = 4;

    // The letters of a link of a menu, at most, in the mean.
    private const int MostOfLink = 60;

    /// <param name="element">The element.</param>
    /// <param name="titles">The headings of the first level up to its end.</param>
    /// <param name="textLength">The length of the page's text up to its end.</param>
    /// <param name="links">The links up to its end, and the characters in them.</param>
    internal static bool Is(in OpenElement element, int titles, int textLength, (int Count, int Length) links)
    {
        if (element.TitlesBefore < titles || element.Kind.Role is ElementRole.Root or ElementRole.Body || element.Kind.Level > 0)
        {
            return false;
        }

        if (element.IsPageOwn || !IsBox(element.Kind))
        {
            return element.IsPageOwn;
        }

        var text = textLength - element.TextBefore;
        var (count, length) = (links.Count - element.LinksBefore.Count, links.Length - element.LinksBefore.Length);
        return count >= LeastLinks && length * 5 >= text * 4 && text < count * MostOfLink;
    }

    internal static bool IsBox(ElementKind kind) => kind.Is(ElementTraits.Block) || kind.Role == ElementRole.Cell;
}
