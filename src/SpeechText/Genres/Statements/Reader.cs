using SpeechText.Blocks;

namespace SpeechText.Genres.Statements;

/// <summary>
/// One speaker's text: header, salutation, body, closing.
/// </summary>
internal sealed class Reader : IReader
{
    public void Read(Manuscript manuscript, TranscriptBuilder builder)
    {
        var opening = manuscript.Once(Opening.Find);
        var (speaker, first) = HeaderReader.Read(manuscript, builder, opening);
        var salutation = SalutationReader.Read(builder, opening);
        var body = PageFurniture.Part(manuscript.Text, manuscript.Lines, BlockReader.Read(manuscript.Lines, first));
        foreach (var extent in body.Furniture)
        {
            builder.Claim(extent, SegmentRole.Furniture);
        }

        var healed = ParagraphHealer.Heal(manuscript.Text, manuscript.Lines, body.Blocks, 0, body.Blocks.Count, manuscript.Lexicon);
        var passages = ParagraphNumbers.Part(healed);
        var closing = ClosingReader.Read(manuscript, builder, passages);
        builder.Add(new Speech
        {
            Speaker = speaker,
            Language = manuscript.Language,
            Salutation = salutation,
            Paragraphs = builder.Paragraphs(passages, SegmentRole.Speech),
            Closing = closing,
        });
    }
}
