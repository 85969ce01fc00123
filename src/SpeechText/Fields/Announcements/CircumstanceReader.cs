using SpeechText.Fields.Dates;
using SpeechText.Fields.Text;
using SpeechText.Languages;
using SpeechText.Lines;

namespace SpeechText.Fields.Announcements;

/// <summary>
/// Reads what follows the speaker and the kind, clause by clause.
/// <code>
/// , as prepared for delivery, at the opening of the Forum, in Geneva today
/// , delivered by Juan Pérez, Director-General, to the Symposium, in Lima on 5 May
/// to the memorial service, which was delivered today in Nairobi by her Special Representative, Juan Pérez
/// </code>
/// </summary>
internal static class CircumstanceReader
{
    // Words of no known role that may stand before the occasion: "video", "was issued".
    private const int MostWordsSkipped = 3;

    internal static void Read(ReadingText text, Extent extent, Lexicon lexicon, Circumstances found)
    {
        var at = extent.Start;
        var skipped = 0;
        while ((at = SkipMarks(text.Text, at, extent.End)) < extent.End)
        {
            var rest = new Extent(at, extent.End);
            if (Clause(text, rest, lexicon, found) is var end and > 0)
            {
                at = end;
                continue;
            }

            if (Cue(text, rest, lexicon) is var cue and > 0)
            {
                ReadOccasion(text, rest with { Start = at + cue }, lexicon, found);
                return;
            }

            var next = 0;
            if (skipped++ == MostWordsSkipped || !Word.TryNext(text[rest], ref next, out _))
            {
                return;
            }

            at += next;
        }
    }

    // Where a clause ends that is not of the occasion; 0 where none begins here.
    private static int Clause(ReadingText text, Extent rest, Lexicon lexicon, Circumstances found)
    {
        var words = lexicon.Releases;
        var span = text[rest];
        var by = Math.Max(words.DeliveredBy.MatchStart(span), words.By.MatchStart(span));
        if (by > 0 && SpeakerPhrases.Read(text, rest with { Start = rest.Start + by }, lexicon) is { } deliverer)
        {
            found.Deliverer ??= deliverer;
            return deliverer.End;
        }

        if (lexicon.Header.Delivery.MatchStart(span, out var note) is var delivery and > 0)
        {
            found.Delivery ??= (rest with { End = rest.Start + delivery }, note);
            return rest.Start + delivery;
        }

        if (words.Titled.MatchStart(span) is var titled and > 0)
        {
            return EndOfSubject(text, rest with { Start = rest.Start + titled });
        }

        if (words.Today.MatchStart(span) is var today and > 0)
        {
            found.IsToday = true;
            return rest.Start + today;
        }

        if (words.Delivered.MatchStart(span) is var delivered and > 0)
        {
            return rest.Start + delivered;
        }

        return Dated(text, rest, lexicon, found) is var dated and > 0 ? dated : CircumstanceEnds.Place(text, rest, lexicon, found);
    }

    private static int Dated(ReadingText text, Extent rest, Lexicon lexicon, Circumstances found)
    {
        var on = lexicon.Releases.On.MatchStart(text[rest]);
        var start = SkipMarks(text.Text, rest.Start + on, rest.End);
        var span = text[rest with { Start = start }];
        if (!DateReader.TryFind(span, lexicon.Dates, out var match) || match.Start > 0)
        {
            return 0;
        }

        if (found.Date is null && match.Value.End is null)
        {
            (found.Date, found.DateAt) = (match, new Extent(start, start + match.End));
        }

        return start + match.End;
    }

    private static int Cue(ReadingText text, Extent rest, Lexicon lexicon)
    {
        var span = text[rest];
        var cue = lexicon.Releases.Cues.MatchStart(span);
        return cue > 0 ? cue : NamesOccasion(span, lexicon) ? lexicon.Releases.TopicCues.MatchStart(span) : 0;
    }

    private static bool NamesOccasion(ReadOnlySpan<char> span, Lexicon lexicon)
    {
        var at = 0;
        while (Word.TryNext(span, ref at, out var start))
        {
            if (lexicon.Header.OccasionNouns.Contains(span[start..at]))
            {
                return true;
            }
        }

        return false;
    }

    // The occasion goes on to a clause about the delivery, or to the place and the day that end the announcement.
    private static void ReadOccasion(ReadingText text, Extent rest, Lexicon lexicon, Circumstances found)
    {
        var span = text[rest];
        for (var comma = span.IndexOf(','); comma >= 0;)
        {
            var after = SkipMarks(text.Text, rest.Start + comma, rest.End);
            var clause = rest with { Start = after };
            if (lexicon.Releases.DeliveredBy.MatchStart(text[clause]) > 0 || lexicon.Releases.Delivered.MatchStart(text[clause]) > 0)
            {
                found.Occasion = CircumstanceEnds.Strip(text, rest with { End = rest.Start + comma }, lexicon, found);
                var occasion = found.Occasion;
                Read(text, clause, lexicon, found);
                found.Occasion = occasion;
                return;
            }

            var next = span[(comma + 1)..].IndexOf(',');
            comma = next < 0 ? -1 : comma + 1 + next;
        }

        found.Occasion = CircumstanceEnds.Strip(text, rest, lexicon, found);
    }

    // "titled “A new chapter”": to the closing mark, or to the next comma where none opens.
    private static int EndOfSubject(ReadingText text, Extent rest)
    {
        var span = text[rest];
        var open = span.IndexOfAny("“\"«‘");
        var comma = span.IndexOf(',');
        if (open < 0 || (comma >= 0 && comma < open))
        {
            return comma < 0 ? rest.End : rest.Start + comma;
        }

        var close = span[(open + 1)..].IndexOfAny("”\"»’");
        return close < 0 ? rest.End : rest.Start + open + 1 + close + 1;
    }

    private static int SkipMarks(string text, int at, int end)
    {
        while (at < end && (char.IsWhiteSpace(text[at]) || text[at] is ',' or '،' or ';' or '(' or ')' or '–' or '—'))
        {
            at++;
        }

        return at;
    }
}
