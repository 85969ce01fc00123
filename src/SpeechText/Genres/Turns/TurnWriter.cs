using SpeechText.Blocks;
using SpeechText.Fields.Notes;

namespace SpeechText.Genres.Turns;

/// <summary>
/// Writes a turn as a speech: its label, and its paragraphs with the notes taken out of the words.
/// </summary>
internal sealed class TurnWriter(Manuscript manuscript, TranscriptBuilder builder, Cast cast)
{
    /// <summary>Makes the speech and claims its leaves; the caller adds it to the items.</summary>
    internal Speech Write(Turn turn)
    {
        foreach (var piece in turn.Label)
        {
            builder.Claim(piece, SegmentRole.Label);
        }

        if (turn.Speaker is { Speaker: null, Evidence.Count: 0 } unwritten && turn.Evidence is [var ground, ..])
        {
            unwritten.Evidence.Add(ground);
        }

        return new Speech
        {
            Speaker = cast.SpeakerOf(turn.Speaker),
            Label = turn.Label is [] ? null : builder.PieceOf(turn.Label[0].To(turn.Label[^1])),
            Language = turn.Language is { Mode: not LanguageMode.ProvidedBy } noted ? noted.Tags[0] : manuscript.Language,
            LanguageNote = Note(turn),
            Paragraphs = Paragraphs(turn.Body),
            OnBehalfOf = turn.OnBehalfOf?.Write(builder),
            Evidence = turn.Evidence,
        };
    }

    private LanguageNote? Note(Turn turn)
    {
        if (turn.Language is not { } noted)
        {
            return null;
        }

        var piece = builder.PieceOf(noted.Extent);
        return new LanguageNote { Mode = noted.Mode, Languages = noted.Tags, Text = piece.Text, Span = piece.Span };
    }

    // A note on a line of its own belongs to the words after it where it tells of them, and else to the words before.
    private List<Paragraph> Paragraphs(IReadOnlyList<NumberedPassage> body)
    {
        var paragraphs = new List<Paragraph>(body.Count);
        var waiting = new List<Note>();
        foreach (var (passage, number) in body)
        {
            var (rest, notes) = Part(passage);
            if (rest is not null)
            {
                paragraphs.Add(builder.Paragraph(new NumberedPassage(rest, number), SegmentRole.Speech) with { Notes = [.. waiting, .. notes] });
                waiting.Clear();
            }
            else if (paragraphs.Count == 0 || notes[^1].Kind == NoteKind.LanguageSwitch)
            {
                waiting.AddRange(notes);
            }
            else
            {
                paragraphs[^1] = paragraphs[^1] with { Notes = [.. paragraphs[^1].Notes, .. notes] };
            }
        }

        if (waiting.Count > 0 && paragraphs.Count > 0)
        {
            paragraphs[^1] = paragraphs[^1] with { Notes = [.. paragraphs[^1].Notes, .. waiting] };
        }

        return paragraphs;
    }

    private (Passage? Words, List<Note> Notes) Part(Passage passage)
    {
        var notes = new List<Note>();
        var from = 0;
        while (StageNote.Find(passage.Text, from, manuscript.Lexicon.Records) is var (start, end, kind))
        {
            var piece = builder.PieceOf(passage.ToReading(start, end));
            notes.Add(new Note(kind, piece.Text, piece.Span));
            builder.Claim(passage.ToReading(start, end), SegmentRole.Note);
            if (start == 0 && end == passage.Text.Length)
            {
                return (null, notes);
            }

            var (rest, gap) = passage.Without(start, end);
            builder.Claim(gap, SegmentRole.Note);
            (passage, from) = (rest, Math.Min(start, rest.Text.Length));
        }

        return (passage, notes);
    }
}
