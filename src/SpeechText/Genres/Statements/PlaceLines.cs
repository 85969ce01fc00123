using SpeechText.Fields.Text;
using SpeechText.Lines;

namespace SpeechText.Genres.Statements;

/// <summary>
/// Where the speech was given: what stands before the date on its line, or a line that begins with a place where the United Nations meets.
/// <code>
/// Port Louis, 9 May 2018             Port Louis
/// General Assembly Hall, New York    General Assembly Hall, New York
/// </code>
/// </summary>
internal static class PlaceLines
{
    private const int MostWords = 8;

    internal static void Read(HeaderSheet sheet)
    {
        for (var line = 0; line < sheet.Count && sheet.Builder.Header.Place is null; line++)
        {
            var extent = sheet.Rest(line);
            var rule = extent.IsEmpty ? null
                : StandsBeforeDate(sheet, line, extent) ? "it stands before the date on its line"
                : sheet.Manuscript.Lexicon.Header.Places.MatchStart(sheet.Text[extent].TrimStart("([")) > 0 ? "the line begins with a place where the United Nations meets"
                : null;
            if (rule is not null)
            {
                extent = Name(sheet, extent);
                rule = !extent.IsEmpty && IsName(sheet.Text[extent]) ? rule : null;
            }

            if (rule is not null)
            {
                var field = sheet.Builder.Field(OneLine.Of(sheet.Text[extent]), extent, sheet.Builder.Evidence(rule, extent));
                sheet.Builder.Header = sheet.Builder.Header with { Place = field };
                ClaimLead(sheet, line, extent);
                sheet.Take(line);
            }
        }
    }

    // "New York, le", "(Geneva": what leads on to the date, and the bracket that holds both, are not of the place.
    private static Extent Name(HeaderSheet sheet, Extent extent)
    {
        var (start, end) = (extent.Start, extent.End);
        while (start < end && sheet.Text.Text[start] is '(' or '[')
        {
            start++;
        }

        var last = sheet.Text.Text.AsSpan(start, end - start);
        last = last[(last.LastIndexOfAny(' ', '\n') + 1)..];
        if (sheet.Manuscript.Lexicon.CannotEndSentence.Contains(last))
        {
            end -= last.Length;
        }

        (start, end) = OneLine.Trim(sheet.Text.Text, start, end);
        return new Extent(start, end);
    }

    private static void ClaimLead(HeaderSheet sheet, int line, Extent place)
    {
        var (start, end) = OneLine.Trim(sheet.Text.Text, place.End, sheet.Rest(line).End);
        if (start < end)
        {
            sheet.Builder.Claim(new Extent(start, end), SegmentRole.Label);
        }
    }

    private static bool StandsBeforeDate(HeaderSheet sheet, int line, Extent extent) =>
        sheet.Builder.Header.Date is { } date
        && sheet.Text.ToSource(sheet.Manuscript.Lines[line].Extent).Contains(date.Span)
        && sheet.Text.ToSource(extent).End <= date.Span.Start;

    private static bool IsName(ReadOnlySpan<char> text)
    {
        int at = 0, words = 0;
        while (Word.TryNext(text, ref at, out var start))
        {
            if (++words > MostWords || (words == 1 && !char.IsUpper(text[start])))
            {
                return false;
            }
        }

        return words > 0;
    }
}
