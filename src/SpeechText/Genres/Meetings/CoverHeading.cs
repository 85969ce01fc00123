using SpeechText.Fields.Procedures;

namespace SpeechText.Genres.Meetings;

/// <summary>
/// Where a cover ends that no line ends which opens the meeting: old covers name whoever presides, and then the meeting begins with the
/// heading of its first item; where they name nobody, the heading stands right above the first words.
/// </summary>
internal static class CoverHeading
{
    private const int MostLinesOfHeading = 5;

    /// <summary>The index of the heading, or of a line of procedure, before the line <paramref name="turn"/>; that line where there is none.</summary>
    internal static int Find(Manuscript manuscript, int turn)
    {
        var (chair, near) = (false, turn);
        for (var line = 0; line < turn; line++)
        {
            var text = manuscript.Text[manuscript.Lines[line].Extent];
            chair = chair || CoverPeople.NamesChair(text, manuscript.Lexicon);
            var begins = AgendaHeading.IsHeading(text, manuscript.Lexicon) || ProcedureLines.IsProcedure(text, manuscript.Lexicon);
            if (chair && begins)
            {
                return line;
            }

            near = begins && near == turn && turn - line <= MostLinesOfHeading ? line : near;
        }

        return near;
    }
}
