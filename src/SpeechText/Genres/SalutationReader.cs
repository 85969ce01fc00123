using SpeechText.Blocks;
using SpeechText.Fields.Vocatives;
using SpeechText.Languages;
using SpeechText.Lines;

namespace SpeechText.Genres;

/// <summary>
/// Makes the salutation of the parties that an opening calls upon.
/// </summary>
internal static class SalutationReader
{
    internal static Salutation? Read(TranscriptBuilder builder, Opening opening)
    {
        foreach (var extent in opening.Furniture)
        {
            builder.Claim(extent, SegmentRole.Furniture);
        }

        if (!opening.OfCover.IsEmpty)
        {
            builder.Claim(opening.OfCover, SegmentRole.Furniture);
            builder.Diagnose(DiagnosticId.SalutationPrintedTwice, opening.OfCover);
        }

        if (opening.Parties.Count == 0)
        {
            ClaimMarks(builder, opening, default);
            return null;
        }

        var whole = opening.Parties[0].Extent.To(opening.Parties[^1].Extent);
        foreach (var invocation in opening.Invocations)
        {
            whole = new Extent(Math.Min(whole.Start, invocation.Start), Math.Max(whole.End, invocation.End));
        }

        ClaimMarks(builder, opening, whole);
        return Make(builder, opening.Parties, whole, "every phrase of these lines calls upon somebody");
    }

    /// <summary>The parties that the first passages call upon, which are taken out of them; <see langword="null"/> where they call upon nobody.</summary>
    internal static Salutation? Take(TranscriptBuilder builder, List<NumberedPassage> passages, Lexicon lexicon)
    {
        var parties = new List<VocativeUnit>();
        var lines = 0;
        while (lines < passages.Count && Line(passages[lines].Passage, lexicon) is { } line)
        {
            parties.AddRange(Parties(passages[lines].Passage, line));
            if (passages[lines].Number is { } number)
            {
                builder.Claim(number, SegmentRole.Label);
            }

            lines++;
        }

        var start = passages.Count > 0 ? passages[0].Passage.Extent.Start : 0;
        passages.RemoveRange(0, lines);
        if (parties.Count == 0 && passages.Count > 0 && RunInSalutation.Find(passages[0].Passage.Text, lexicon, out var end) is { } run)
        {
            var passage = passages[0].Passage;
            parties.AddRange(Parties(passage, run));
            passages[0] = passages[0] with { Passage = passage.From(end) };
        }

        return parties.Count == 0 ? null : Make(builder, parties, new Extent(start, parties[^1].Extent.End), "the first words call upon somebody");
    }

    // Marks among the parties are of the salutation's own text.
    private static void ClaimMarks(TranscriptBuilder builder, Opening opening, Extent whole)
    {
        foreach (var mark in opening.Marks)
        {
            if (mark.End <= whole.Start || mark.Start >= whole.End)
            {
                builder.Claim(mark, SegmentRole.Label);
            }
        }
    }

    private static SalutationLine? Line(Passage passage, Lexicon lexicon) =>
        VocativeShape.MayBeStrong(passage.Text, lexicon)
        && SalutationLine.Read(new ReadingText(passage.Text), new Extent(0, passage.Text.Length), lexicon) is { Strength: VocativeStrength.Strong } line ? line : null;

    private static IEnumerable<VocativeUnit> Parties(Passage passage, SalutationLine line) =>
        line.Units.Select(u => u with { Extent = passage.ToReading(u.Extent.Start, u.Extent.End) });

    private static Salutation Make(TranscriptBuilder builder, IReadOnlyList<VocativeUnit> parties, Extent whole, string rule)
    {
        var piece = builder.Piece(whole, SegmentRole.Salutation);
        return new Salutation
        {
            Text = piece.Text,
            Span = piece.Span,
            Addressees = [.. parties.Select(p => Address(builder, p))],
            Evidence = [builder.Evidence(rule, whole)],
        };
    }

    private static Addressee Address(TranscriptBuilder builder, VocativeUnit party)
    {
        var piece = builder.PieceOf(party.Extent);
        return new Addressee { Text = piece.Text, Span = piece.Span, Honorifics = party.Honorifics, Title = party.Title, Name = party.Name };
    }
}
