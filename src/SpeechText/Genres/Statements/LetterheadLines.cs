using SpeechText.Fields.Text;

namespace SpeechText.Genres.Statements;

/// <summary>
/// The organization and the office at the head of the page, each over one line or several.
/// <code>
/// UNITED NATIONS
/// OFFICE OF LEGAL AFFAIRS
/// Permanent Mission of Freedonia to the United Nations
/// </code>
/// </summary>
internal static class LetterheadLines
{
    internal static void Read(HeaderSheet sheet)
    {
        var words = sheet.Manuscript.Lexicon.Header;
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
            if (!isOffice && words.Organizations.MatchStart(span) == 0)
            {
                continue;
            }

            var last = sheet.LastOfRun(line);
            var whole = extent.To(sheet.Rest(last));
            var value = ReadableCase.Of(OneLine.Of(sheet.Text[whole]), sheet.Manuscript.Lexicon.Names);
            var header = sheet.Builder.Header;
            if (isOffice && header.Office is null)
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

            sheet.Take(line, last);
            line = last;
        }
    }
}
