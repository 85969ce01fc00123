using SpeechText.Blocks;
using SpeechText.Fields.Dates;
using SpeechText.Fields.Quotations;
using SpeechText.Lines;

namespace SpeechText.Genres;

/// <summary>
/// Reads a text that a writer tells: headings, the writer's own prose between them, and the quotations in it. News stories and accounts of
/// meetings are such texts.
/// </summary>
internal static class Report
{
    private const int LongestDate = 40;

    /// <summary>
    /// Reads the blocks from <paramref name="first"/>. <paramref name="anew"/> is a block that no heading is taken from and that goes on from
    /// none before, -1 for none; <paramref name="open"/> takes from its paragraphs what belongs to the header.
    /// </summary>
    internal static void Read(Manuscript manuscript, TranscriptBuilder builder, int first, int anew = -1, Action<List<Passage>>? open = null)
    {
        var passages = new List<Passage>();
        var headings = new List<Heading>();
        for (var block = first; block < manuscript.Blocks.Count;)
        {
            if (block != anew && Headline.Is(manuscript, block))
            {
                if (block > first && ReadDate(manuscript, builder, manuscript.Blocks[block].Extent))
                {
                    block++;
                    continue;
                }

                headings.Add(Heading(manuscript, builder, block++));
                continue;
            }

            var end = block + 1;
            while (end < manuscript.Blocks.Count && end != anew && !Headline.Is(manuscript, end))
            {
                end++;
            }

            var healed = ParagraphHealer.Heal(manuscript.Text, manuscript.Lines, manuscript.Blocks, block, end, manuscript.Lexicon);
            if (block == anew)
            {
                open?.Invoke(healed);
            }

            passages.AddRange(healed);
            block = end;
        }

        var items = ListItems.Part(passages);
        passages = items.ConvertAll(i => i.Passage);
        Write(builder, headings, items);
        new QuotationWriter(builder, passages, manuscript.Lexicon).Write(QuotationFinder.Find(passages, manuscript.Lexicon.Attribution, manuscript.Once(BlockFrames.Read).Of, BlockQuotations.Of(manuscript)));
    }

    // "12 May 2031" between the headline and the story.
    private static bool ReadDate(Manuscript manuscript, TranscriptBuilder builder, Extent extent)
    {
        if (builder.Header.Date is not null || extent.Length > LongestDate || !DateReader.TryFind(manuscript.Text[extent], manuscript.Lexicon, out var match)
            || match.Length < extent.Length || !match.Value.IsComplete)
        {
            return false;
        }

        builder.Header = builder.Header with { Date = KnownDates.Field(manuscript, builder, extent, match) };
        return true;
    }

    internal static Heading Heading(Manuscript manuscript, TranscriptBuilder builder, int block)
    {
        var passage = ParagraphHealer.Heal(manuscript.Text, manuscript.Lines, manuscript.Blocks, block, block + 1, manuscript.Lexicon)[0];
        var piece = builder.Piece(passage.Extent, SegmentRole.Heading);
        return new Heading { Text = passage.Text, Span = piece.Span, Level = Headline.Level(manuscript, block) };
    }

    // The writer's prose is one item, whatever headings part it; they stand before and after it by where they begin.
    private static void Write(TranscriptBuilder builder, List<Heading> headings, List<NumberedPassage> passages)
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
