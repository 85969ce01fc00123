using SpeechText.Blocks;
using SpeechText.Fields.Procedures;
using SpeechText.Fields.Text;
using SpeechText.Languages;
using SpeechText.Lines;

namespace SpeechText.Genres.Meetings;

/// <summary>
/// Writes what nobody speaks in a record: procedure as narrative, headings as headings. The hour of the opening is the header's where the cover gives none.
/// </summary>
internal sealed class ProcedureWriter(Manuscript manuscript, TranscriptBuilder builder)
{
    /// <summary>Writes a paragraph of procedure.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="match">What it was read as; <see langword="null"/> where only its place tells.</param>
    internal void Write(NumberedPassage paragraph, ProcedureMatch? match)
    {
        if (match is { Kind: ProcedureKind.Opened or ProcedureKind.Resumed, Time: { } time } && builder.Header.Time is null)
        {
            var printed = paragraph.Passage.ToReading(time.Start, time.End);
            var piece = builder.PieceOf(printed);
            builder.Header = builder.Header with
            {
                Time = new Field<ClockTime> { Value = time.Value, Text = piece.Text, Span = piece.Span, Evidence = [builder.Evidence(match.Value.Rule, printed)] },
            };
        }

        builder.Add(new Narrative { Kind = NarrativeKind.Procedure, Paragraphs = builder.Paragraphs([paragraph], SegmentRole.Narrative) });
    }

    /// <summary>Writes a heading; what runs on over furniture of the page is none, and stays a paragraph that nobody speaks.</summary>
    internal void Heading(NumberedPassage paragraph, int level)
    {
        var passage = paragraph.Passage;
        if (passage.Pieces.Zip(passage.Pieces.Skip(1)).Any(p => !IsLayout(manuscript.Text[new Extent(p.First.End, p.Second.Start)])))
        {
            Write(paragraph, null);
            return;
        }

        // "(a) Letter dated 6 July": the sign of an item is of its heading.
        var extent = paragraph.Sign is { } sign ? sign.To(passage.Extent) : passage.Extent;
        var text = paragraph.Sign is { } printed ? $"{manuscript.Text.Read(printed)} {passage.Text}" : passage.Text;
        builder.Claim(extent, SegmentRole.Heading);
        builder.Add(new Heading { Text = OneLine.Of(text), Span = manuscript.Text.ToSource(extent), Level = level });
    }

    private static bool IsLayout(ReadOnlySpan<char> gap)
    {
        foreach (var c in gap)
        {
            if (char.IsLetterOrDigit(c))
            {
                return false;
            }
        }

        return true;
    }
}
