using SpeechText.Fields.States;
using SpeechText.Fields.Text;
using SpeechText.Languages;
using SpeechText.Lines;

namespace SpeechText.Fields.Votes;

/// <summary>
/// Reads the lists of a recorded vote.
/// <code>
/// In favour: Freedonia, Sylvania and Bosnia and Herzegovina       three in favour
/// Against: None                                                   nobody against
/// Abstaining: Ruritania                                           one abstains
/// </code>
/// A list goes on as long as names of States follow each other, over line ends too; a name that is not known belongs to it where a known one follows.
/// </summary>
internal static class BallotReader
{
    private const int LongestName = 70;

    /// <summary>True where a label of a list stands at the start of a text.</summary>
    internal static bool BeginsWithLabel(ReadOnlySpan<char> text, Lexicon lexicon) => Label(text, lexicon.Votes, out _) > 0;

    /// <summary>Reads the lists that begin at the first of the lines; <see langword="null"/> where no list does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="lines">The lines from there on. What stands between two of them is no part of a list.</param>
    /// <param name="lexicon">The words to read by.</param>
    internal static Ballot? Read(string text, IReadOnlyList<Extent> lines, Lexicon lexicon)
    {
        var ballot = new Ballot();
        var (at, last, line) = (lines[0].Start, lines[0].Start, 0);
        var (end, isAfterBreak) = (lines[^1].End, false);
        List<StateVote>? list = null;
        while (at < end)
        {
            var span = text.AsSpan(at, end - at);
            if (Label(span, lexicon.Votes, out var choice) is var label and > 0)
            {
                list = choice == 0 ? ballot.InFavour : choice == 1 ? ballot.Against : ballot.Abstaining;
                ballot.Labels.Add(new Extent(at, at + label));
                at = last = at + label;
            }
            else if (list is null)
            {
                return null;
            }
            else if (lexicon.Votes.Nobody.MatchStart(span) is var nobody and > 0 && list.Count == 0)
            {
                ballot.Nobody.Add(new Extent(at, at + nobody));
                at = last = at + nobody;
            }
            else if (Name(span, lexicon, out var code) is var name and > 0)
            {
                list.Add(new StateVote(new Extent(at, at + name), code, isAfterBreak));
                at = last = at + name;
            }
            else
            {
                break;
            }

            at = SkipLinks(text, at, end, lexicon);
            isAfterBreak = SkipBreak(text, lines, ref line, ref at);
        }

        ballot.Extent = new Extent(lines[0].Start, last);
        return ballot.InFavour.Count + ballot.Against.Count + ballot.Abstaining.Count > 0 ? ballot : null;
    }

    // To the line after the one that ends here, over what belongs to the page between them.
    private static bool SkipBreak(string text, IReadOnlyList<Extent> lines, ref int line, ref int at)
    {
        while (line + 1 < lines.Count && at >= lines[line + 1].Start)
        {
            line++;
        }

        if (at < lines[line].End || line + 1 == lines.Count)
        {
            return false;
        }

        var isBreak = !text.AsSpan(lines[line].End, lines[line + 1].Start - lines[line].End).IsWhiteSpace();
        at = lines[++line].Start;
        return isBreak;
    }

    private static int Label(ReadOnlySpan<char> text, VoteWords words, out int choice)
    {
        choice = 0;
        var length = words.InFavour.MatchStart(text);
        if (length == 0 && (length = words.Against.MatchStart(text)) > 0)
        {
            choice = 1;
        }
        else if (length == 0 && (length = words.Abstaining.MatchStart(text)) > 0)
        {
            choice = 2;
        }

        var colon = length;
        while (colon < text.Length && text[colon] is ' ' or '\u00A0')
        {
            colon++;
        }

        return length > 0 && colon < text.Length && text[colon] is ':' or '：' ? colon + 1 : 0;
    }

    private static int Name(ReadOnlySpan<char> text, Lexicon lexicon, out string? code)
    {
        code = null;
        var article = lexicon.States.Articles.MatchStart(text);
        var skipped = article > 0 ? article + (text[article..].Length - text[article..].TrimStart().Length) : 0;
        if (StateReader.TryFind(text[..Math.Min(text.Length, LongestName + skipped)], lexicon, out var match) && (match.Start == 0 || match.Start == skipped))
        {
            code = match.Code;
            return match.End;
        }

        // A name that scanning has damaged ends at a comma, and a known one follows it.
        var comma = text[..Math.Min(text.Length, LongestName)].IndexOf(',');
        if (comma <= 0 || !char.IsUpper(text[0]) || text[..comma].ContainsAny('.', ':'))
        {
            return 0;
        }

        var next = text[(comma + 1)..].TrimStart();
        return StateReader.TryFind(next[..Math.Min(next.Length, LongestName)], lexicon, out var known) && known.Start == 0 ? comma : 0;
    }

    // Commas, full stops at the end of a list, and the "and" before the last name.
    private static int SkipLinks(string text, int at, int end, Lexicon lexicon)
    {
        while (at < end && (char.IsWhiteSpace(text[at]) || text[at] is ',' or '،' or '、' or '，' or ';' or '；' or '.' or '。'))
        {
            at++;
        }

        var next = at;
        if (Word.TryNext(text.AsSpan(0, end), ref next, out var start) && start == at && lexicon.Names.And.Contains(text.AsSpan(start, next - start)))
        {
            while (next < end && char.IsWhiteSpace(text[next]))
            {
                next++;
            }

            return next;
        }

        return at;
    }
}
