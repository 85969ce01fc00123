using SpeechText.Lines;

namespace SpeechText.Genres.Records;

/// <summary>
/// Says of a head what was repaired or is unusual.
/// </summary>
internal static class HeadDoubts
{
    internal static void Diagnose(FoundHead found, ReadingText text, TranscriptBuilder builder)
    {
        var head = found.Head;
        if (head.Aside is { } words && words.Start < head.Start)
        {
            builder.Diagnose(DiagnosticId.HeadAtLineEnd, head.Pieces[0], text.Read(head.Pieces[0]));
            return;
        }

        if (head.Aside is { } aside)
        {
            builder.Diagnose(DiagnosticId.ColumnsReadAcross, head.Pieces[0].To(head.Pieces[^1]), text.Read(aside));
        }

        if (head.Repaired is { } note)
        {
            builder.Diagnose(DiagnosticId.DamagedNote, note, text.Read(note), string.Join(", ", head.Language!.Tags));
        }

        if (found.IsInLine)
        {
            builder.Diagnose(DiagnosticId.HeadInsideLine, head.Pieces[0], text.Read(head.Pieces[0]));
        }
    }
}
