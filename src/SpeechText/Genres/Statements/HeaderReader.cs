namespace SpeechText.Genres.Statements;

/// <summary>
/// Reads a header in the order in which its parts give each other away: what is certain by its form first, what only its place shows last.
/// </summary>
internal static class HeaderReader
{
    /// <summary>Reads the first <paramref name="lines"/> lines.</summary>
    /// <returns>The speaker; of unknown kind, with a diagnostic, where the header names none.</returns>
    internal static Speaker Read(Manuscript manuscript, TranscriptBuilder builder, int lines)
    {
        var sheet = new HeaderSheet(manuscript, builder, lines);
        DeliveryLines.Read(sheet);
        DateLines.Read(sheet);
        var announced = KindLines.Read(sheet);
        var draft = announced is { } at ? SpeakerLines.Read(sheet, at.Line) : new SpeakerDraft();
        PlaceLines.Read(sheet);
        LetterheadLines.Read(sheet);
        OccasionLines.Read(sheet);
        HeadingLines.Read(sheet);
        if (!draft.HasName)
        {
            builder.Diagnose(DiagnosticId.SpeakerNotNamed, lines == 0 ? default : manuscript.Lines[0].Extent.To(manuscript.Lines[lines - 1].Extent));
        }

        return draft.Speak(sheet, announced?.By ?? default);
    }
}
