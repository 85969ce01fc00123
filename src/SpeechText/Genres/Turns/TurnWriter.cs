using SpeechText.Blocks;

namespace SpeechText.Genres.Turns;

/// <summary>
/// Writes a turn as a speech: its label, and its paragraphs with the notes taken out of the words. What is quoted in all of them is written last.
/// </summary>
internal sealed class TurnWriter(Manuscript manuscript, TranscriptBuilder builder, Cast cast)
{
    private readonly TurnQuotations _quotations = new(manuscript, builder, cast);

    /// <summary>Writes what has been quoted in the turns written.</summary>
    internal void WriteQuotations() => _quotations.Write();

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

        var body = turn.Body;
        Salutation? salutation = null;
        TextPiece? closing = null;
        if (turn.IsStatement)
        {
            List<NumberedPassage> rest = [.. body];
            (salutation, body) = (SalutationReader.Take(builder, rest, manuscript.Lexicon), rest);
            closing = ClosingReader.Read(builder, rest, manuscript.Lexicon);
        }

        var words = new List<Passage>(body.Count);
        var paragraphs = NotedParagraphs.Write(builder, body, manuscript.Lexicon, [], words);
        _quotations.Take(turn.Speaker, words);
        return new Speech
        {
            Speaker = cast.SpeakerOf(turn.Speaker),
            Label = turn.Label is [] ? null : builder.PieceOf(turn.Label[0].To(turn.Label[^1])),
            Language = turn.Language is { Mode: not LanguageMode.ProvidedBy } noted ? noted.Tags[0] : manuscript.Language,
            LanguageNote = Note(turn),
            Salutation = salutation,
            Paragraphs = paragraphs,
            Closing = closing,
            OnBehalfOf = turn.OnBehalfOf?.Write(builder),
            Roles = turn.Roles,
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
}
