using SpeechText.Blocks;

namespace SpeechText.Genres;

/// <summary>
/// All that one speaker says in a text: salutation, body, closing.
/// </summary>
internal static class SpokenWords
{
    /// <summary>Reads them from the line <paramref name="first"/> up to <paramref name="end"/>, or to the last; what belongs to the page is left out.</summary>
    internal static void Read(Manuscript manuscript, TranscriptBuilder builder, Opening opening, Speaker speaker, int first, int? end = null, Affiliation? onBehalfOf = null)
    {
        var salutation = SalutationReader.Read(builder, opening);
        var body = BodyBlocks.Read(manuscript.Text, manuscript.Lines, first, end);
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
            OnBehalfOf = onBehalfOf,
        });
    }
}
