using SpeechText.Fields.References;
using SpeechText.Fields.Symbols;
using SpeechText.Lines;

namespace SpeechText.Genres;

/// <summary>
/// Writes the documents that a text of any genre cites into the transcript. A text does not cite itself: its own symbol, on the cover
/// and in running heads, belongs to the header, and so does each of two joint ones.
/// </summary>
internal static class ReferenceWriter
{
    /// <summary>Finds and writes the references; the leaves say where running heads are.</summary>
    internal static void Write(Manuscript manuscript, TranscriptBuilder builder, IReadOnlyList<Segment> leaves)
    {
        var own = Own(builder);
        var leaf = 0;
        foreach (var found in ReferenceFinder.Find(manuscript.Text.Text, manuscript.Lexicon.References))
        {
            var extent = new Extent(found.Start, found.End);
            var (text, span) = builder.PieceOf(extent);
            while (leaf < leaves.Count && leaves[leaf].Span.End <= span.Start)
            {
                leaf++;
            }

            // "SG/SM/10832-" on the cover, and "SC/8934" on the next line: a field that is nothing but a symbol is a symbol of the text's own.
            if (found.Symbol is { } symbol && leaf < leaves.Count && leaves[leaf].Role == SegmentRole.Field && leaves[leaf].Span == span && !own.Contains(symbol))
            {
                own.Add(symbol);
            }

            if ((found.Symbol is not null && own.Contains(found.Symbol)) || (leaf < leaves.Count && leaves[leaf].Role == SegmentRole.Furniture))
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

    private static List<string> Own(TranscriptBuilder builder)
    {
        var own = new List<string>(2);
        for (var at = 0; builder.Header.Symbol is { } field && SymbolFinder.TryFind(field.Value, at, out var match); at = match.End)
        {
            own.Add(match.Symbol.ToString());
        }

        return own;
    }
}
