using SpeechText.Fields.Dates;
using SpeechText.Fields.Text;
using SpeechText.Lines;

namespace SpeechText.Genres.Releases;

/// <summary>
/// The date of the words. The lead's own beats that of the release, which gives it its year; "today" is the day of the release, and
/// nothing where the release prints no date.
/// <code>
/// 17 September 2013 … in New York on 16 September:    2013-09-16, and 17 September competes
/// 8 May 2031 … in Geneva today:                       2031-05-08
/// 8 May 2031 … for Oceans Day, observed on 8 June:    2031-05-08
/// </code>
/// </summary>
internal static class ReleaseDate
{
    private const int MostDaysApart = 183;

    internal static void Read(Manuscript manuscript, TranscriptBuilder builder, (DateMatch Match, Extent At)? printed, Lead? lead)
    {
        var own = Own(manuscript, builder, lead);
        if (own is var (match, at))
        {
            var field = KnownDates.Field(manuscript, builder, at, printed is { } whole ? WithYear(match, whole.Match) : match);
            builder.Header = builder.Header with { Date = field };
            if (printed is { } other)
            {
                builder.Claim(other.At, SegmentRole.Field);
                if (other.Match.Value != field.Value)
                {
                    builder.Diagnose(DiagnosticId.CompetingDate, other.At, manuscript.Text.Read(other.At));
                }
            }
        }
        else if (printed is { } date)
        {
            builder.Header = builder.Header with { Date = KnownDates.Field(manuscript, builder, date.At, date.Match) };
        }
    }

    private static (DateMatch Match, Extent At)? Own(Manuscript manuscript, TranscriptBuilder builder, Lead? lead)
    {
        if (lead is null)
        {
            return null;
        }

        var dateline = Dateline(manuscript, builder, lead.Dateline);
        return lead.Announcement.Circumstances is { Date: { } date, DateAt: var at } ? (date, at) : dateline;
    }

    // "NEW YORK, 8 September (UN Headquarters) –"
    private static (DateMatch Match, Extent At)? Dateline(Manuscript manuscript, TranscriptBuilder builder, Extent dateline)
    {
        if (dateline.IsEmpty)
        {
            return null;
        }

        var span = manuscript.Text[dateline];
        if (!DateReader.TryFind(span, manuscript.Lexicon.Dates, out var match))
        {
            builder.Claim(dateline, SegmentRole.Label);
            return null;
        }

        var (start, end) = OneLine.Trim(manuscript.Text.Text, dateline.Start, dateline.Start + match.Start);
        var place = new Extent(start, end);
        if (!place.IsEmpty && builder.Header.Place is null)
        {
            var value = ReadableCase.Of(OneLine.Of(manuscript.Text[place]), manuscript.Lexicon.Names);
            builder.Header = builder.Header with { Place = builder.Field(value, place, builder.Evidence("a place stands before the date of the dateline", place)) };
        }

        builder.Claim(new Extent(dateline.Start + match.Start, dateline.Start + match.End), SegmentRole.Field);
        builder.Claim(dateline with { Start = dateline.Start + match.End }, SegmentRole.Label);
        return (match, new Extent(dateline.Start + match.Start, dateline.Start + match.End));
    }

    // The year in which the day is nearest to the release.
    private static DateMatch WithYear(DateMatch match, DateMatch release)
    {
        if (match.Value is not { End: null, Start: { Year: null, Month: { } month, Day: { } day } } || !release.Value.TryGetDate(out var published))
        {
            return match;
        }

        for (var year = published.Year - 1; year <= published.Year + 1; year++)
        {
            if (year is > 0 and < 10_000 && day <= DateTime.DaysInMonth(year, month)
                && Math.Abs(new DateOnly(year, month, day).DayNumber - published.DayNumber) <= MostDaysApart)
            {
                return match with { Reading = match.Reading with { Value = new EventDate(PartialDate.From(new DateOnly(year, month, day))) } };
            }
        }

        return match;
    }
}
