using Spectre.Console;
using SpeechText.Sample.Rendering;

namespace SpeechText.Sample.Output;

/// <summary>A text in a row, its control characters made visible.</summary>
internal readonly struct Cell(string? text, Style? style = null)
{
    public string Text { get; } = Visible.Of(text ?? string.Empty);

    /// <summary>The style on a terminal.</summary>
    public Style Style { get; } = style ?? Style.Plain;

    /// <summary>The width in terminal cells: two for a Chinese character.</summary>
    public int Width => new Spectre.Console.Rendering.Segment(Text).CellCount();
}
