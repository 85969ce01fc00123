using SpeechText.Fields.States;
using SpeechText.Fields.Text;
using SpeechText.Languages;
using SpeechText.Lines;

namespace SpeechText.Genres.Statements;

/// <summary>
/// The organization and the office at the head of the page, each over one line or several.
/// <code>
/// UNITED NATIONS
/// OFFICE OF LEGAL AFFAIRS
/// Permanent Mission of Freedonia to the United Nations
/// United Nations General Assembly: Plenary Meeting 12      none: a number makes it a meeting
/// </code>
/// </summary>
internal static class LetterheadLines
{
    private const string ColumnGap = "     ";

    internal static void Read(HeaderSheet sheet)
    {
        var words = sheet.Lexicon.Header;
        for (var line = 0; line < sheet.Count && line != sheet.KindLine; line++)
        {
            var extent = sheet.Rest(line);
            if (extent.IsEmpty)
            {
                continue;
            }

            // "Permanent Mission / of Freedonia": the name may begin on one line and show what it is on the next.
            var span = sheet.Text[extent with { End = sheet.End }];
            var isOffice = words.Offices.MatchStart(span) > 0;
            if ((!isOffice && words.Organizations.MatchStart(span) == 0) || IsMeeting(sheet, extent))
            {
                continue;
            }

            var last = WithState(sheet, sheet.LastOfRun(line));
            var whole = FirstColumn(sheet, extent.To(sheet.Rest(last)));
            var value = ReadableCase.Of(OneLine.Of(sheet.Text[whole]), sheet.Lexicon.Names);
            var header = sheet.Builder.Header;
            if (header.Organization?.Value == value)
            {
                // Printed again on the next page.
                continue;
            }

            if ((isOffice || (header.Organization is not null && line > 0 && sheet.Letterhead is [.., var above] && above.End == sheet.Line(line - 1).Extent.End))
                && header.Office is null)
            {
                var field = sheet.Builder.Field(value, whole, sheet.Builder.Evidence("the line begins as the name of an office", whole));
                sheet.Builder.Header = header with { Office = field };
            }
            else if (!isOffice && header.Organization is null)
            {
                var field = sheet.Builder.Field(value, whole, sheet.Builder.Evidence("the line begins as the name of an organization", whole));
                sheet.Builder.Header = header with { Organization = field };
            }
            else
            {
                continue;
            }

            sheet.Letterhead.Add(whole);
            ClaimColumns(sheet, whole.End, sheet.Rest(last).End);
            sheet.Take(line, last);
            line = last;
        }
    }

    /// <summary>Reads whose words a delegation's are, where a delegation stands in the place of the speaker; false where none does.</summary>
    internal static bool ReadSender(HeaderSheet sheet, int line)
    {
        var extent = sheet.Rest(line);
        extent = extent with { Start = extent.Start + BehalfPhrase.LengthOfArticle(sheet.Text[extent], sheet.Lexicon.Names) };
        var (start, end) = OneLine.Trim(sheet.Text.Text, extent.Start, OccasionLines.EndBeforeOccasion(sheet, extent));
        extent = new Extent(start, end);
        if (extent.IsEmpty
            || (sheet.Lexicon.Header.Organizations.MatchStart(sheet.Text[extent]) == 0 && sheet.Lexicon.Header.Senders.MatchStart(sheet.Text[extent]) == 0))
        {
            return false;
        }

        if (sheet.Builder.Header.Organization is null)
        {
            var value = ReadableCase.Of(OneLine.Of(sheet.Text[extent]), sheet.Lexicon.Names);
            var field = sheet.Builder.Field(value, extent, sheet.Builder.Evidence("it stands in the place of the speaker", extent));
            sheet.Builder.Header = sheet.Builder.Header with { Organization = field };
        }
        else
        {
            sheet.Builder.Claim(extent, SegmentRole.Field);
        }

        sheet.Builder.Claim(sheet.Rest(line) with { End = extent.Start }, SegmentRole.Label);
        sheet.Letterhead.Add(extent);
        sheet.TakeTo(line, extent);
        return true;
    }

    // "ПОСТОЯННОЕ ПРЕДСТАВИТЕЛЬСТВО / РЕСПУБЛИКИ КАЗАХСТАН / ПРИ ООН": no link ties the State to what it sends.
    private static int WithState(HeaderSheet sheet, int last)
    {
        while (sheet.Lexicon.Names.FieldsAreUnlinked
            && last + 1 < sheet.Count
            && last + 1 != sheet.KindLine
            && !sheet.IsTouched(last + 1)
            && sheet.Line(last + 1).BlankBefore == 0
            && sheet.Text[sheet.Rest(last + 1)] is var next && (StateReader.TryRead(next, sheet.Lexicon, out _) || BeginsWithLink(next, sheet.Lexicon.Names)))
        {
            last = sheet.LastOfRun(last + 1);
        }

        return last;
    }

    private static bool BeginsWithLink(ReadOnlySpan<char> text, NameWords names)
    {
        var at = 0;
        return Word.TryNext(text, ref at, out var start) && names.TitleLinks.Contains(text[start..at]);
    }

    private static bool IsMeeting(HeaderSheet sheet, Extent extent) => sheet.Text[extent].ContainsAnyInRange('0', '9') && OccasionLines.NamesMeeting(sheet, extent);

    // "UNITED NATIONS          NATIONS UNIES": the name in a second language stands in a column of its own.
    private static Extent FirstColumn(HeaderSheet sheet, Extent extent) =>
        sheet.Text[extent].IndexOf(ColumnGap, StringComparison.Ordinal) is var gap and > 0 && sheet.Text[extent][..gap].IndexOfAny('\r', '\n') < 0
            ? extent with { End = extent.Start + gap }
            : extent;

    private static void ClaimColumns(HeaderSheet sheet, int start, int end)
    {
        (start, end) = OneLine.Trim(sheet.Text.Text, start, end);
        if (start < end)
        {
            sheet.Builder.Claim(new Extent(start, end), SegmentRole.Furniture);
        }
    }
}
