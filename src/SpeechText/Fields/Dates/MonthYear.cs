using SpeechText.Languages;

namespace SpeechText.Fields.Dates;

/// <summary>
/// A month of a year.
/// <code>
/// SEPTEMBER 2024         2024-09
/// septembre 2024         2024-09
/// 31 February 2022       nothing: the number before it means a day, and there is no such day
/// </code>
/// </summary>
internal static class MonthYear
{
    // "de", "th": no word between a day and its month is longer.
    private const int LongestLink = 6;

    internal static bool TryRead(ref Cursor cursor, DateWords words, out PartialDate date)
    {
        date = default;
        var c = cursor;
        if ((words.MonthsAreCapitalised && char.IsLower(c.Next)) || FollowsDay(c, words)
            || !MonthName.TryRead(ref c, words, out var month) || !YearNumber.TryRead(ref c, words, out var year))
        {
            return false;
        }

        date = new PartialDate(year, month, null);
        cursor = c;
        return true;
    }

    private static bool FollowsDay(Cursor c, DateWords words)
    {
        while (true)
        {
            while (Cursor.IsBlank(c.Peek(-1)))
            {
                c.At--;
            }

            var end = c.At;
            while (end - c.At < LongestLink && char.IsLetter(c.Peek(-1)))
            {
                c.At--;
            }

            var word = c.Text[c.At..end];
            if (word.IsEmpty || !(words.Of.Contains(word) || words.OrdinalMarks.Contains(word)))
            {
                return word.IsEmpty && char.IsDigit(c.Peek(-1));
            }
        }
    }
}
