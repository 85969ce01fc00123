using SpeechText.Blocks;
using SpeechText.Lines;

namespace SpeechText.Genres.Records;

/// <summary>
/// The numbers of paragraphs that old records count through, from speaker to speaker. They count in a turn whose head has one.
/// <code>
/// 50. Mr. Rossi (Freedonia): We are ready.      50, before the head
/// 51. The time has come.                        51
/// 1945 was a hard year.                         none
/// </code>
/// </summary>
internal static class RecordNumbers
{
    private const int MostDigits = 4;
    private const int MostMissed = 2;

    internal static List<NumberedPassage> Part(List<NumberedPassage> passages, Extent? first)
    {
        if (first is null || passages.Count == 0)
        {
            return passages;
        }

        passages[0] = passages[0] with { Number = first };
        int? last = null;
        for (var i = 1; i < passages.Count; i++)
        {
            var passage = passages[i].Passage;
            var digits = 0;
            while (digits < passage.Text.Length && char.IsAsciiDigit(passage.Text[digits]))
            {
                digits++;
            }

            if (digits is 0 or > MostDigits || digits + 1 >= passage.Text.Length || passage.Text[digits] != '.' || passage.Text[digits + 1] != ' ')
            {
                continue;
            }

            var number = int.Parse(passage.Text.AsSpan(0, digits), System.Globalization.CultureInfo.InvariantCulture);
            if (last is null || (number > last && number <= last + 1 + MostMissed))
            {
                passages[i] = new NumberedPassage(passage.From(digits + 2), passage.ToReading(0, digits));
                last = number;
            }
        }

        return passages;
    }
}
