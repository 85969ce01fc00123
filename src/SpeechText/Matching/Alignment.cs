namespace SpeechText.Matching;

/// <summary>
/// Lays a quotation along the text that it may be from: the longest run of common words first, and from there the runs after it and
/// before it, each within reach of the last.
/// <code>
/// We must shut the door on impunity                                              Exact
/// We must … ensure that perpetrators answer for their crimes                      Trimmed
/// Civilians [in the valley] are under siege                                       Altered
/// </code>
/// </summary>
internal sealed record Alignment(QuotationMatchKind Kind, List<WordRun> Runs, double Share)
{
    private const int LeastWords = 2;
    private const int LeastOfAltered = 4;
    private const double LeastShare = 0.6;

    // How many words of the delivered text may have been left out at one place, beyond those that the quotation has left.
    private const int Reach = 150;

    internal static Alignment? Find(WordList quoted, WordIndex index)
    {
        if (quoted.Count < LeastWords || Anchor(quoted, index) is not { Length: > 0 } anchor)
        {
            return null;
        }

        var runs = new List<WordRun>();
        Before(quoted, index, anchor, runs);
        runs.Add(anchor);
        After(quoted, index, anchor, runs);
        var found = runs.Sum(r => r.Length);
        var share = (double)found / quoted.Count;
        if (found == quoted.Count)
        {
            return new Alignment(runs.Count == 1 ? QuotationMatchKind.Exact : QuotationMatchKind.Trimmed, runs, 1);
        }

        return found < LeastOfAltered || share < LeastShare ? null : new Alignment(QuotationMatchKind.Altered, runs, share);
    }

    private static WordRun Anchor(WordList quoted, WordIndex index)
    {
        var anchor = default(WordRun);
        for (var at = 0; at + anchor.Length < quoted.Count;)
        {
            var run = index.Longest(quoted, at, 0, index.Words.Count);
            anchor = run.Length > anchor.Length ? run : anchor;
            at += Math.Max(1, run.Length);
        }

        return anchor;
    }

    private static void After(WordList quoted, WordIndex index, WordRun last, List<WordRun> runs)
    {
        for (var at = last.Quoted + last.Length; at < quoted.Count;)
        {
            var from = last.Delivered + last.Length;
            var run = index.Longest(quoted, at, from, Math.Min(index.Words.Count, from + quoted.Count - at + Reach));
            run = run.Length > 0 ? run : Single(quoted, index, at, from, last.Quoted + last.Length);
            if (run.Length > 0)
            {
                runs.Add(last = run);
            }

            at += Math.Max(1, run.Length);
        }
    }

    // One word alone counts where it stands just as far from the run before as the quotation has it.
    private static WordRun Single(WordList quoted, WordIndex index, int at, int from, int expected) =>
        from + (at - expected) is var place && place < index.Words.Count && index.Words[place] == quoted[at] ? new WordRun(at, place, 1) : default;

    private static void Before(WordList quoted, WordIndex index, WordRun anchor, List<WordRun> runs)
    {
        var from = Math.Max(0, anchor.Delivered - anchor.Quoted - Reach);
        for (var at = 0; at < anchor.Quoted;)
        {
            var run = index.Longest(quoted, at, from, anchor.Delivered);
            var length = Math.Min(run.Length, anchor.Quoted - at);
            if (length == 0 && anchor.Delivered - (anchor.Quoted - at) is var place && place >= from && index.Words[place] == quoted[at])
            {
                (run, length) = (new WordRun(at, place, 1), 1);
            }

            if (length > 0)
            {
                runs.Add(run with { Length = length });
                from = run.Delivered + length;
            }

            at += Math.Max(1, length);
        }
    }
}
