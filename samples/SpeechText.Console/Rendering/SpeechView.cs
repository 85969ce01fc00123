using SpeechText.Sample.Output;

namespace SpeechText.Sample.Rendering;

/// <summary>
/// The words of one speech: its paragraphs and its closing. Who speaks, and to whom, stands above them.
/// </summary>
internal static class SpeechView
{
    public static void Write(Page page, Speech speech, IReadOnlyList<Heading> headings)
    {
        ParagraphList.Write(page, speech.Paragraphs, headings);
        if (speech.Closing is { } closing)
        {
            Margin.Write(page, closing.Text, Palette.Accent);
        }

        foreach (var version in speech.Versions)
        {
            Margin.Write(page, $"also printed in {Words.Language(version.Language)}: {Words.Count(version.Paragraphs.Count, "paragraph")}", Palette.Quiet);
        }
    }
}
