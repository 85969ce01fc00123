using SpeechText.Fields.Text;
using SpeechText.Lines;

namespace SpeechText.Genres.Statements;

/// <summary>
/// A second line with a word that announces a speaker, after the one whose words they are: that one only read them out.
/// <code>
/// (Delivered by Ambassador Anna Rossi on behalf of the Prime Minister)
/// (lu par S.E.M. Jean Rossi)
/// </code>
/// </summary>
internal static class ReaderLines
{
    private const int MostLines = 3;

    internal static void Read(HeaderSheet sheet, SpeakerDraft draft)
    {
        for (var line = sheet.KindLine + 1; draft.HasName && line < sheet.Count; line++)
        {
            var extent = sheet.Rest(line);
            var text = sheet.Text[extent];
            if (extent.IsEmpty || sheet.Lexicon.Header.By.MatchStart(text.TrimStart("([")) == 0 || GoesOnName(sheet, text) || OccasionLines.StartsOccasion(sheet, extent))
            {
                continue;
            }

            var last = text[0] is '(' or '[' ? EndOfBracket(sheet, line) : sheet.LastOfRun(line);
            var whole = extent.To(sheet.Rest(last));
            sheet.Builder.Claim(whole, SegmentRole.Label);
            if (sheet.Text[whole].Contains(draft.PrintedName(sheet.Text), StringComparison.OrdinalIgnoreCase))
            {
                // A page says below its title who spoke.
                sheet.Take(line, last);
                return;
            }

            sheet.Builder.Diagnose(DiagnosticId.DeliveredByAnother, whole, draft.PrintedName(sheet.Text), OneLine.Of(sheet.Text[AfterBy(sheet, whole)]));
            sheet.Take(line, last);
            return;
        }
    }

    /// <summary>"THE SECRETARY-GENERAL / -- / MESSAGE TO THE FORUM / Delivered by Ms. Rossi": the words are those of the office that stands above them.</summary>
    /// <returns>The office; <see langword="null"/> where the header has no such form.</returns>
    internal static SpeakerDraft? ReadMessage(HeaderSheet sheet, int by)
    {
        if (sheet.Builder.Header.Kind?.Value != SpeechKind.Message || by <= sheet.KindLine || sheet.Rest(by).IsEmpty)
        {
            return null;
        }

        var draft = new SpeakerDraft();
        OfficeLines.Read(sheet, draft);
        if (draft.IsEmpty)
        {
            return null;
        }

        var last = sheet.LastOfRun(by);
        var whole = sheet.Rest(by).To(sheet.Rest(last));
        sheet.Builder.Claim(whole, SegmentRole.Label);
        sheet.Builder.Diagnose(DiagnosticId.DeliveredByAnother, whole, OneLine.Of(sheet.Text[draft.Titles[0]]), OneLine.Of(sheet.Text[whole]));
        sheet.Take(by, last);
        return draft;
    }

    // "Alois | von und zu Freienstein": the word belongs to a name.
    private static bool GoesOnName(HeaderSheet sheet, ReadOnlySpan<char> text)
    {
        var after = text[sheet.Lexicon.Header.By.MatchStart(text)..];
        var at = 0;
        return Word.TryNext(after, ref at, out var start) && sheet.Lexicon.Names.And.Contains(after[start..at]);
    }

    private static Extent AfterBy(HeaderSheet sheet, Extent whole)
    {
        var text = sheet.Text[whole];
        var bracket = text.Length - text.TrimStart("([").Length;
        var (start, end) = OneLine.Trim(sheet.Text.Text, whole.Start + bracket + sheet.Lexicon.Header.By.MatchStart(text[bracket..]), whole.End);
        return new Extent(start, end - (bracket > 0 && sheet.Text.Text[end - 1] is ')' or ']' ? 1 : 0));
    }

    // A bracket may go on over a line or two.
    private static int EndOfBracket(HeaderSheet sheet, int line)
    {
        for (var last = line; last < Math.Min(sheet.Count, line + MostLines) && !sheet.Rest(last).IsEmpty; last++)
        {
            if (sheet.Text[sheet.Rest(last)][^1] is ')' or ']')
            {
                return last;
            }
        }

        return line;
    }
}
