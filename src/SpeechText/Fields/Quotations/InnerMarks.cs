namespace SpeechText.Fields.Quotations;

/// <summary>
/// Pairs the marks within quoted words.
/// <code>
/// He told us ‘we must act’, and we did.        single marks, curly or straight
/// Il a dit « nous restons » et il est resté.   the same marks again
/// The growers’ wells aren’t ours.              none
/// </code>
/// </summary>
internal static class InnerMarks
{
    /// <summary>Gives the pairs within a stretch of a paragraph, which are offsets of the paragraph.</summary>
    internal static List<Marked> Pair(string text, Slice within)
    {
        var inner = within.In(text);
        var pairs = MarkPairer.Pair(inner, default, out _);
        if (pairs.Count == 0 && inner.Contains('\''))
        {
            pairs = SingleMarks.Pair(inner, '\'', '\'');
        }

        return pairs.Count == 0 ? pairs : pairs.ConvertAll(p => p with { Start = p.Start + within.Start, End = p.End + within.Start });
    }
}
