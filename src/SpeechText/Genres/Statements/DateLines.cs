using SpeechText.Fields.Dates;
using SpeechText.Fields.Times;
using SpeechText.Lines;

namespace SpeechText.Genres.Statements;

/// <summary>
/// The date of the speech, and the time printed with it.
/// <code>
/// 18 January 2022, 10:30 am (New York time)
/// New York, Thursday, 18 May 2023
/// at Headquarters, on 9 May 2018
/// </code>
/// Of several the one that most surely is the speech's stands; another one that says something else is diagnosed.
/// </summary>
internal static class DateLines
{
    internal static void Read(HeaderSheet sheet)
    {
        var dates = Find(sheet);
        var best = DateRank.Best(dates);
        for (var i = 0; i < dates.Count; i++)
        {
            var date = dates[i];
            if (i == best)
            {
                var match = DateOrder.Settle(sheet, dates, date);
                sheet.Builder.Header = sheet.Builder.Header with { Date = KnownDates.Field(sheet.Manuscript, sheet.Builder, date.Extent, match) };
            }
        }

        for (var i = 0; i < dates.Count; i++)
        {
            Take(sheet, dates[i], i == best);
        }

        ReadTimes(sheet);
    }

    private static List<HeaderDate> Find(HeaderSheet sheet)
    {
        var dates = new List<HeaderDate>(2);
        for (var line = 0; line < sheet.Count; line++)
        {
            var extent = sheet.Rest(line);
            if (HasDigit(sheet.Text[extent]) && DateReader.TryFind(sheet.Text[extent], sheet.Lexicon, out var match))
            {
                dates.Add(new HeaderDate(line, extent.Start, match, DateRank.Of(sheet, extent, match)));
            }
        }

        return dates;
    }

    private static void Take(HeaderSheet sheet, HeaderDate date, bool isBest)
    {
        var (line, extent) = (date.Line, sheet.Rest(date.Line));
        if (!isBest)
        {
            Compete(sheet, date);
        }

        if (date.Rank == DateRank.Stamp)
        {
            sheet.Builder.Claim(extent, SegmentRole.Furniture);
            sheet.Take(line);
            return;
        }

        var found = date.Extent;
        var after = extent with { Start = found.End };
        var label = DateRank.Label(sheet, extent, date.Match);
        sheet.Builder.Claim(extent with { End = extent.Start + label }, SegmentRole.Label);
        if (date.Match.Start == 0 || label > 0 || sheet.Text[extent][..date.Match.Start] is "(" or "（" or "[")
        {
            sheet.TakeTo(line, found);
        }
        else
        {
            // "New York, 24 September 2031 / Nueva York, 24 de septiembre de 2031": the same again.
            if (sheet.Text[after].TrimStart() is ['/', ..])
            {
                sheet.Builder.Claim(after, SegmentRole.Furniture);
            }

            if (date.Rank != DateRank.Published)
            {
                ReadTime(sheet, after);
            }

            sheet.TakeFrom(line, found);
        }

        if (date.Match.Start == 0 && date.Rank != DateRank.Published && ReadTime(sheet, after) is { } time)
        {
            sheet.TakeTo(line, time);
        }
    }

    private static void ReadTimes(HeaderSheet sheet)
    {
        for (var line = 0; line < sheet.Count && sheet.Builder.Header.Time is null; line++)
        {
            var extent = sheet.Rest(line);
            if (!HasDigit(sheet.Text[extent]) || ReadTime(sheet, extent) is not { } time)
            {
                continue;
            }

            if (time.Start == extent.Start)
            {
                sheet.TakeTo(line, time);
            }
            else if (time.End == extent.End)
            {
                sheet.TakeFrom(line, time);
            }
        }
    }

    // Every date and every hour has one, of whatever script.
    private static bool HasDigit(ReadOnlySpan<char> text) => text.ContainsAnyInRange('0', '9') || text.ContainsAnyInRange('\u0660', '\uFFFF');

    private static Extent? ReadTime(HeaderSheet sheet, Extent extent)
    {
        if (sheet.Builder.Header.Time is not null || extent.IsEmpty
            || !TimeReader.TryFind(sheet.Text[extent], sheet.Lexicon, out var match))
        {
            return null;
        }

        var found = new Extent(extent.Start + match.Start, extent.Start + match.End);
        var evidence = sheet.Builder.Evidence(match.Rule, found);
        sheet.Builder.Header = sheet.Builder.Header with { Time = sheet.Builder.Field(match.Value, found, evidence) };
        return found;
    }

    private static void Compete(HeaderSheet sheet, HeaderDate date)
    {
        if (date.Rank != DateRank.Stamp)
        {
            sheet.Builder.Claim(date.Extent, SegmentRole.Field);
        }

        if (sheet.Builder.Header.Date is not { } first || date.Match.Value != first.Value)
        {
            sheet.Builder.Diagnose(DiagnosticId.CompetingDate, date.Extent, sheet.Text.Read(date.Extent));
        }
    }
}
