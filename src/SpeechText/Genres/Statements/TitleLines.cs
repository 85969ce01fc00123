using SpeechText.Fields.Text;
using SpeechText.Lines;

namespace SpeechText.Genres.Statements;

/// <summary>
/// The header of a page whose title says whose words these are, as the sites of the United Nations print it: place, date, title, name.
/// <code>
/// New York / 08 January 2031 / Secretary-General's remarks to the Council [as delivered] / Anna Rossi, Secretary-General
/// Port Town / 9 May 2031 / Deputy Secretary-General's message for World Rivers Day          no name: the office alone
/// </code>
/// </summary>
internal static class TitleLines
{
    /// <summary>Reads title, name and place; <see langword="null"/> where no line is such a title.</summary>
    internal static Speaker? Read(HeaderSheet sheet)
    {
        if (sheet.Manuscript.Once(TitleLine.Find) is not { Announcement: { } announcement } title)
        {
            return null;
        }

        ReadPlace(sheet, title.Line);
        ClaimBrackets(sheet, title);
        var speaker = new AnnouncementWriter(sheet.Text, sheet.Builder, sheet.Lexicon).Write(announcement, title.Extent, title.Name);
        ClaimNotes(sheet, title.Line);
        sheet.Take(title.Line);
        if (title.NameLine >= 0)
        {
            sheet.Take(title.NameLine, title.LastLine);
        }

        sheet.KindLine = title.Line;
        return speaker;
    }

    // "[Delivered by video link]"
    private static void ClaimNotes(HeaderSheet sheet, int title)
    {
        for (var line = title + 1; line < sheet.Count && sheet.Text[sheet.Manuscript.Lines[line].Extent] is ['[', .., ']']; line++)
        {
            sheet.Builder.Claim(sheet.Manuscript.Lines[line].Extent, SegmentRole.Note);
            sheet.Take(line);
        }
    }

    // The line above the date, or the one below it, is the place, or the hall: nothing else stands between them and the title.
    private static void ReadPlace(HeaderSheet sheet, int title)
    {
        for (var line = 0; line < title && sheet.Builder.Header.Place is null; line++)
        {
            var extent = sheet.Rest(line);
            if (extent.IsEmpty || !PlaceLines.IsName(sheet.Text[extent]) || !(IsDate(sheet, line + 1) || (line > 0 && IsDate(sheet, line - 1))))
            {
                continue;
            }

            var field = sheet.Builder.Field(OneLine.Of(sheet.Text[extent]), extent, sheet.Builder.Evidence("it stands beside the date, above the title", extent));
            sheet.Builder.Header = sheet.Builder.Header with { Place = field };
            sheet.Take(line);
        }
    }

    private static bool IsDate(HeaderSheet sheet, int line) =>
        line < sheet.Count && sheet.Rest(line).IsEmpty
        && sheet.Builder.Header.Date is { } date && sheet.Text.ToSource(sheet.Manuscript.Lines[line].Extent).Contains(date.Span);

    // What the brackets at the end of the title say of the spoken words; the rest of them is of the site.
    private static void ClaimBrackets(HeaderSheet sheet, TitleLine title)
    {
        var whole = sheet.Manuscript.Lines[title.Line].Extent with { Start = title.Extent.End };
        var span = sheet.Text[whole];
        for (var at = 0; Word.TryNext(span, ref at, out var start);)
        {
            if (sheet.Lexicon.Header.Delivery.MatchStart(span[start..], out var note) is var length and > 0)
            {
                var found = new Extent(whole.Start + start, whole.Start + start + length);
                var field = sheet.Builder.Field(note, found, sheet.Builder.Evidence("a formula about the spoken words", found));
                sheet.Builder.Header = sheet.Builder.Header with { Delivery = sheet.Builder.Header.Delivery ?? field };
                ClaimSite(sheet, whole with { End = found.Start });
                whole = whole with { Start = found.End };
                break;
            }
        }

        ClaimSite(sheet, whole);
    }

    private static void ClaimSite(HeaderSheet sheet, Extent extent)
    {
        var (start, end) = OneLine.Trim(sheet.Text.Text, extent.Start, extent.End);
        if (start < end)
        {
            sheet.Builder.Claim(new Extent(start, end), SegmentRole.Furniture);
        }
    }
}
