using SpeechText.Sample.Output;

namespace SpeechText.Sample.Rendering;

/// <summary>The head of a part of a page.</summary>
internal static class Section
{
    public static void Write(Page page, string title)
    {
        page.Line();
        page.Line(title, Palette.Strong, indent: 2);
    }
}
