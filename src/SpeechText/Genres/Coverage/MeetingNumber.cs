using SpeechText.Fields.Text;
using SpeechText.Languages;
using SpeechText.Lines;

namespace SpeechText.Genres.Coverage;

/// <summary>
/// The number of the meeting that an account is of.
/// <code>
/// 9325th Meeting (AM)
/// Seventy-eighth Session, 23rd &amp; 24th Meetings (AM &amp; PM)
/// 4956ème séance – après-midi
/// </code>
/// Numbers with the ending of an ordinal, the word for a meeting, and the half of the day, which records do not print.
/// </summary>
internal static class MeetingNumber
{
    /// <summary>From the first number to the end of the half of the day.</summary>
    internal static Extent? Find(ReadOnlySpan<char> line, CoverageWords words)
    {
        int start = -1, end = -1;
        var isHalf = false;
        for (var at = 0; Word.TryNext(line, ref at, out var first);)
        {
            var word = line[first..at];
            if (end < 0 && char.IsAsciiDigit(word[0]) && char.IsLetter(word[^1]))
            {
                start = start < 0 ? first : start;
            }
            else if (start >= 0 && words.Meetings.Contains(word))
            {
                end = at;
            }
            else if (end >= 0 && words.HalfDays.Contains(word))
            {
                isHalf = true;
            }
        }

        return isHalf ? new Extent(start, end) : null;
    }
}
