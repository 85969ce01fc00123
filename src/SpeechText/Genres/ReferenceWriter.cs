using SpeechText.Fields.References;
using SpeechText.Fields.Symbols;
using SpeechText.Lines;

namespace SpeechText.Genres;

/// <summary>
/// Writes the documents that a text of any genre cites into the transcript. A text does not cite itself: its own symbol, on the cover
/// and in running heads, belongs to the header.
/// </summary>
internal static class ReferenceWriter
{
    /// <summary>Finds and writes the references; the leaves say where running heads are.</summary>
    internal static void Write(Manuscript manuscript, TranscriptBuilder builder, IReadOnlyList<Segment> leaves)
    {
        var own = builder.Header.Symbol is { } field && SymbolReader.TryRead(field.Value, 0, out var match) ? match.Symbol.ToString() : null;
        var leaf = 0;
        foreach (var found in ReferenceFinder.Find(manuscript.Text.Text, manuscript.Lexicon.References))
        {
            var extent = new Extent(found.Start, found.End);
            var (text, span) = builder.PieceOf(extent);
            while (leaf < leaves.Count && leaves[leaf].Span.End <= span.Start)
            {
                leaf++;
            }

            if ((own is not null && found.Symbol == own) || (leaf < leaves.Count && leaves[leaf].Role == SegmentRole.Furniture))
            {
                continue;
            }

            builder.Add(new Reference(found.Symbol, found.Kind, text, span));
            if (found.Doubt is { } doubt)
            {
                builder.Diagnose(doubt, extent, manuscript.Text.Read(extent), found.Symbol);
            }
        }
    }
}
