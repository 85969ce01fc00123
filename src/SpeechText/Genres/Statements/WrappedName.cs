using SpeechText.Fields.Names;
using SpeechText.Fields.Titles;

namespace SpeechText.Genres.Statements;

/// <summary>
/// A name that a full line breaks off: a comma ends the rest of it, or a particle leads to it.
/// <code>
/// Statement delivered on behalf of the Group by Ms. Anna Maria / ROSSI, Minister of Health
/// Statement by His Excellency Sheikh Omar bin / Hamad, Minister of Health
/// </code>
/// </summary>
internal static class WrappedName
{
    // A line is full, and may be wrapped, from this length on; the rest of a name on the next line is no longer.
    private const int LeastFullLine = 40;
    private const int MostNameRest = 30;

    /// <summary>Tells whether the name that ends a line goes on on the next.</summary>
    internal static bool RunsOn(HeaderSheet sheet, int line)
    {
        if (line + 1 >= sheet.Count || sheet.Line(line + 1).BlankBefore > 0 || sheet.Line(line).Extent.Length < LeastFullLine)
        {
            return false;
        }

        var next = sheet.Rest(line + 1);
        var text = sheet.Text[sheet.Line(line).Extent];
        if (!next.IsEmpty && sheet.Lexicon.Names.Particles.Contains(text[(text.LastIndexOf(' ') + 1)..]))
        {
            return char.IsUpper(sheet.Text.Text[next.Start]);
        }

        var comma = sheet.Text[next].IndexOf(',');
        return comma > 0 && comma <= MostNameRest
            && sheet.Lexicon.Header.Places.MatchStart(sheet.Text[next]) == 0
            && !TitleShape.IsTitle(sheet.Text[next][..comma], sheet.Lexicon.Names)
            && PersonName.ReadAfterTitle(sheet.Text, next with { End = next.Start + comma }, sheet.Lexicon) is { } rest
            && rest.End == next.Start + comma;
    }
}
