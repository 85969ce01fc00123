using SpeechText.Lines;

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
        var speaker = announced is { } at ? SpeakerLines.Read(sheet, at.Line, at.By) : null;
        LetterheadLines.Read(sheet);
        OccasionLines.Read(sheet);
        HeadingLines.Read(sheet);
        if (speaker?.Name is null)
        {
            builder.Diagnose(DiagnosticId.SpeakerNotNamed, lines == 0 ? default : manuscript.Lines[0].Extent.To(manuscript.Lines[lines - 1].Extent));
        }

        return speaker ?? builder.Add(new Speaker { Id = builder.NextSpeakerId, Kind = SpeakerKind.Unknown });
    }
}
