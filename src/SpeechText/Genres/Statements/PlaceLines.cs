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
    private const int DigitsOfYear = 4;

    internal static void Read(HeaderSheet sheet)
    {
        for (var line = 0; line < sheet.Count && sheet.Builder.Header.Place is null; line++)
        {
            var found = AfterComma(sheet, line, sheet.Rest(line));
            var extent = found;
            var rule = extent.IsEmpty ? null
                : StandsBeforeDate(sheet, line, extent) ? "it stands before the date on its line"
                : sheet.Lexicon.Header.Places.MatchStart(sheet.Text[extent].TrimStart("([")) > 0 && !GoesOn(sheet, line, extent) ? "it begins with a place where the United Nations meets"
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
                Claim(sheet, found.Start, extent.Start);
                Claim(sheet, extent.End, sheet.Rest(line).End);
                sheet.TakeFrom(line, found);
            }
        }
    }

    // "at the fifth session of the Assembly, New York": a known place after the last comma but one or so is not of the occasion.
    private static Extent AfterComma(HeaderSheet sheet, int line, Extent extent)
    {
        var span = sheet.Text[extent];
        if (sheet.Lexicon.Header.Places.MatchStart(span) > 0 && !GoesOn(sheet, line, extent))
        {
            return extent;
        }

        for (var comma = span.IndexOf(','); comma > 0;)
        {
            var (start, end) = OneLine.Trim(sheet.Text.Text, extent.Start + comma, extent.End);
            if (sheet.Lexicon.Header.Places.MatchStart(sheet.Text.Text.AsSpan(start, end - start)) > 0)
            {
                return new Extent(start, end);
            }

            var next = span[(comma + 1)..].IndexOf(',');
            comma = next < 0 ? -1 : comma + 1 + next;
        }

        return extent;
    }

    // "the Assembly of the / United Nations, New York": the line before cannot end so.
    private static bool GoesOn(HeaderSheet sheet, int line, Extent extent)
    {
        if (line == 0 || extent.Start > sheet.Rest(line).Start || sheet.Manuscript.Lines[line].BlankBefore > 0)
        {
            return false;
        }

        var before = sheet.Text[sheet.Rest(line - 1)];
        return sheet.Lexicon.CannotEndSentence.Contains(before[(before.LastIndexOfAny(' ', '\n') + 1)..]);
    }

    // "New York, le", "(Geneva": what leads on to the date, and the bracket that holds both, are not of the place.
    private static Extent Name(HeaderSheet sheet, Extent extent)
    {
        var (start, end) = (extent.Start, extent.End);
        while (start < end && sheet.Text.Text[start] is '(' or '[')
        {
            start++;
        }

        while (start < end && sheet.Text.Text[end - 1] is ')' or ']' or '）')
        {
            end--;
        }

        start += sheet.Lexicon.Header.PlaceLeads.MatchStart(sheet.Text.Text.AsSpan(start, end - start));
        var last = sheet.Text.Text.AsSpan(start, end - start);
        last = last[(last.LastIndexOfAny(' ', '\n') + 1)..];
        if (sheet.Lexicon.CannotEndSentence.Contains(last))
        {
            end -= last.Length;
        }

        (start, end) = OneLine.Trim(sheet.Text.Text, start, end);
        return new Extent(start, end);
    }

    // What leads to the place, and from it on to the date.
    private static void Claim(HeaderSheet sheet, int start, int end)
    {
        (start, end) = OneLine.Trim(sheet.Text.Text, start, end);
        if (start < end)
        {
            sheet.Builder.Claim(new Extent(start, end), SegmentRole.Label);
        }
    }

    private static bool StandsBeforeDate(HeaderSheet sheet, int line, Extent extent) =>
        sheet.Builder.Header.Date is { } date
        && sheet.Text.ToSource(sheet.Manuscript.Lines[line].Extent).Contains(date.Span)
        && sheet.Text.ToSource(extent).End <= date.Span.Start;

    /// <summary>True for a few words that begin as a name does.</summary>
    internal static bool IsName(ReadOnlySpan<char> text)
    {
        int at = 0, words = 0;
        while (Word.TryNext(text, ref at, out var start))
        {
            // A year is left where a date was not understood: then more than the place stands there.
            if (at - start == DigitsOfYear && char.IsDigit(text[start]) && char.IsDigit(text[at - 1]))
            {
                return false;
            }

            if (++words > MostWords || (words == 1 && !char.IsUpper(text[start]) && char.GetUnicodeCategory(text[start]) != System.Globalization.UnicodeCategory.OtherLetter))
            {
                return false;
            }
        }

        return words > 0;
    }
}
