namespace SpeechText.Fields.Quotations;

/// <summary>
/// Pairs the quotation marks of one paragraph. A mark without a partner is left alone and costs nothing beyond its paragraph.
/// <code>
/// He said “yes, “the last word” is ours” and left.   one pair, the inner one belongs to it
/// “We will go on.                                     goes on, where it begins as a sentence does and the next paragraph opens with a mark
/// destitution and death,” with projections            no pair, one mark alone
/// ‘They call it “the last well”, and it is,’ she said. one pair, of single marks around the double ones
/// </code>
/// </summary>
internal static class MarkPairer
{
    // Most paragraphs quote nothing.
    private static readonly List<Marked> None = [];

    /// <summary>Gives the outermost pairs in order; <paramref name="alone"/> is the first mark without a partner, or -1.</summary>
    internal static List<Marked> Pair(ReadOnlySpan<char> text, ReadOnlySpan<char> next, out int alone)
    {
        alone = -1;
        var at = text.IndexOfAny(QuotationMark.All);
        if (at < 0)
        {
            return text.Contains('‘') ? SingleMarks.Pair(text) : text.StartsWith('\'') ? SingleMarks.AtStart(text) : None;
        }

        var pairs = new List<Marked>();
        var open = new Stack<int>();
        var firstLostClose = -1;
        while (at >= 0)
        {
            if (QuotationMark.Opens(text, at, open.Count > 0 ? text[open.Peek()] : '\0'))
            {
                open.Push(at);
            }
            else if (open.Count > 0 && QuotationMark.Closes(text[open.Peek()], text[at]))
            {
                Take(pairs, new Marked(open.Pop(), at + 1, false));
            }
            else if (firstLostClose < 0)
            {
                firstLostClose = at;
            }

            var rest = text[(at + 1)..].IndexOfAny(QuotationMark.All);
            at = rest < 0 ? -1 : at + 1 + rest;
        }

        if (pairs.Count > 0 && (text.Contains('‘') || text[0] == '\''))
        {
            pairs = TakeAround(text, pairs);
        }

        alone = firstLostClose;
        if (open.Count > 0)
        {
            var first = Bottom(open);
            if (GoesOn(text, first, next) && (pairs.Count == 0 || pairs[^1].End <= first))
            {
                Take(pairs, new Marked(first, text.Length, true));
            }
            else
            {
                alone = alone < 0 ? first : Math.Min(alone, first);
            }
        }

        return pairs;
    }

    // Speech that fills paragraphs begins as a sentence does; a fragment with a lost mark does not.
    private static bool GoesOn(ReadOnlySpan<char> text, int open, ReadOnlySpan<char> next) =>
        !next.IsEmpty && QuotationMark.Is(next[0]) && QuotationMark.Opens(next, 0, '\0')
        && open + 1 < text.Length && !char.IsLower(text[open + 1]);

    // Single marks are marks of speech where they stand around double ones, as British printers set them; apart from them they set off terms.
    private static List<Marked> TakeAround(ReadOnlySpan<char> text, List<Marked> pairs)
    {
        var merged = new List<Marked>(pairs.Count);
        var next = 0;
        foreach (var single in text[0] == '\'' ? SingleMarks.AtStart(text) : SingleMarks.Pair(text))
        {
            while (next < pairs.Count && pairs[next].End <= single.Start)
            {
                merged.Add(pairs[next++]);
            }

            var after = next;
            while (after < pairs.Count && pairs[after].Start > single.Start && pairs[after].End < single.End)
            {
                after++;
            }

            if (after > next && (after == pairs.Count || pairs[after].Start >= single.End))
            {
                merged.Add(single);
                next = after;
            }
        }

        merged.AddRange(pairs[next..]);
        return merged;
    }

    // A pair swallows those inside it, which are the last ones found.
    private static void Take(List<Marked> pairs, Marked pair)
    {
        while (pairs.Count > 0 && pairs[^1].Start > pair.Start)
        {
            pairs.RemoveAt(pairs.Count - 1);
        }

        pairs.Add(pair);
    }

    private static int Bottom(Stack<int> open)
    {
        var first = -1;
        foreach (var at in open)
        {
            first = at;
        }

        return first;
    }
}
