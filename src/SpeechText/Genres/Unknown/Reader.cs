using SpeechText.Blocks;

namespace SpeechText.Genres.Unknown;

/// <summary>
/// Keeps a text of no known genre whole, as paragraphs that nobody is said to speak.
/// </summary>
internal sealed class Reader : IReader
{
    public void Read(Manuscript manuscript, TranscriptBuilder builder)
    {
        if (manuscript.Lines.Count == 0)
        {
            return;
        }

        if (manuscript.Options.Genre is { } wanted and not Genre.Unknown)
        {
            builder.Diagnose(DiagnosticId.GenreNotRead, default, wanted);
        }
        else if (manuscript.Options.Genre is null)
        {
            builder.Diagnose(DiagnosticId.UnknownGenre, default);
        }

        var (blocks, furniture, width) = BodyBlocks.Read(manuscript.Text, manuscript.Lines, 0);
        foreach (var extent in furniture)
        {
            builder.Claim(extent, SegmentRole.Furniture);
        }

        var passages = ParagraphNumbers.Part(ParagraphHealer.Heal(manuscript.Text, manuscript.Lines, blocks, 0, blocks.Count, manuscript.Lexicon, width));
        builder.Add(new Narrative
        {
            Kind = NarrativeKind.Report,
            Paragraphs = builder.Paragraphs(passages, SegmentRole.Narrative),
        });
    }
}
