using Spectre.Console;

namespace SpeechText.Sample.Rendering;

/// <summary>The few styles of all pages.</summary>
internal static class Palette
{
    /// <summary>The blue of the United Nations.</summary>
    public static Color Blue { get; } = new(0x00, 0x9E, 0xDB);

    public static Style Strong { get; } = new(decoration: Decoration.Bold);

    public static Style Quiet { get; } = new(Color.Grey);

    public static Style Aside { get; } = new(Color.Grey, decoration: Decoration.Italic);

    public static Style Accent { get; } = new(Blue);

    public static Style Title { get; } = new(Blue, decoration: Decoration.Bold);

    public static Style Good { get; } = new(Color.Green);

    public static Style Doubt { get; } = new(Color.Yellow);

    public static Style Bad { get; } = new(Color.Red, decoration: Decoration.Bold);

    public static Style Of(Severity severity) => severity switch
    {
        Severity.Error => Bad,
        Severity.Warning => Doubt,
        _ => Quiet,
    };
}
