using SpeechText.Fields.Dates;
using SpeechText.Fields.Times;
using SpeechText.Languages;
using SpeechText.Lines;

namespace SpeechText.Genres.Statements;

/// <summary>
/// How surely a date is that of the speech, by what stands beside it.
/// <code>
/// Delivered on: 8 October 2023    the speech's
/// (New York, 8 October 2023)      the speech's, unless another says so of itself
/// 9 October 2023                  the speech's, unless another stands beside a place
/// Published 9 October 2023        the speech's only where no other date stands
/// 2001-01-12 00:00                the same: a page's clock
/// 9/25/24, 4:44 PM                the printer's, never the speech's
/// </code>
/// </summary>
internal static class DateRank
{
    internal const int Spoken = 4;
    internal const int Placed = 3;
    internal const int Plain = 2;
    internal const int Published = 1;
    internal const int Stamp = 0;

    internal static int Of(HeaderSheet sheet, Extent extent, DateMatch match)
    {
        var words = sheet.Lexicon.Header;
        var before = sheet.Text[extent][..match.Start];
        if (words.SpokenOn.MatchStart(before) > 0)
        {
            return Spoken;
        }

        if (words.PublishedOn.MatchStart(before) > 0)
        {
            return Published;
        }

        return !HasClock(sheet, extent, match) ? (IsPlace(before, words) ? Placed : Plain) : match.Reading.Form == DateForm.YearFirstNumbers ? Published : Stamp;
    }

    /// <summary>The length of the words before a date that say which it is; 0 where none do.</summary>
    internal static int Label(HeaderSheet sheet, Extent extent, DateMatch match)
    {
        var words = sheet.Lexicon.Header;
        var before = sheet.Text[extent][..match.Start];
        return Math.Max(words.SpokenOn.MatchStart(before), words.PublishedOn.MatchStart(before));
    }

    /// <summary>The date that stands for the speech; -1 where only stamps do. Within a range of days the one day is the speech's.</summary>
    internal static int Best(List<HeaderDate> dates)
    {
        var best = -1;
        for (var i = 0; i < dates.Count; i++)
        {
            var rank = dates[i].Rank;
            if (rank > Stamp && (best < 0 || rank > dates[best].Rank || (rank == dates[best].Rank && Narrows(dates[best].Match.Value, dates[i].Match.Value))))
            {
                best = i;
            }
        }

        return best;
    }

    // "20-28 September 2024" and then "26 September 2024"; "September 2024" and then a day of it.
    private static bool Narrows(EventDate wide, EventDate date)
    {
        if (date.End is not null || !date.IsComplete)
        {
            return false;
        }

        return wide.End is { } end
            ? wide.Start <= date.Start && date.Start <= end
            : !wide.IsComplete && (wide.Start.Year ?? date.Start.Year) == date.Start.Year && (wide.Start.Month ?? date.Start.Month) == date.Start.Month
                && (wide.Start.Day ?? date.Start.Day) == date.Start.Day;
    }

    private static bool IsPlace(ReadOnlySpan<char> before, HeaderWords words)
    {
        before = before.Trim(" ,([-–");
        return !before.IsEmpty && words.Places.MatchStart(before) == before.Length;
    }

    // A clock right after a date in numbers is a machine's.
    private static bool HasClock(HeaderSheet sheet, Extent extent, DateMatch match)
    {
        if (match.Start > 0 || match.Reading.Form is not (DateForm.DayFirstNumbers or DateForm.MonthFirstNumbers or DateForm.YearFirstNumbers))
        {
            return false;
        }

        var after = sheet.Text[extent][match.End..].TrimStart(", ");
        return TimeReader.TryFind(after, sheet.Lexicon, out var time, 0, inHeader: true) && time.Start == 0;
    }
}
