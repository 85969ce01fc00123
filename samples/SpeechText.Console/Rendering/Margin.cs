using Spectre.Console;
using Spectre.Console.Rendering;

namespace SpeechText.Sample.Rendering;

/// <summary>
/// A line under the paragraphs, set in as far as their words.
/// </summary>
internal static class Margin
{
    /// <summary>The cells before the words of a paragraph: an indent, a number of up to four digits, a gap.</summary>
    public const int Width = 8;

    public static IRenderable Of(string text, Style? style = null) =>
        new Padder(new Text(Visible.Of(string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))), style), new Padding(Width, 0, 0, 0));
}
