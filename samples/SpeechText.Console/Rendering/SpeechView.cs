using SpeechText.Sample.Output;

namespace SpeechText.Sample.Rendering;

/// <summary>
/// One speech: its head where several speak, its paragraphs, its closing.
/// </summary>
internal static class SpeechView
{
    /// <param name="page">Where to write.</param>
    /// <param name="speech">The speech, or the turn.</param>
    /// <param name="alone">True for the only speech of its document, whose speaker and salutation the header has shown.</param>
    public static void Write(Page page, Speech speech, bool alone)
    {
        if (!alone)
        {
            page.Line();
            page.Line(Visible.Of(Head(speech)), Palette.Title);
            if (speech.Salutation is { } salutation)
            {
                Margin.Write(page, string.Join(", ", salutation.Addressees.Select(addressee => addressee.Text)));
            }
        }

        ParagraphList.Write(page, speech.Paragraphs);
        if (speech.Closing is { } closing)
        {
            Margin.Write(page, closing.Text, Palette.Accent);
        }
    }

    private static string Head(Speech speech)
    {
        var head = Naming.Of(speech.Speaker);
        if (speech.OnBehalfOf is { } behalf)
        {
            head += $", on behalf of {behalf.Value}";
        }

        return speech.LanguageNote is { } note ? $"{head}, {Mode(note.Mode)} {Words.List(note.Languages.Select(Words.Language))}" : head;
    }

    private static string Mode(LanguageMode mode) => mode switch
    {
        LanguageMode.SpokeIn => "in",
        LanguageMode.InterpretationFrom => "interpreted from",
        _ => "text provided in",
    };
}
