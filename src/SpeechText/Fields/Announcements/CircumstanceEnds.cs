using SpeechText.Fields.Dates;
using SpeechText.Fields.Text;
using SpeechText.Languages;
using SpeechText.Lines;

namespace SpeechText.Fields.Announcements;

/// <summary>
/// The place and the day that an announcement ends with, taken off the occasion before them.
/// <code>
/// the opening of the Forum, in Geneva today                 Geneva, today
/// the Church of Peace, in New York on 16 September          New York, 16 September
/// World Rivers Day, observed on 27 September                neither: the date is that of the Day
/// </code>
/// </summary>
internal static class CircumstanceEnds
{
    private const int LongestDay = 60;
    private const int MostPlaceWords = 7;
    private const int MostWordsOfToday = 4;
    private const int MostWordsBeforeObserved = 3;

    /// <summary>Takes place and day off the end; what is left is the occasion.</summary>
    internal static Extent Strip(ReadingText text, Extent extent, Lexicon lexicon, Circumstances found)
    {
        var day = false;
        while (true)
        {
            extent = Trim(text, extent);
            if (!(Today(text, ref extent, lexicon, found) || Date(text, ref extent, lexicon, found) || Observance(text, ref extent, lexicon)))
            {
                break;
            }

            day = true;
        }

        var place = StartOfPlace(text, extent, lexicon, day);
        return place > 0 ? Trim(text, extent with { End = TakePlace(text, extent with { Start = place }, lexicon, found) }) : extent;
    }

    /// <summary>Reads a place at the start of an extent, with the word before it.</summary>
    /// <returns>Where it ends; 0 where none stands there.</returns>
    internal static int Place(ReadingText text, Extent extent, Lexicon lexicon, Circumstances found)
    {
        var cue = lexicon.Releases.PlaceCues.MatchStart(text[extent]);
        if (cue == 0)
        {
            return 0;
        }

        // "at Headquarters" is a place, "at Ambassadors’ Ball" an occasion.
        var span = text[extent][cue..];
        if (lexicon.Releases.Cues.MatchStart(text[extent]) > 0 && lexicon.Header.Places.MatchStart(span.TrimStart()) == 0)
        {
            return 0;
        }

        var end = span.IndexOfAny(",:;(");
        end = end < 0 ? span.Length : end;
        var last = EndOfCapitals(span, 0, end);
        var after = span[last..].TrimStart(" ,");
        if (last == end && after is [var next, ..] && char.IsUpper(next) && after.IndexOf(',') is var second and > 0)
        {
            // "in Washington, D.C., on 8 June"
            last = EndOfCapitals(span, last, span.Length - after.Length + second);
            after = span[last..].TrimStart(" ,.");
        }

        var isEnd = after.IsEmpty
            || lexicon.Releases.Today.MatchStart(after) > 0
            || lexicon.Releases.By.MatchStart(after) > 0
            || lexicon.Releases.On.MatchStart(after) > 0;
        if (last == 0 || !isEnd || !IsPlaceName(span[..last], lexicon))
        {
            return 0;
        }

        TakePlace(text, new Extent(extent.Start, extent.Start + cue + last), lexicon, found);
        return extent.Start + cue + last;
    }

    private static int EndOfCapitals(ReadOnlySpan<char> span, int from, int end)
    {
        var last = from;
        for (var at = from; Word.TryNext(span[..end], ref at, out var start) && char.IsUpper(span[start]);)
        {
            last = at;
        }

        return last;
    }

    private static bool Today(ReadingText text, ref Extent extent, Lexicon lexicon, Circumstances found)
    {
        var span = text[extent];
        var end = span.Length;
        for (var words = 0; words < MostWordsOfToday && end > 0; words++)
        {
            end = span[..end].TrimEnd().LastIndexOfAny(" \n,\u00A0") + 1;
            if (lexicon.Releases.Today.Contains(span[end..]))
            {
                found.IsToday = true;
                extent = extent with { End = extent.Start + end };
                return true;
            }
        }

        return false;
    }

    private static bool Date(ReadingText text, ref Extent extent, Lexicon lexicon, Circumstances found)
    {
        var from = Math.Max(extent.Start, extent.End - LongestDay);
        var span = text.Text.AsSpan(from, extent.End - from);
        foreach (var match in DateReader.All(span, lexicon.Dates))
        {
            if (match.End < span.Length)
            {
                continue;
            }

            var before = CutWord(span[..match.Start], lexicon.Releases.On);
            if (found.Date is null
                && match.Value.End is null
                && match.Reading.Form != DateForm.MonthYear
                && StartOfObserved(text, extent with { End = from + before }, lexicon) == 0)
            {
                (found.Date, found.DateAt) = (match, new Extent(from + match.Start, extent.End));
            }

            extent = extent with { End = from + before };
            return true;
        }

        return false;
    }

    private static bool Observance(ReadingText text, ref Extent extent, Lexicon lexicon)
    {
        var start = StartOfObserved(text, extent, lexicon);
        extent = start > 0 ? extent with { End = start } : extent;
        return start > 0;
    }

    // ", which is observed", ", held in Lima": the last phrase after a comma, where one of its first words says so; 0 where there is none.
    private static int StartOfObserved(ReadingText text, Extent extent, Lexicon lexicon)
    {
        var comma = text[extent].LastIndexOf(',');
        var span = text[extent][(comma + 1)..];
        int at = 0, words = 0;
        while (comma > 0 && words++ < MostWordsBeforeObserved && Word.TryNext(span, ref at, out var start))
        {
            if (lexicon.Releases.Observed.Contains(span[start..at]))
            {
                return extent.Start + comma;
            }
        }

        return 0;
    }

    // After a comma any name may be a place; before the day with no comma, only one that is known.
    private static int StartOfPlace(ReadingText text, Extent extent, Lexicon lexicon, bool beforeDay)
    {
        var span = text[extent];
        var comma = span.LastIndexOf(',');
        for (var tries = 0; tries < 2 && comma > 0; tries++)
        {
            var phrase = span[(comma + 1)..].TrimStart();
            if (lexicon.Releases.PlaceCues.MatchStart(phrase) is var cue and > 0 && IsPlaceName(phrase[cue..], lexicon))
            {
                return extent.End - phrase.Length;
            }

            comma = span[..comma].LastIndexOf(',');
        }

        int at = 0, found = 0;
        while (beforeDay && Word.TryNext(span, ref at, out var start))
        {
            var cue = lexicon.Releases.PlaceCues.MatchStart(span[start..]);
            if (start > 0 && cue > 0 && lexicon.Header.Places.MatchStart(span[(start + cue)..].TrimStart()) > 0 && IsPlaceName(span[(start + cue)..], lexicon))
            {
                found = extent.Start + start;
            }
        }

        return found;
    }

    private static int TakePlace(ReadingText text, Extent extent, Lexicon lexicon, Circumstances found)
    {
        var (start, end) = OneLine.Trim(text.Text, extent.Start + lexicon.Releases.PlaceCues.MatchStart(text[extent]), extent.End);
        found.Place = found.Place.IsEmpty ? new Extent(start, end) : found.Place;
        return extent.Start;
    }

    private static bool IsPlaceName(ReadOnlySpan<char> text, Lexicon lexicon)
    {
        int at = 0, words = 0;
        while (Word.TryNext(text, ref at, out var start))
        {
            var word = Word.WithoutElision(text[start..at]);
            if (++words > MostPlaceWords || char.IsDigit(word[0]) || (!char.IsUpper(word[0]) && (words == 1 || !lexicon.Names.SmallWords.Contains(word))))
            {
                return false;
            }
        }

        return words > 0;
    }

    private static int CutWord(ReadOnlySpan<char> span, PhraseSet words)
    {
        var trimmed = span.TrimEnd();
        var start = trimmed.LastIndexOfAny(" \n,\u00A0") + 1;
        return words.Contains(trimmed[start..]) ? start : trimmed.Length;
    }

    private static Extent Trim(ReadingText text, Extent extent)
    {
        var (start, end) = OneLine.Trim(text.Text, extent.Start, extent.End);
        while (end > start && text.Text[end - 1] is '.' or ' ')
        {
            end--;
        }

        return new Extent(start, end);
    }
}
