using SpeechText.Blocks;
using SpeechText.Fields.Quotations;

namespace SpeechText.Genres.Releases;

/// <summary>
/// A release: its head, the lead that says whose words follow, and those words; or its report, where nobody speaks.
/// </summary>
internal sealed class Reader : IReader
{
    public void Read(Manuscript manuscript, TranscriptBuilder builder)
    {
        var release = manuscript.Once(Release.Find);
        var printed = ReleaseHead.Read(manuscript, builder, release.Head);
        if (release.End < manuscript.Lines.Count)
        {
            builder.Claim(manuscript.Lines[release.End].Extent.To(manuscript.Lines[^1].Extent), SegmentRole.Furniture);
        }

        if (release.Lead is not { } lead)
        {
            ReleaseDate.Read(manuscript, builder, printed, null);
            Report(manuscript, builder, release);
            return;
        }

        var speaker = new AnnouncementWriter(manuscript.Text, builder, manuscript.Lexicon).Write(lead.Announcement, lead.Extent);
        ReleaseDate.Read(manuscript, builder, printed, lead);
        if (speaker.Name is null && speaker.Kind != SpeakerKind.Anonymous)
        {
            builder.Diagnose(DiagnosticId.SpeakerNotNamed, lead.Extent);
        }

        var opening = Opening.At(manuscript, lead.Last + 1);
        SpokenWords.Read(manuscript, builder, opening, speaker, opening.Body, release.End);
    }

    private static void Report(Manuscript manuscript, TranscriptBuilder builder, Release release)
    {
        var body = PageFurniture.Part(manuscript.Text, manuscript.Lines, BlockReader.Read(manuscript.Lines, release.Head, release.End));
        foreach (var extent in body.Furniture)
        {
            builder.Claim(extent, SegmentRole.Furniture);
        }

        var passages = ParagraphHealer.Heal(manuscript.Text, manuscript.Lines, body.Blocks, 0, body.Blocks.Count, manuscript.Lexicon);
        builder.Add(new Narrative { Kind = NarrativeKind.Report, Paragraphs = builder.Paragraphs(ListItems.Part(passages), SegmentRole.Narrative) });
        new QuotationWriter(builder, passages, manuscript.Lexicon).Write(QuotationFinder.Find(passages, manuscript.Lexicon.Attribution, null, BlockQuotations.Of(manuscript)));
    }
}
