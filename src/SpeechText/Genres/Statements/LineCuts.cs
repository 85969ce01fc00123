using System.Buffers;
using SpeechText.Fields.States;
using SpeechText.Fields.Text;
using SpeechText.Fields.Titles;
using SpeechText.Languages;
using SpeechText.Lines;

namespace SpeechText.Genres.Statements;

/// <summary>
/// Parts a printed line that holds several lines of a header, so that each begins with what gives it away.
/// <code>
/// 10 January 2024, New York – | Statement on behalf of the European Union by Ms. Rossi
/// Peace and justice: | Remarks at the summit | (Geneva, 4 June 2018)
/// Dr Anna Rossi’s | National Statement
/// Sweden | Statement at the Council
/// Remarks at the summit | New York | The House of Rivers                  as a site parts the title of a page
/// </code>
/// </summary>
internal static class LineCuts
{
    // A whole cover may stand on one line; what is beyond is left unread, for every word of a line may be looked at with all that follow it.
    private const int LongestLine = 3000;

    private const int LongestBracket = 70;
    private const int MostNames = 3;
    private const int LongestState = 60;

    /// <summary>What parts the title of a page from the names of its site.</summary>
    internal const string Bar = " | ";

    private static readonly SearchValues<char> Separators = SearchValues.Create("–—-:|,.");

    internal static List<HeaderLine> Cut(Manuscript manuscript, Lexicon lexicon, int count)
    {
        var lines = new List<HeaderLine>(count + 2);
        var isTitled = manuscript.Once(TitleLine.Find).Line >= 0;
        var isAnnounced = isTitled || lexicon.Header.KindComesLast || IsAnnounced(manuscript, lexicon, count);
        var announcing = isAnnounced ? -1 : Announcing(manuscript, lexicon, count);
        for (var i = 0; i < count; i++)
        {
            var (rest, blank) = (manuscript.Lines[i].Extent, manuscript.Lines[i].BlankBefore);
            rest = rest with { End = Math.Min(rest.End, rest.Start + LongestLine) };
            if (i + 1 < count && IsLabel(manuscript.Text[rest], lexicon.Header))
            {
                rest = rest.To(manuscript.Lines[++i].Extent);
            }

            while (!isTitled && manuscript.Text[rest].IndexOf(Bar, StringComparison.Ordinal) is var bar and > 0)
            {
                Add(rest with { End = rest.Start + bar }, blank, i);
                (rest, blank) = (rest with { Start = rest.Start + bar + Bar.Length }, 0);
            }

            Add(rest, blank, i);
        }

        return lines;

        void Add(Extent extent, int blank, int line)
        {
            var kind = isTitled || lexicon.Header.KindComesLast || (announcing >= 0 && line != announcing) ? 0
                : isAnnounced ? StartOfStatesKind(manuscript.Text[extent], lexicon)
                : StartOfKind(manuscript.Text[extent], lexicon);
            if (kind > 0)
            {
                lines.Add(new HeaderLine(extent with { End = extent.Start + kind }, blank, line));
                (extent, blank, isAnnounced) = (extent with { Start = extent.Start + kind }, 0, true);
            }

            if (!isTitled && StartOfBracket(manuscript.Text[extent]) is var bracket and > 0)
            {
                lines.Add(new HeaderLine(extent with { End = extent.Start + bracket }, blank, line));
                (extent, blank) = (extent with { Start = extent.Start + bracket }, 0);
            }

            lines.Add(new HeaderLine(extent, blank, line));
        }
    }

    // "Delivered on: / 11 May 2031", "Location: / Port Town": a page sets what it says above what it says it of.
    private static bool IsLabel(ReadOnlySpan<char> line, HeaderWords words) =>
        words.SpokenOn.MatchStart(line) is var spoken and > 0 && spoken >= line.Length - 1
        || (words.PublishedOn.MatchStart(line) is var published and > 0 && published >= line.Length - 1)
        || (words.PlaceLabels.MatchStart(line) is var place and > 0 && place >= line.Length - 1);

    /// <summary>Finds where in a line what the text calls itself begins, with the speaker or the occasion after it; 0 where it does so nowhere, or at the start.</summary>
    internal static int StartOfKind(ReadOnlySpan<char> line, Lexicon lexicon)
    {
        line = line[..Math.Min(line.Length, LongestLine)];
        var words = lexicon.Header;
        var leadsIn = line.EndsWith(":", StringComparison.Ordinal);
        var at = 0;
        while (Word.TryNext(line, ref at, out var start))
        {
            if (start == 0 || !(leadsIn || char.IsUpper(line[start])) || words.Kinds.MatchStart(line[start..], out _) is not (var kind and > 0))
            {
                continue;
            }

            if (IsOfSentence(line[..start], lexicon.Names))
            {
                at = start + kind;
                continue;
            }

            var rest = line[(start + kind)..].TrimStart();
            if (words.Behalf.MatchStart(rest) > 0 || SpeakerSigns.Announces(rest, lexicon, afterKind: true)
                || (rest.IsEmpty && IsOwner(line[..start], lexicon))
                || (Separates(line[..start], lexicon) && words.OccasionCues.MatchStart(rest) > 0)
                || (IsOwner(line[..start], lexicon) && words.OccasionLeads.MatchStart(rest) > 0)
                || (start < LongestState && StartOfStatesKind(line, lexicon) == start)
                || (lexicon.Releases.TopicCues.MatchStart(rest) > 0 && IsOfficeAndName(line[..start].TrimEnd(), lexicon)))
            {
                return start;
            }
        }

        return 0;
    }

    // "Ms. Rossi Delivers the | National Statement on behalf of Sweden": an article alone leads to it; not "Text of the | Statement by Ms. Rossi".
    private static bool IsOfSentence(ReadOnlySpan<char> before, NameWords names)
    {
        before = before.TrimEnd();
        var last = before.LastIndexOf(' ');
        return last > 0
            && names.SmallWords.Contains(before[(last + 1)..])
            && before[..last] is var rest
            && !names.SmallWords.Contains(rest[(rest.LastIndexOf(' ') + 1)..]);
    }

    // "Sweden Statement at the Council", "Sweden’s Statement at the Council", "PGA Remarks at the Opening": a State or an office in letters, the kind and the occasion, whoever is announced elsewhere.
    private static int StartOfStatesKind(ReadOnlySpan<char> line, Lexicon lexicon)
    {
        var words = lexicon.Header;
        for (var at = 0; at < LongestState && Word.TryNext(line, ref at, out var start);)
        {
            if (start > 0 && char.IsUpper(line[start]) && words.Kinds.MatchStart(line[start..], out _) is var kind and > 0)
            {
                var before = line[..start].TrimEnd();
                var rest = line[(start + kind)..].TrimStart();
                return (words.OccasionCues.MatchStart(rest) > 0
                    || words.OccasionLeads.MatchStart(rest) > 0
                    || lexicon.Releases.TopicCues.MatchStart(rest) > 0) && words.OfficeAcronyms.Contains(before) ? start
                    : (words.OccasionCues.MatchStart(rest) > 0 || words.OccasionLeads.MatchStart(rest) > 0)
                    && StateReader.TryRead(before[..lexicon.Releases.EndOfOwner(before)], lexicon, out _) ? start : 0;
            }
        }

        return 0;
    }

    // "– Statement", "Ms. Rossi’s Statement".
    private static bool Separates(ReadOnlySpan<char> before, Lexicon lexicon) =>
        before.TrimEnd() is [.., var last] && (Separators.Contains(last) || IsOwner(before, lexicon));

    private static bool IsOwner(ReadOnlySpan<char> before, Lexicon lexicon)
    {
        before = before.TrimEnd();
        return lexicon.Releases.EndOfOwner(before) < before.Length;
    }

    // "President Rossi | Statement on the floods": an office, a name of a word or two, and nothing else.
    private static bool IsOfficeAndName(ReadOnlySpan<char> before, Lexicon lexicon)
    {
        var noun = TitleShape.EndOfNoun(before, lexicon.Names);
        int at = noun, words = 0;
        while (noun > 0 && Word.TryNext(before, ref at, out var start))
        {
            if (++words > MostNames
                || !char.IsUpper(before[start])
                || lexicon.Names.TitleNouns.Contains(before[start..at])
                || lexicon.Names.Fields.Contains(before[start..at])
                || lexicon.Header.OccasionNouns.Contains(before[start..at]))
            {
                return false;
            }
        }

        return words > 0 && before[..noun].IndexOf(' ') < 0;
    }

    // "at the summit (Geneva, 4 June 2018)": a bracket that ends the line and holds a number.
    private static int StartOfBracket(ReadOnlySpan<char> line)
    {
        line = line.TrimEnd(" |");
        if (line.IsEmpty || line[^1] is not (')' or ']'))
        {
            return 0;
        }

        var open = line.LastIndexOfAny('(', '[');
        return open > 0 && line.Length - open <= LongestBracket && line[open..].ContainsAnyInRange('0', '9') && line[open..].Contains(' ') ? open : 0;
    }

    // "EU Statement – The law of the sea / 10 January 2024 – | Statement on behalf of the European Union by Ms. Rossi": of two such lines the one that says whose it is.
    private static int Announcing(Manuscript manuscript, Lexicon lexicon, int count)
    {
        for (var i = 0; i < count; i++)
        {
            var text = manuscript.Text[manuscript.Lines[i].Extent];
            if (StartOfKind(text, lexicon) is var start and > 0 && text[(start + lexicon.Header.Kinds.MatchStart(text[start..], out _))..].TrimStart() is var rest
                && (lexicon.Header.Behalf.MatchStart(rest) > 0 || SpeakerSigns.Announces(rest, lexicon, afterKind: true)))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool IsAnnounced(Manuscript manuscript, Lexicon lexicon, int count)
    {
        for (var i = 0; i < count; i++)
        {
            var text = manuscript.Text[manuscript.Lines[i].Extent];
            var kind = lexicon.Header.Kinds.MatchStart(text, out _);
            if (lexicon.Header.By.MatchStart(text) > 0)
            {
                return true;
            }

            var rest = text[kind..].TrimStart();
            if (kind > 0 && (rest.IsEmpty || lexicon.Header.Behalf.MatchStart(rest) > 0 || SpeakerSigns.Announces(rest, lexicon, afterKind: true)))
            {
                return true;
            }
        }

        return false;
    }
}
