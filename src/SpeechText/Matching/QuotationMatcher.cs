using SpeechText.Matching;

namespace SpeechText;

/// <summary>
/// Finds the quotations of one document in the words of another: those of an article or release in the delivered speech.
/// Time is linear in both texts, and memory takes some 30 bytes for each word of them.
/// </summary>
public static class QuotationMatcher
{
    /// <summary>Finds the direct quotations of <paramref name="quoting"/> in the paragraphs of <paramref name="delivered"/>.</summary>
    /// <returns>
    /// One match at most for each quotation, in the order of the quotations. Single words are never matched, nor quotations of which
    /// fewer than four words, or less than six in ten, are there in their order, unless all of them are. Nothing is found for a
    /// transcript that was read back from JSON, which has no source text.
    /// </returns>
    public static IReadOnlyList<QuotationMatch> Find(Transcript quoting, Transcript delivered)
    {
        ArgumentNullException.ThrowIfNull(quoting);
        ArgumentNullException.ThrowIfNull(delivered);
        var matches = new List<QuotationMatch>();
        if (!quoting.Quotations.Any(q => q.Direct))
        {
            return matches;
        }

        var index = new WordIndex(WordList.Of(delivered));
        foreach (var quotation in quoting.Quotations)
        {
            if (quotation.Direct && Match(quotation, WordList.Of(quoting.Source, quotation.Spans), index) is { } match)
            {
                matches.Add(match);
            }
        }

        return matches;
    }

    private static QuotationMatch? Match(Quotation quotation, WordList quoted, WordIndex index)
    {
        if (Alignment.Find(quoted, index) is not { } found)
        {
            return null;
        }

        var spans = new List<TextSpan>(found.Runs.Count);
        foreach (var run in found.Runs)
        {
            index.Words.AddSpans(run.Delivered, run.Length, spans);
        }

        return new QuotationMatch { Quotation = quotation, Kind = found.Kind, DeliveredSpans = spans, Share = found.Share };
    }
}
