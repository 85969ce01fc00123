using SpeechText.Languages;
using SpeechText.Lines;

namespace SpeechText.Genres.Briefings;

/// <summary>
/// A line, or a few that one sentence runs over, that says what the text is.
/// <code>
/// Press Conference by Secretary-General Martin Rossi at United Nations Headquarters
/// The following is a near-verbatim transcript of today’s noon briefing by Anna Rossi, Deputy Spokesperson for the Secretary-General.
/// </code>
/// </summary>
/// <param name="First">Its first line.</param>
/// <param name="Last">Its last line.</param>
/// <param name="Extent">All of it.</param>
/// <param name="Kind">What it says that the text is.</param>
/// <param name="KindWords">The words that say so.</param>
/// <param name="IsLead">True for a sentence that leads to the words: all that follows it is spoken.</param>
internal sealed record Announcement(int First, int Last, Extent Extent, SpeechKind Kind, Extent KindWords, bool IsLead)
{
    private const int MostLines = 30;
    private const int MostWrapped = 4;
    private const int LongestTitle = 300;

    /// <summary>All announcements before the words begin, in order; the last one alone may be a lead.</summary>
    internal static List<Announcement> FindAll(Manuscript manuscript)
    {
        var found = new List<Announcement>();
        var words = manuscript.Lexicon.Briefings;
        for (var line = 0; line < manuscript.Lines.Count && line < MostLines; line++)
        {
            var extent = manuscript.Lines[line].Extent;
            var isLead = words.Leads.MatchStart(manuscript.Text[extent]) > 0;
            if (extent.Length > LongestTitle && !isLead)
            {
                break;
            }

            var last = isLead ? EndOfSentence(manuscript, line) : EndOfTitle(manuscript, line);
            extent = extent.To(manuscript.Lines[last].Extent);
            var text = manuscript.Text[extent];
            var start = isLead ? FindTranscript(text, words) : EndsSentence(text[^1]) ? -1 : 0;
            if (start < 0 || FindKind(text, start, words, out var at, out var length) is not { } kind)
            {
                continue;
            }

            var (first, kindWords) = (line, new Extent(extent.Start + at, extent.Start + at + length));
            found.Add(new Announcement(first, last, extent, kind, kindWords, isLead));
            line = last;
            if (isLead)
            {
                break;
            }
        }

        return found;
    }

    /// <summary>Finds what a title says that the text is; <see langword="null"/> where it says nothing of the kind.</summary>
    internal static SpeechKind? FindKind(ReadOnlySpan<char> text, int from, BriefingWords words, out int at, out int length)
    {
        length = 0;
        for (at = from; at < text.Length; at++)
        {
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1]) || Scripts.IsIdeograph(text[at]))
                && words.Kinds.MatchStart(text[at..], out var kind) is var found and > 0)
            {
                if (kind is not null)
                {
                    length = found;
                    return kind;
                }

                at += found - 1;
            }
        }

        return null;
    }

    private static int FindTranscript(ReadOnlySpan<char> text, BriefingWords words)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1]) || Scripts.IsIdeograph(text[at])) && words.Transcripts.MatchStart(text[at..]) is var found and > 0)
            {
                return at + found;
            }
        }

        return -1;
    }

    private static int EndOfSentence(Manuscript manuscript, int line)
    {
        var last = line;
        while (!EndsSentence(manuscript.Text.Text[manuscript.Lines[last].Extent.End - 1]) && last < line + MostWrapped && GoesOn(manuscript, last))
        {
            last++;
        }

        return last;
    }

    // A title goes on where its line ends in a word that cannot end it, or the next begins with one that cannot begin another line.
    private static int EndOfTitle(Manuscript manuscript, int line)
    {
        var last = line;
        while (last < line + MostWrapped && GoesOn(manuscript, last) && RunsOn(manuscript, last))
        {
            last++;
        }

        return last;
    }

    private static bool GoesOn(Manuscript manuscript, int line) =>
        line + 1 < manuscript.Lines.Count && manuscript.Lines[line + 1] is { BlankBefore: 0 } next && !next.Is(LineStyle.StartsBlock);

    private static bool RunsOn(Manuscript manuscript, int line)
    {
        var names = manuscript.Lexicon.Names;
        var before = manuscript.Text[manuscript.Lines[line].Extent];
        var last = before[(before.LastIndexOf(' ') + 1)..];
        var after = manuscript.Text[manuscript.Lines[line + 1].Extent];
        var first = after[..(after.IndexOf(' ') is var blank and > 0 ? blank : after.Length)];
        return names.IsTitleLink(last) || names.And.Contains(last) || names.SmallWords.Contains(last) || last[^1] == ',' || names.And.Contains(first);
    }

    private static bool EndsSentence(char last) => last is '.' or ':' or '?' or '!' or '。' or '：';
}
