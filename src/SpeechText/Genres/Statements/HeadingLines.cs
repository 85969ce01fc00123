using SpeechText.Fields.Text;
using SpeechText.Lines;

namespace SpeechText.Genres.Statements;

/// <summary>
/// What is left of a header when all else is read: a place before the date, the title of a lecture, contacts, and lines of which nothing is known.
/// </summary>
internal static class HeadingLines
{
    private const int MostPlaceWords = 8;

    // A title stands before the speaker is announced and is no longer than a line or two.
    private const int MostTitleLength = 200;

    internal static void Read(HeaderSheet sheet)
    {
        for (var line = 0; line < sheet.Count; line++)
        {
            var extent = sheet.Rest(line);
            if (extent.IsEmpty)
            {
                continue;
            }

            if (IsFurniture(sheet, extent))
            {
                sheet.Builder.Claim(extent, SegmentRole.Furniture);
            }
            else if (SharesLineWithDate(sheet, line, extent) && sheet.Builder.Header.Place is null && IsPlace(sheet.Text[extent]))
            {
                var place = OneLine.Of(sheet.Text[extent]);
                sheet.Builder.Header = sheet.Builder.Header with { Place = sheet.Builder.Field(place, extent, sheet.Builder.Evidence("it stands on the line of the date", extent)) };
            }
            else if (extent.Length <= MostTitleLength && line < sheet.KindLine)
            {
                var piece = sheet.Builder.Piece(extent, SegmentRole.Heading);
                sheet.Builder.Add(new Heading { Text = OneLine.Of(sheet.Text[extent]), Span = piece.Span, Level = 1 });
            }
            else
            {
                sheet.Builder.Diagnose(DiagnosticId.HeaderLineUnread, extent, OneLine.Of(sheet.Text[extent]));
            }
        }
    }

    private static bool IsFurniture(HeaderSheet sheet, Extent extent)
    {
        var span = sheet.Text[extent];
        if (sheet.Manuscript.Lexicon.Header.Contacts.MatchStart(span) > 0)
        {
            return true;
        }

        foreach (var c in span)
        {
            if (char.IsLetter(c))
            {
                return false;
            }
        }

        return true;
    }

    private static bool SharesLineWithDate(HeaderSheet sheet, int line, Extent extent) =>
        sheet.Builder.Header.Date is { } date
        && sheet.Text.ToSource(sheet.Manuscript.Lines[line].Extent).Contains(date.Span)
        && sheet.Text.ToSource(extent).End <= date.Span.Start;

    private static bool IsPlace(ReadOnlySpan<char> text)
    {
        int at = 0, words = 0;
        while (Word.TryNext(text, ref at, out var start))
        {
            if (++words > MostPlaceWords || (words == 1 && !char.IsUpper(text[start])))
            {
                return false;
            }
        }

        return words > 0;
    }
}
