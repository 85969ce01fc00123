using Spectre.Console;

namespace SpeechText.Sample.Rendering;

/// <summary>The style of each role of a leaf: spoken words plain, what stands around them in colour, what is not words faint.</summary>
internal static class RoleStyles
{
    public static Style Of(SegmentRole role) => role switch
    {
        SegmentRole.Field => new Style(Palette.Blue, decoration: Decoration.Bold),
        SegmentRole.Label => new Style(Color.Orange1),
        SegmentRole.Salutation => new Style(Color.Orchid),
        SegmentRole.Speech => new Style(Color.Grey85),
        SegmentRole.Closing => new Style(Color.SpringGreen3),
        SegmentRole.Narrative => new Style(Color.LightGoldenrod2),
        SegmentRole.Heading => new Style(Color.Yellow, decoration: Decoration.Bold),
        SegmentRole.Note => new Style(Color.Cyan2, decoration: Decoration.Italic),
        SegmentRole.Furniture => new Style(Color.Tan),
        SegmentRole.Markup => new Style(Color.Grey50),
        SegmentRole.WhiteSpace => new Style(Color.Grey27),
        _ => new Style(Color.White, Color.Red),
    };
}
