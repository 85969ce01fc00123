using SpeechText.Sample.Output;

namespace SpeechText.Sample.Rendering;

/// <summary>
/// What was done at a meeting and spoken by nobody: <c>The meeting was called to order at 10 a.m.</c>
/// </summary>
internal static class ProcedureView
{
    public static void Write(Page page, Narrative procedure)
    {
        page.Line();
        foreach (var paragraph in procedure.Paragraphs)
        {
            Margin.Write(page, paragraph.Text, Palette.Aside);
        }
    }
}
