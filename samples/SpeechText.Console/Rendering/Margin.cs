using Spectre.Console;
using SpeechText.Sample.Output;

namespace SpeechText.Sample.Rendering;

/// <summary>
/// A line among the paragraphs, set in as far as their words.
/// </summary>
internal static class Margin
{
    /// <summary>The cells before the words of a paragraph: an indent, a number of up to four digits, a gap.</summary>
    public const int Width = Indent + NumberWidth + 2;

    /// <summary>The cells before the number of a paragraph or a quotation.</summary>
    public const int Indent = 2;

    /// <summary>The cells of a number.</summary>
    public const int NumberWidth = 4;

    /// <summary>Writes a text on one line.</summary>
    public static void Write(Page page, string text, Style? style = null) =>
        page.Line(Visible.Of(string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))), style, Width);
}
