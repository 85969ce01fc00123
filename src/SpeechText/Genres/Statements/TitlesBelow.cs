using SpeechText.Fields.Titles;

namespace SpeechText.Genres.Statements;

/// <summary>
/// The titles of a speaker whom the first line names without any, where the name is printed again.
/// <code>
/// Remarks by Ambassador Anna Rossi at a briefing / Ambassador Anna Rossi / Representative to the United Nations
/// </code>
/// </summary>
internal static class TitlesBelow
{
    internal static void Read(HeaderSheet sheet, SpeakerDraft draft)
    {
        var name = draft.PrintedName(sheet.Text);
        for (var line = Math.Max(sheet.KindLine + 1, 1); draft is { HasName: true, HasTitle: false } && line + 1 < sheet.Count; line++)
        {
            var title = sheet.Rest(line + 1);
            if (!sheet.IsTouched(line) && sheet.Text[sheet.Rest(line)].EndsWith(name, StringComparison.OrdinalIgnoreCase)
                && !title.IsEmpty && !sheet.IsTouched(line + 1) && sheet.Line(line + 1).BlankBefore == 0 && TitleShape.IsTitle(sheet.Text[title], sheet.Lexicon.Names))
            {
                draft.AddTitles(TitleShape.Split(sheet.Text, title, sheet.Lexicon.Names));
                sheet.Take(line + 1);
            }
        }
    }
}
