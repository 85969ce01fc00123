using SpeechText.Fields.Text;
using SpeechText.Lines;

namespace SpeechText.Genres.Statements;

/// <summary>
/// The place and date before the first words of a statement whose header gives no date, as agencies print them.
/// <code>
/// NEW YORK, 3 May 2031 – The rivers of the world …     NEW YORK | 3 May 2031 | The rivers of the world …
/// </code>
/// </summary>
internal static class BodyDateline
{
    /// <summary>Reads it at the start of a line.</summary>
    /// <returns>Where the words begin; 0 where there is no dateline.</returns>
    internal static int Read(Manuscript manuscript, TranscriptBuilder builder, int line)
    {
        if (builder.Header.Date is not null || line >= manuscript.Lines.Count)
        {
            return 0;
        }

        var extent = manuscript.Lines[line].Extent;
        if (!Dateline.TryRead(manuscript.Text[extent], manuscript.Lexicon.Dates, out var found) || !found.Date.Value.IsComplete || found.BodyStart >= extent.Length)
        {
            return 0;
        }

        if (found.PlaceEnd > 0 && builder.Header.Place is null)
        {
            var place = extent with { End = extent.Start + found.PlaceEnd };
            var value = ReadableCase.Of(OneLine.Of(manuscript.Text[place]), manuscript.Lexicon.Names);
            builder.Header = builder.Header with { Place = builder.Field(value, place, builder.Evidence("a place stands before the date of the dateline", place)) };
        }

        var date = new Extent(extent.Start + found.Date.Start, extent.Start + found.Date.End);
        builder.Header = builder.Header with { Date = KnownDates.Field(manuscript, builder, date, found.Date) };
        builder.Claim(new Extent(date.End, extent.Start + found.BodyStart), SegmentRole.Label);
        return extent.Start + found.BodyStart;
    }
}
