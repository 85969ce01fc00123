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
/// The first date stands; a second one that says something else is diagnosed, and so is the stamp of a printer.
/// </summary>
internal static class DateLines
{
    internal static void Read(HeaderSheet sheet)
    {
        for (var line = 0; line < sheet.Count; line++)
        {
            var extent = sheet.Rest(line);
            if (!HasDigit(sheet.Text[extent]) || !DateReader.TryFind(sheet.Text[extent], sheet.Lexicon, out var match))
            {
                continue;
            }

            var found = new Extent(extent.Start + match.Start, extent.Start + match.End);
            if (IsStamp(sheet, extent, match))
            {
                sheet.Builder.Diagnose(DiagnosticId.CompetingDate, found, sheet.Text.Read(found));
                sheet.Builder.Claim(extent, SegmentRole.Furniture);
                sheet.Take(line);
                continue;
            }

            if (sheet.Builder.Header.Date is { } first)
            {
                Compete(sheet, first, found, match);
            }
            else
            {
                sheet.Builder.Header = sheet.Builder.Header with { Date = KnownDates.Field(sheet.Manuscript, sheet.Builder, found, match) };
            }

            var after = extent with { Start = found.End };
            if (match.Start == 0 || sheet.Text[extent][..match.Start] is "(" or "（" or "[")
            {
                sheet.TakeTo(line, found);
            }
            else
            {
                sheet.TakeFrom(line, found);
            }

            if (ReadTime(sheet, after) is { } time && match.Start == 0)
            {
                sheet.TakeTo(line, time);
            }
        }

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

    // "9/25/24, 4:44 PM": what a browser or an office prints above a page says when it was printed.
    private static bool IsStamp(HeaderSheet sheet, Extent extent, DateMatch match)
    {
        if (match.Start > 0 || match.Reading.Form is not (DateForm.DayFirstNumbers or DateForm.MonthFirstNumbers or DateForm.YearFirstNumbers))
        {
            return false;
        }

        var after = sheet.Text[extent][match.End..].TrimStart(", ");
        return TimeReader.TryFind(after, sheet.Lexicon, out var time, 0, inHeader: true) && time.Start == 0;
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

    private static void Compete(HeaderSheet sheet, Field<EventDate> first, Extent found, DateMatch match)
    {
        sheet.Builder.Claim(found, SegmentRole.Field);
        if (match.Value != first.Value)
        {
            sheet.Builder.Diagnose(DiagnosticId.CompetingDate, found, sheet.Text.Read(found));
        }
    }
}
