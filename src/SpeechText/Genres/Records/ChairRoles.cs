using SpeechText.Blocks;
using SpeechText.Fields;
using SpeechText.Languages;

namespace SpeechText.Genres.Records;

/// <summary>
/// Where whoever presides begins to speak for a State, and goes back to presiding.
/// <code>
/// I shall now make a statement in my national capacity.     speaks for a State from here
/// I now resume my functions as President.                   presides again from here
/// </code>
/// </summary>
internal static class ChairRoles
{
    internal static List<Evidence> Find(Manuscript manuscript, TranscriptBuilder builder, IReadOnlyList<NumberedPassage> body)
    {
        var words = manuscript.Lexicon.Records;
        var found = new List<Evidence>();
        foreach (var (passage, _) in body)
        {
            var cursor = new Cursor(passage.Text, 0);
            while (!cursor.AtEnd)
            {
                var start = cursor.At;
                var isWordStart = !char.IsLetterOrDigit(cursor.Peek(-1)) || Scripts.IsIdeograph(cursor.Next);
                if (isWordStart && cursor.Take(words.LeavesChair))
                {
                    found.Add(builder.Evidence("the chair speaks for a State from here on", passage.ToReading(start, cursor.At)));
                }
                else if (isWordStart && cursor.Take(words.ResumesChair))
                {
                    found.Add(builder.Evidence("the chair presides again from here on", passage.ToReading(start, cursor.At)));
                }
                else
                {
                    cursor.At++;
                }
            }
        }

        return found;
    }
}
