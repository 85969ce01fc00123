using SpeechText.Languages;

namespace SpeechText.Fields.Votes;

/// <summary>
/// Reads the result of a vote as it is announced.
/// <code>
/// The draft resolution received 14 votes in favour, none against and 1 abstention.     14, 0, 1
/// There were 13 votes in favour, 1 vote against and l abstention.                      13, 1, 1: "l" is what a scanner makes of 1
/// adopted by 13 votes to none, with 2 abstentions                                      13, 0, 2
/// 13票赞成、0票反对、2票弃权                                                              13, 0, 2
/// принимается 13 голосами при 2 воздержавшихся                                         13, 0, 2
/// </code>
/// A number stands before what it counts, or right after it.
/// </summary>
internal static class CountReader
{
    private const int WordsBetween = 3;

    /// <summary>Reads the counts of one sentence; <see langword="null"/> where it announces none in favour.</summary>
    internal static VoteCounts? Read(ReadOnlySpan<char> sentence, Lexicon lexicon)
    {
        var words = lexicon.Votes;
        var tally = new Tally();
        var distance = 0;
        for (var at = 0; at < sentence.Length;)
        {
            var rest = sentence[at..];
            if (!CountNumber.Begins(sentence, at, lexicon))
            {
                at++;
            }
            else if (tally.IsCounted
                && words.Versus.MatchStart(rest) is var versus and > 0
                && CountNumber.ReadAfter(rest[versus..], words, out var against) is var opposed and > 0)
            {
                tally.Oppose(against);
                at += versus + opposed;
            }
            else if (Choice(rest, words, out var choice) is var length and > 0)
            {
                at += length;
                if (!(tally.IsOpen && distance == 0)
                    && CountNumber.ReadAfter(sentence[at..], words, out var counted) is var after and > 0
                    && Choice(AfterUnit(sentence[(at + after)..], words), words, out _) == 0)
                {
                    tally.Open(counted);
                    tally.Assign(choice);
                    at += after;
                }
                else if (tally.IsOpen && distance <= WordsBetween)
                {
                    tally.Assign(choice);
                }
            }
            else if (CountNumber.Read(rest, words, out var number) is var figures and > 0)
            {
                tally.Open(number);
                distance = 0;
                at += figures;
            }
            else if (words.Units.MatchStart(rest) is var unit and > 0)
            {
                tally.Count(distance == 0);
                at += unit;
            }
            else
            {
                distance++;
                at += CountNumber.WordLength(rest, lexicon);
            }
        }

        return tally.Counts;
    }

    private static int Choice(ReadOnlySpan<char> text, VoteWords words, out VoteChoice choice)
    {
        choice = VoteChoice.InFavour;
        if (words.InFavour.MatchStart(text) is var inFavour and > 0)
        {
            return inFavour;
        }

        choice = VoteChoice.Against;
        if (words.Against.MatchStart(text) is var against and > 0)
        {
            return against;
        }

        choice = VoteChoice.Abstaining;
        return words.Abstaining.MatchStart(text);
    }

    private static ReadOnlySpan<char> AfterUnit(ReadOnlySpan<char> text, VoteWords words)
    {
        text = text.TrimStart();
        return text[words.Units.MatchStart(text)..].TrimStart();
    }
}
