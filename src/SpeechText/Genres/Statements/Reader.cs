using SpeechText.Blocks;
using SpeechText.Fields.Closings;

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
        var salutation = SalutationReader.Read(builder, opening.Parties);
        var body = PageFurniture.Part(manuscript.Text, BlockReader.Read(manuscript.Lines, first));
        foreach (var extent in body.Furniture)
        {
            builder.Claim(extent, SegmentRole.Furniture);
        }

        var passages = ParagraphHealer.Heal(manuscript.Text, manuscript.Lines, body.Blocks, 0, body.Blocks.Count, manuscript.Lexicon);
        var closing = Close(manuscript, builder, passages);
        builder.Add(new Speech
        {
            Speaker = speaker,
            Language = manuscript.Language,
            Salutation = salutation,
            Paragraphs = builder.Paragraphs(passages, SegmentRole.Speech),
            Closing = closing,
        });
    }

    // The closing is the whole last paragraph, or the end of it.
    private static TextPiece? Close(Manuscript manuscript, TranscriptBuilder builder, List<Passage> passages)
    {
        if (passages.Count == 0)
        {
            return null;
        }

        var last = passages[^1];
        var start = ThanksFormula.Find(last.Text, manuscript.Lexicon);
        if (start < 0)
        {
            return null;
        }

        passages.RemoveAt(passages.Count - 1);
        if (start > 0)
        {
            passages.Add(last.Part(0, last.Text.AsSpan(0, start).TrimEnd().Length));
        }

        return builder.Piece(last.ToReading(start, last.Text.Length), SegmentRole.Closing);
    }
}
