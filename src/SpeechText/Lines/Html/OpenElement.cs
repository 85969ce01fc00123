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
    /// <summary>Its end tag has come too early, and it makes nothing of the text any more.</summary>
    internal bool IsEnded { get; init; }
}
