namespace SpeechText.Lines.Html;

/// <summary>
/// An element whose end has not come.
/// </summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Where its start tag begins.</param>
/// <param name="TextBefore">The length of the page's text before it.</param>
/// <param name="IsFurniture">It belongs to the page, by its kind or by its attributes.</param>
/// <param name="IsBold">Its attributes make its text bold.</param>
internal readonly record struct OpenElement(ElementKind Kind, int Start, int TextBefore, bool IsFurniture, bool IsBold)
{
    /// <summary>It may hold the text of the page, by its kind or by its attributes.</summary>
    internal bool IsContent { get; init; }

    /// <summary>Its name says that it is the page's own, not the text's.</summary>
    internal bool IsPageOwn { get; init; }

    /// <summary>The number of headings of the first level before it.</summary>
    internal int TitlesBefore { get; init; }

    /// <summary>The number of links before it, and of the characters in them.</summary>
    internal (int Count, int Length) LinksBefore { get; init; }

    /// <summary>The number of cells before it.</summary>
    internal int CellsBefore { get; init; }

    /// <summary>The number of places before it that a link may lead to.</summary>
    internal int TargetsBefore { get; init; }

    /// <summary>No words stand before it on its line; only known of what may be the mark of a footnote.</summary>
    internal bool IsAtLineStart { get; init; }

    /// <summary>Its end tag has come too early, and it makes nothing of the text any more.</summary>
    internal bool IsEnded { get; init; }
}
