namespace SpeechText.Fields.Quotations;

/// <summary>
/// Finds what somebody is quoted as quoting, and who said it by the grammar inside the outer quotation.
/// <code>
/// “The Secretary-General told us ‘we must act now’, and we did,” said Ivo Marek.    the Secretary-General
/// “She asked me: ‘Where are the wells?’” he said.                                   nobody: who she is, the words do not say
/// “They call it ‘home’ and mean it,” he said.                                       none: no verb of saying leads to it
/// “I told them, ‘Go home while you can’,” said Ivo Marek.                           Ivo Marek
/// </code>
/// </summary>
internal static class NestedQuotations
{
    // Between a verb of saying and few words that are speech, not a term: "told us: ‘Go home’".
    private const int FarthestTerm = 2;
    private const int LongestBetween = 40;

    // Most quotations quote nobody.
    private static readonly List<FoundQuotation> None = [];

    /// <summary>Finds those within direct quotations whose speakers have been found; names known to the chain are known within.</summary>
    internal static List<FoundQuotation> Find(List<FoundQuotation> outer, Prose[] proses, SourceChain chain)
    {
        List<(FoundQuotation Outer, Prose Prose)>? inner = null;
        foreach (var quotation in outer)
        {
            foreach (var (passage, slice) in quotation.Pieces)
            {
                var prose = proses[passage];
                if (InnerMarks.Pair(prose.Text, slice) is { Count: > 0 } marks)
                {
                    (inner ??= []).Add((quotation, new Prose(passage, prose.Text, Frame.Within(prose.Text, slice, marks, prose.Words), prose.Words)));
                }
            }
        }

        if (inner is null)
        {
            return None;
        }

        chain.Enter(inner.ConvertAll(i => i.Prose));
        var found = new List<FoundQuotation>();
        FoundQuotation? heard = null;
        foreach (var (quotation, prose) in inner)
        {
            if (quotation != heard)
            {
                chain.Hear((heard = quotation).Source);
            }

            Read(prose, new Attributor(chain), found);
        }

        return found;
    }

    private static void Read(Prose prose, Attributor attributor, List<FoundQuotation> found)
    {
        var quotations = QuotationFinder.Read(prose);
        attributor.Read(prose, quotations);
        foreach (var quotation in quotations)
        {
            if (quotation is { Cue: { } cue }
                && (found.Count == 0 || found[^1] != quotation)
                && (!quotation.IsTerm || (quotation.Source is not null && IsBeside(prose, quotation, cue))))
            {
                found.Add(quotation);
            }
        }
    }

    // A term in a sentence with a verb of saying is a term all the same, unless the verb is right beside it.
    private static bool IsBeside(Prose prose, FoundQuotation quotation, Place cue)
    {
        var (first, last) = (quotation.Pieces[0].Slice, cue.Slice);
        var (from, to) = last.End <= first.Start ? (last.End, first.Start) : (first.End, last.Start);
        return prose.Text.AsSpan(from, Math.Min(to - from, LongestBetween)).Count(' ') <= FarthestTerm + 1 && to - from < LongestBetween;
    }
}
