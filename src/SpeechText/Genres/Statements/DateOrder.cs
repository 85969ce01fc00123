using SpeechText.Fields.Dates;

namespace SpeechText.Genres.Statements;

/// <summary>
/// Settles which number of a date is its day, where both could be, by another date of the header or by the one that a caller knows.
/// <code>
/// 05/10/2018                              5 October
/// 05/10/2018 beside "May 10, 2018"        10 May
/// </code>
/// Where nothing settles it, the day is first, and that is diagnosed.
/// </summary>
internal static class DateOrder
{
    internal static DateMatch Settle(HeaderSheet sheet, List<HeaderDate> dates, HeaderDate date)
    {
        if (!date.Match.IsDoubtful || date.Match.Value.Start is not { Year: { } year, Month: { } month, Day: { } day })
        {
            return date.Match;
        }

        var asRead = date.Match.Value.Start;
        var turned = new PartialDate(year, day, month);
        foreach (var other in dates)
        {
            if (!other.Match.IsDoubtful && (other.Match.Value.Start == asRead || other.Match.Value.Start == turned))
            {
                return With(date.Match, other.Match.Value.Start);
            }
        }

        if (sheet.Manuscript.Options.KnownDate is { } known && (asRead.Agrees(known) || turned.Agrees(known)))
        {
            return With(date.Match, PartialDate.From(known));
        }

        sheet.Builder.Diagnose(DiagnosticId.DateOrderDoubtful, date.Extent, sheet.Text.Read(date.Extent));
        return date.Match;
    }

    private static DateMatch With(DateMatch match, PartialDate date) => match with { Reading = match.Reading with { Value = new EventDate(date), IsDoubtful = false } };
}
