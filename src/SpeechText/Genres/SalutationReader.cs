using SpeechText.Fields.Vocatives;
using SpeechText.Lines;

namespace SpeechText.Genres;

/// <summary>
/// Makes the salutation of the parties that an opening calls upon.
/// </summary>
internal static class SalutationReader
{
    internal static Salutation? Read(TranscriptBuilder builder, Opening opening)
    {
        var parties = opening.Parties;
        if (parties.Count == 0)
        {
            return null;
        }

        var whole = parties[0].Extent.To(parties[^1].Extent);
        foreach (var invocation in opening.Invocations)
        {
            whole = new Extent(Math.Min(whole.Start, invocation.Start), Math.Max(whole.End, invocation.End));
        }

        var piece = builder.Piece(whole, SegmentRole.Salutation);
        return new Salutation
        {
            Text = piece.Text,
            Span = piece.Span,
            Addressees = [.. parties.Select(p => Address(builder, p))],
            Evidence = [builder.Evidence("every phrase of these lines calls upon somebody", whole)],
        };
    }

    private static Addressee Address(TranscriptBuilder builder, VocativeUnit party)
    {
        var piece = builder.PieceOf(party.Extent);
        return new Addressee { Text = piece.Text, Span = piece.Span, Honorifics = party.Honorifics, Title = party.Title, Name = party.Name };
    }
}
