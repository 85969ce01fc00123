using SpeechText.Fields.Dates;
using SpeechText.Lines;

namespace SpeechText.Genres;

/// <summary>
/// Makes the date field of a printed date, with the year that a caller knows where none is printed.
/// </summary>
internal static class KnownDates
{
    internal static Field<EventDate> Field(Manuscript manuscript, TranscriptBuilder builder, Extent extent, DateMatch match)
    {
        var value = match.Value;
        var printed = manuscript.Text.Read(extent);
        var evidence = new List<Evidence> { builder.Evidence(match.Rule, extent) };
        if (manuscript.Options.KnownDate is { } known)
        {
            if (value.End is null && value.Start.Agrees(known))
            {
                if (!value.IsComplete)
                {
                    value = new EventDate(PartialDate.From(known));
                    evidence.Add(new Evidence("what is not printed was supplied as the known date", default));
                }
            }
            else
            {
                builder.Diagnose(DiagnosticId.KnownDateContradicts, extent, known.ToString("O", System.Globalization.CultureInfo.InvariantCulture), printed);
            }
        }

        if (value.Start.Year is null)
        {
            builder.Diagnose(DiagnosticId.DateWithoutYear, extent, printed);
        }

        if (match.WeekdayContradicts(out var real))
        {
            builder.Diagnose(DiagnosticId.WeekdayContradicts, extent, printed, real);
        }

        return builder.Field(value, extent, evidence);
    }
}
