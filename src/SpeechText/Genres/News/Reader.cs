using SpeechText.Blocks;
using SpeechText.Fields.Quotations;

namespace SpeechText.Genres.News;

/// <summary>
/// Reads a news story: headings, the dateline, the story's own prose between them, and the quotations in it.
/// </summary>
internal sealed class Reader : IReader
{
    public void Read(Manuscript manuscript, TranscriptBuilder builder)
    {
        var dateline = manuscript.Once(Story.Open).Block;
        var passages = new List<Passage>();
        var headings = new List<Heading>();
        for (var block = 0; block < manuscript.Blocks.Count;)
        {
            if (block != dateline && Headline.Is(manuscript, block))
            {
                headings.Add(Heading(manuscript, builder, block++));
                continue;
            }

            var end = block + 1;
            while (end < manuscript.Blocks.Count && end != dateline && !Headline.Is(manuscript, end))
            {
                end++;
            }

            var healed = ParagraphHealer.Heal(manuscript.Text, manuscript.Lines, manuscript.Blocks, block, end, manuscript.Lexicon);
            if (block == dateline)
            {
                CutDateline(manuscript, builder, healed);
            }

            passages.AddRange(healed);
            block = end;
        }

        Write(builder, headings, passages);
        new QuotationWriter(builder, passages).Write(QuotationFinder.Find(passages, manuscript.Lexicon.Attribution, manuscript.Once(BlockFrames.Read).Of));
    }

    private static Heading Heading(Manuscript manuscript, TranscriptBuilder builder, int block)
    {
        var passage = ParagraphHealer.Heal(manuscript.Text, manuscript.Lines, manuscript.Blocks, block, block + 1, manuscript.Lexicon)[0];
        var piece = builder.Piece(passage.Extent, SegmentRole.Heading);
        return new Heading { Text = passage.Text, Span = piece.Span, Level = Headline.Level(manuscript, block) };
    }

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

    // The story's prose is one item, whatever headings part it; they stand before and after it by where they begin.
    private static void Write(TranscriptBuilder builder, List<Heading> headings, List<Passage> passages)
    {
        if (passages.Count == 0)
        {
            headings.ForEach(builder.Add);
            return;
        }

        var report = new Narrative { Kind = NarrativeKind.Report, Paragraphs = builder.Paragraphs(passages, SegmentRole.Narrative) };
        var start = report.Paragraphs[0].Span.Start;
        headings.FindAll(h => h.Span.Start < start).ForEach(builder.Add);
        builder.Add(report);
        headings.FindAll(h => h.Span.Start >= start).ForEach(builder.Add);
    }
}
