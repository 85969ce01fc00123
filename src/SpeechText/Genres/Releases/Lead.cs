using SpeechText.Fields.Announcements;
using SpeechText.Fields.Text;
using SpeechText.Languages;
using SpeechText.Lines;

namespace SpeechText.Genres.Releases;

/// <summary>
/// The sentence of a release that says whose words follow. It ends in a colon.
/// <code>
/// Following are UN Secretary-General Anna Rossi’s remarks to the Council, in New York today:
/// NEW YORK, 8 May (UN Headquarters) – Following is the text of …:
/// The Committee on Treaties today issued the following statement:
/// </code>
/// </summary>
/// <param name="First">Its first line.</param>
/// <param name="Last">Its last line.</param>
/// <param name="Extent">All of it, the colon left out.</param>
/// <param name="Dateline">What stands before it on its first line; empty where nothing does.</param>
/// <param name="Announcement">What it says.</param>
internal sealed record Lead(int First, int Last, Extent Extent, Extent Dateline, Announcement Announcement)
{
    private const int MostLinesBefore = 40;
    private const int MostLines = 9;
    private const int Longest = 900;

    // "NEW YORK, 8 September (UN Headquarters) – "
    private const int LongestDateline = 70;

    // A shorter sentence holds no speaker, kind and colon.
    private const int Shortest = 25;
    private const int ShortestIdeographic = 10;

    /// <summary>Finds the lead among the first lines; <see langword="null"/> where there is none.</summary>
    internal static Lead? Find(Manuscript manuscript)
    {
        var colon = -1;
        for (var line = 0; line < manuscript.Lines.Count && line < MostLinesBefore; line++)
        {
            colon = colon < line ? NextColon(manuscript, line) : colon;
            if (colon < 0)
            {
                return null;
            }

            if (colon >= line + MostLines)
            {
                continue;
            }

            var extent = manuscript.Lines[line].Extent;
            if (manuscript.Lexicon.Header.KindComesLast)
            {
                if (BeginsParagraph(manuscript, line) && ReadIdeographs(manuscript, line) is { } ideographs)
                {
                    return ideographs;
                }

                continue;
            }

            var start = Start(manuscript.Text[extent], manuscript.Lexicon.Releases);
            if (start >= 0 && Read(manuscript, line, extent.Start + start) is { } lead)
            {
                return lead;
            }

            if (start < 0 && BeginsParagraph(manuscript, line) && !FormulaFollows(manuscript, line + 1, colon) && ReadLast(manuscript, line) is { } last)
            {
                return last;
            }
        }

        return null;
    }

    // Without blank lines the headline stands right above the sentence.
    private static bool FormulaFollows(Manuscript manuscript, int line, int colon)
    {
        while (line <= colon && Start(manuscript.Text[manuscript.Lines[line].Extent], manuscript.Lexicon.Releases) < 0)
        {
            line++;
        }

        return line <= colon;
    }

    private static bool BeginsParagraph(Manuscript manuscript, int line) =>
        line == 0 || manuscript.Lines[line].BlankBefore > 0 || manuscript.Lines[line].Is(LineStyle.StartsBlock) || manuscript.Lines[line].Extent.Length > MostLinesBefore;

    // Where the formula begins: at the start, or after what a dateline or an older page prints before it; -1 where none does.
    private static int Start(ReadOnlySpan<char> line, ReleaseWords words)
    {
        if (words.Leads.MatchStart(line) > 0)
        {
            return 0;
        }

        var reach = line[..Math.Min(line.Length, LongestDateline)];
        for (var at = reach.IndexOfAny(Breaks); at >= 0;)
        {
            var rest = line[(at + 1)..];
            var blanks = rest.Length - rest.TrimStart().Length;
            if (words.Leads.MatchStart(rest[blanks..]) > 0 && char.IsUpper(rest[blanks]))
            {
                return at + 1 + blanks;
            }

            var next = reach[(at + 1)..].IndexOfAny(Breaks);
            at = next < 0 ? -1 : at + 1 + next;
        }

        return -1;
    }

    // A dash ends a dateline; the number of a day, a blank.
    private static ReadOnlySpan<char> Breaks => "–—- \u00A0";

    private static Lead? Read(Manuscript manuscript, int first, int start)
    {
        if (End(manuscript, first, start) is not var (last, end))
        {
            return null;
        }

        var lexicon = manuscript.Lexicon;
        var whole = new Extent(start, end);
        var formula = lexicon.Releases.Leads.MatchStart(manuscript.Text[whole]);
        var dateline = new Extent(manuscript.Lines[first].Extent.Start, start);

        // "La déclaration suivante a été …": the formula holds the kind.
        var says = whole with { Start = start + (lexicon.Releases.Follows.MatchStart(manuscript.Text[whole]) > 0 ? 0 : formula) };
        return AnnouncementReader.Read(manuscript.Text, says, lexicon) is { } announcement ? new Lead(first, last, whole, dateline, announcement) : null;
    }

    // "以下是秘书长安娜·罗西今天发表的讲话：", "秘书长发言人今天发表以下声明："
    private static Lead? ReadIdeographs(Manuscript manuscript, int first)
    {
        var (words, start) = (manuscript.Lexicon.Releases, manuscript.Lines[first].Extent.Start);
        if (End(manuscript, first, start, ShortestIdeographic) is not var (last, end))
        {
            return null;
        }

        var whole = new Extent(start, end);
        var formula = words.Leads.MatchStart(manuscript.Text[whole]);
        var says = whole with { Start = start + formula };
        return (formula > 0 || FollowsWithin(manuscript.Text[whole], words))
            && IdeographicAnnouncement.Read(manuscript.Text, says, manuscript.Lexicon) is { } announcement
            ? new Lead(first, last, whole, default, announcement)
            : null;
    }

    private static bool FollowsWithin(ReadOnlySpan<char> text, ReleaseWords words)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (words.Follows.MatchStart(text[at..]) > 0)
            {
                return true;
            }
        }

        return false;
    }

    // "The Committee today issued the following statement:"
    private static Lead? ReadLast(Manuscript manuscript, int first)
    {
        var start = manuscript.Lines[first].Extent.Start;
        if (manuscript.Lexicon.Releases.Follows.First is var letters && End(manuscript, first, start) is not var (last, end))
        {
            return null;
        }

        var whole = new Extent(start, end);
        var span = manuscript.Text[whole];
        var at = 0;
        while (Word.TryNext(span, ref at, out var word))
        {
            if (word > 0 && letters.MayStart(span[word..]) && manuscript.Lexicon.Releases.Follows.MatchStart(span[word..]) > 0)
            {
                return SaidFirst(manuscript, whole, start + word) is { } announcement ? new Lead(first, last, whole, default, announcement) : null;
            }
        }

        return null;
    }

    private static Announcement? SaidFirst(Manuscript manuscript, Extent whole, int follows)
    {
        var lexicon = manuscript.Lexicon;
        // "In response to questions, the Spokesperson has": the subject may stand behind a comma.
        var before = whole with { End = follows };
        var comma = manuscript.Text[before].IndexOf(", ", StringComparison.Ordinal);
        if ((SpeakerPhrases.Read(manuscript.Text, before, lexicon) ?? (comma > 0 ? SpeakerPhrases.Read(manuscript.Text, before with { Start = before.Start + comma + 2 }, lexicon) : null)) is not { } speaker)
        {
            return null;
        }

        var span = manuscript.Text[whole with { Start = follows }];
        if (lexicon.Releases.ToSay.MatchStart(span) is var say and > 0)
        {
            return new Announcement(SpeechKind.Statement, new Extent(follows, follows + say), speaker, new Circumstances());
        }

        var at = 0;
        while (Word.TryNext(span, ref at, out var start))
        {
            var kind = at - Word.WithoutElision(span[start..at]).Length;
            if (lexicon.Header.Kinds.MatchStart(span[kind..], out var value) is var length and > 0)
            {
                var found = new Circumstances();
                CircumstanceReader.Read(manuscript.Text, new Extent(speaker.End, follows), lexicon, found);
                CircumstanceReader.Read(manuscript.Text, whole with { Start = follows + kind + length }, lexicon, found);
                return new Announcement(value, new Extent(follows + kind, follows + kind + length), speaker, found);
            }
        }

        return null;
    }

    // The first line from here on that ends in a colon; -1 where none of those looked at does. Most texts are told from a release by this.
    private static int NextColon(Manuscript manuscript, int line)
    {
        for (; line < manuscript.Lines.Count && line < MostLinesBefore + MostLines; line++)
        {
            if (EndsInColon(manuscript, line))
            {
                return line;
            }
        }

        return -1;
    }

    private static bool EndsInColon(Manuscript manuscript, int line) => manuscript.Text.Text[manuscript.Lines[line].Extent.End - 1] is ':' or '：';

    // The colon that ends the paragraph, and the line that it ends.
    private static (int Last, int End)? End(Manuscript manuscript, int first, int start, int shortest = Shortest)
    {
        for (var last = first; last < manuscript.Lines.Count && last < first + MostLines; last++)
        {
            var line = manuscript.Lines[last];
            if ((last > first && (line.BlankBefore > 0 || line.Is(LineStyle.StartsBlock))) || line.Extent.End - start > Longest)
            {
                return null;
            }

            if (EndsInColon(manuscript, last))
            {
                return line.Extent.End - start < shortest ? null : (last, line.Extent.End - 1);
            }
        }

        return null;
    }
}
