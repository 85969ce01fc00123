using SpeechText.Fields.Text;
using SpeechText.Fields.Titles;
using SpeechText.Languages;

namespace SpeechText.Genres.Statements;

/// <summary>
/// An office in the place of the speaker, whose holder the header does not name.
/// <code>
/// DEPUTY SECRETARY-GENERAL'S | REMARKS / AT THE OPENING OF THE FORUM      the owner of the kind
/// THE SECRETARY-GENERAL / -- / MESSAGE ON WORLD RIVERS DAY                an office alone on its line
/// </code>
/// </summary>
internal static class OfficeLines
{
    private const int Longest = 60;

    /// <summary>Adds the office to what is known of the speaker.</summary>
    internal static void Read(HeaderSheet sheet, SpeakerDraft draft)
    {
        for (var line = 0; line <= sheet.KindLine && line < sheet.Count && draft.IsEmpty; line++)
        {
            var extent = sheet.Rest(line);
            if (extent.IsEmpty || extent.Length > Longest)
            {
                continue;
            }

            var owner = extent with { End = extent.Start + sheet.Lexicon.Releases.EndOfOwner(sheet.Text[extent]) };
            var isOwner = owner.End < extent.End && line + 1 == sheet.KindLine && sheet.Line(line).Printed == sheet.Line(sheet.KindLine).Printed
                && TitleShape.IsTitle(sheet.Text[owner], sheet.Lexicon.Names);
            if (isOwner || (!sheet.IsTouched(line) && Is(sheet.Text[extent], sheet.Lexicon)))
            {
                draft.AddTitles([owner with { Start = owner.Start + Article(sheet.Text[owner], sheet.Lexicon) }]);
                sheet.Builder.Claim(extent with { Start = owner.End }, SegmentRole.Label);
                sheet.Builder.Claim(extent with { End = draft.Titles[0].Start }, SegmentRole.Label);
                sheet.Take(line);
            }
        }
    }

    /// <summary>Tells whether a line is the name of an office that needs no field: <c>The Secretary-General</c>.</summary>
    internal static bool Is(ReadOnlySpan<char> text, Lexicon lexicon)
    {
        int at = Article(text, lexicon);
        var isWhole = false;
        while (Word.TryNext(text, ref at, out var start))
        {
            isWhole = lexicon.Releases.WholeOffices.Contains(text[start..at]);
            if (!isWhole && !lexicon.Releases.OfficePrefixes.Contains(text[start..at]))
            {
                return false;
            }
        }

        return isWhole && text.Length <= Longest;
    }

    private static int Article(ReadOnlySpan<char> text, Lexicon lexicon)
    {
        var at = 0;
        return Word.TryNext(text, ref at, out var start)
            && start == 0
            && at < text.Length
            && text[at] == ' '
            && lexicon.Names.SmallWords.Contains(text[..at]) ? at + 1 : 0;
    }
}
