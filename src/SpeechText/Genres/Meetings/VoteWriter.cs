using SpeechText.Fields.Procedures;
using SpeechText.Fields.Symbols;
using SpeechText.Fields.Text;
using SpeechText.Fields.Votes;
using SpeechText.Languages;
using SpeechText.Lines;

namespace SpeechText.Genres.Meetings;

/// <summary>
/// Writes a recorded vote: its lists, the draft that was named before it and the result that is announced after it.
/// </summary>
internal sealed class VoteWriter(Manuscript manuscript, TranscriptBuilder builder)
{
    // The draft is named when the vote is called for, the result right after it.
    private const int ReachBack = 4000;
    private const int ReachOn = 400;

    private const string Resolutions = "RES";

    // What was named before another vote was voted on then.
    private int _before;

    // The sentence that told the result of the vote written last.
    private Extent _announced;

    // A result that was told before the lists.
    private VoteCounts? _told;

    internal void Write(Ballot ballot)
    {
        foreach (var label in ballot.Labels.Concat(ballot.Nobody))
        {
            builder.Claim(label, SegmentRole.Label);
        }

        // The result may name the draft where nobody did before.
        var counts = _told ?? Counts(ballot.Extent.End);
        var draft = Draft(ballot.Extent.Start);
        if (draft is null && counts is not null && manuscript.Text[_announced] is var sentence && SpeaksOfDraft(sentence))
        {
            draft = Symbol(sentence);
        }

        builder.Add(new Vote
        {
            Symbol = draft,
            InFavour = States(ballot.InFavour),
            Against = States(ballot.Against),
            Abstaining = States(ballot.Abstaining),
            Counts = counts,
            Span = manuscript.Text.ToSource(ballot.Extent),
        });
        (_before, _told) = (ballot.Extent.End, null);
    }

    /// <summary>Writes a vote of which a sentence of procedure tells the result and no list is printed.</summary>
    /// <param name="sentence">Where the sentence stands.</param>
    internal void WriteTold(Extent sentence)
    {
        if (sentence.Start < _announced.End || CountReader.Read(manuscript.Text[sentence], manuscript.Lexicon) is not { } counts)
        {
            return;
        }

        // The lists of the same vote follow.
        if (BallotReader.BeginsWithLabel(manuscript.Text.Text.AsSpan(sentence.End).TrimStart(), manuscript.Lexicon))
        {
            (_told, _announced) = (counts, sentence);
            return;
        }

        builder.Add(new Vote { Symbol = Draft(sentence.End), Counts = counts, Span = manuscript.Text.ToSource(sentence) });
        (_before, _announced) = (sentence.End, sentence);
    }

    private List<Affiliation> States(List<StateVote> votes)
    {
        for (var (first, i) = (0, 1); i <= votes.Count; i++)
        {
            if (i == votes.Count || votes[i].IsAfterBreak)
            {
                builder.Claim(votes[first].Extent.To(votes[i - 1].Extent), SegmentRole.Field);
                first = i;
            }
        }

        return votes.ConvertAll(v => builder.Affiliation(OneLine.Of(manuscript.Text[v.Extent]), v.Extent, v.Code));
    }

    // The last symbol in a sentence that speaks of a draft.
    private string? Draft(int before)
    {
        var from = Math.Max(_before, before - ReachBack);
        var text = manuscript.Text.Text.AsSpan(from, before - from);
        string? found = null;
        while (!text.IsEmpty)
        {
            var sentence = text[..SentenceEnd.Find(text, manuscript.Lexicon)];
            text = text[sentence.Length..].TrimStart();
            if (sentence.Contains('/') && Symbol(sentence) is { } symbol && SpeaksOfDraft(sentence))
            {
                found = symbol;
            }
        }

        return found;
    }

    // What is voted on is no resolution yet.
    private static string? Symbol(ReadOnlySpan<char> sentence)
    {
        string? found = null;
        for (var at = 0; SymbolFinder.TryFind(sentence, at, out var match); at = match.End)
        {
            found = match.Symbol.Series == Resolutions ? found : match.Symbol.ToString();
        }

        return found;
    }

    private bool SpeaksOfDraft(ReadOnlySpan<char> sentence)
    {
        var drafts = manuscript.Lexicon.Votes.Drafts;
        if (manuscript.Lexicon.Script == Script.Han)
        {
            return Ideographs.ContainsAny(sentence, drafts);
        }

        var at = 0;
        while (Word.TryNext(sentence, ref at, out var start))
        {
            if (drafts.Contains(sentence[start..at]))
            {
                return true;
            }
        }

        return false;
    }

    private VoteCounts? Counts(int after)
    {
        var end = Math.Min(manuscript.Text.Text.Length, after + ReachOn);
        while (after < end)
        {
            var text = manuscript.Text.Text.AsSpan(after, end - after);
            var sentence = text[..SentenceEnd.Find(text, manuscript.Lexicon)];
            if (CountReader.Read(sentence, manuscript.Lexicon) is { } counts)
            {
                _announced = new Extent(after, after + sentence.Length);
                return counts;
            }

            after = end - text[sentence.Length..].TrimStart().Length;
        }

        return null;
    }
}
