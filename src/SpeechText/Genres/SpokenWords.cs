using SpeechText.Blocks;

namespace SpeechText.Genres;

/// <summary>
/// All that one speaker says in a text: salutation, body, closing, once or in several versions.
/// </summary>
internal static class SpokenWords
{
    /// <summary>
    /// Reads them from the line <paramref name="first"/>, or from <paramref name="from"/> on it, up to <paramref name="end"/>, or to the last;
    /// what belongs to the page is left out.
    /// </summary>
    internal static void Read(Manuscript manuscript, TranscriptBuilder builder, Opening opening, Speaker speaker, int first, int? end = null, Affiliation? onBehalfOf = null, int from = 0)
    {
        var opened = SalutationReader.Read(builder, opening);
        var (blocks, furniture, width) = BodyBlocks.Read(manuscript.Text, manuscript.Lines, first, end);
        foreach (var extent in furniture)
        {
            builder.Claim(extent, SegmentRole.Furniture);
        }

        var healed = ParagraphHealer.Heal(manuscript.Text, manuscript.Lines, blocks, 0, blocks.Count, manuscript.Lexicon, width);
        if (healed.Count > 0 && healed[0].Extent.Start is var start && from > start && from < healed[0].Extent.End)
        {
            healed[0] = healed[0].From(from - start);
        }

        var versions = VersionFinder.Part(manuscript, ParagraphNumbers.Part(healed), furniture);
        var headings = new List<Heading>();
        var main = Read(versions[0], opened);
        builder.Add(new Speech
        {
            Speaker = speaker,
            Language = main.Language,
            Salutation = main.Salutation,
            Paragraphs = main.Paragraphs,
            Closing = main.Closing,
            Versions = [.. versions.Skip(1).Select(v => Read(v, null))],
            OnBehalfOf = onBehalfOf,
        });
        builder.Language = main.Language;

        // They stand within the speech; their places say where.
        headings.ForEach(builder.Add);
        CitedWords.Write(manuscript, builder, versions[0].Passages, versions[0].Lexicon);

        SpeechVersion Read(SpokenVersion version, Salutation? salutation)
        {
            var (lexicon, label, passages) = version;
            TextPiece? printed = null;
            if (label is not null)
            {
                printed = builder.Piece(label.Extent, SegmentRole.Label);
                if (version != versions[0])
                {
                    builder.Diagnose(DiagnosticId.AnotherVersion, label.Extent, lexicon.Language);
                }
            }
            else if (version != versions[0])
            {
                builder.Diagnose(DiagnosticId.AnotherVersion, passages[0].Passage.Extent, lexicon.Language);
            }

            salutation ??= SalutationReader.Take(builder, passages, lexicon);
            var closing = ClosingReader.Read(builder, passages, lexicon);
            if (closing is null)
            {
                SignatureLines.Take(manuscript, builder, passages, lexicon);
            }

            headings.AddRange(BodyHeadings.Take(manuscript, builder, passages, blocks, width));
            var languages = manuscript.IsMixed ? PassageLanguage.OfEach(passages, lexicon) : [];
            return new SpeechVersion
            {
                Language = languages.Length > 0 && PassageLanguage.AreSeveral(passages, languages, lexicon) ? "mul"
                    : lexicon == manuscript.Lexicon ? manuscript.Language : lexicon.Language,
                Label = printed,
                Salutation = salutation,
                Paragraphs = NotedParagraphs.Write(builder, passages, lexicon, languages),
                Closing = closing,
            };
        }
    }
}
