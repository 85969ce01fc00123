using SpeechText.Blocks;

namespace SpeechText.Genres.News;

/// <summary>
/// Reads a news story: its dateline, and the report that follows.
/// </summary>
internal sealed class Reader : IReader
{
    public void Read(Manuscript manuscript, TranscriptBuilder builder) =>
        Report.Read(manuscript, builder, 0, manuscript.Once(Story.Open).Block, healed => CutDateline(manuscript, builder, healed));

    // The dateline stands in the first paragraph, but is no part of it.
    private static void CutDateline(Manuscript manuscript, TranscriptBuilder builder, List<Passage> healed)
    {
        var first = healed[0];
        if (!TryRead(manuscript, first, out var dateline))
        {
            return;
        }

        var header = builder.Header;
        if (dateline.PlaceEnd > 0)
        {
            var place = first.ToReading(0, dateline.PlaceEnd);
            header = header with { Place = builder.Field(first.Text[..dateline.PlaceEnd], place, builder.Evidence("a place stands before the date of the dateline", place)) };
        }

        var date = first.ToReading(dateline.Date.Start, dateline.Date.End);
        builder.Header = header with { Date = KnownDates.Field(manuscript, builder, date, dateline.Date) };
        if (dateline.BodyStart < first.Text.Length)
        {
            builder.Claim(first.ToReading(dateline.Date.End, dateline.BodyStart), SegmentRole.Label);
            healed[0] = first.From(dateline.BodyStart);
        }
        else
        {
            healed.RemoveAt(0);
        }
    }

    // Found already where the paragraph is the block as it is printed.
    private static bool TryRead(Manuscript manuscript, Passage first, out Dateline dateline)
    {
        var (block, known) = manuscript.Once(Story.Open);
        dateline = known;
        return (first.Pieces is [var piece] && piece == manuscript.Blocks[block].Extent && piece.Length == first.Text.Length)
            || Dateline.TryRead(first.Text, manuscript.Lexicon.Dates, out dateline);
    }
}
