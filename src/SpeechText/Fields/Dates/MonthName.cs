using SpeechText.Languages;

namespace SpeechText.Fields.Dates;

/// <summary>
/// The name of a month.
/// <code>
/// SEPTEMBER          9
/// Sept.              9; the full stop is left to the caller
/// حزيران/يونيه        6, both names of one month
/// </code>
/// </summary>
internal static class MonthName
{
    internal static bool TryRead(ref Cursor cursor, DateWords words, out int month)
    {
        if (!cursor.Take(words.Months, out month))
        {
            return false;
        }

        var c = cursor;
        c.SkipBlanks();
        var bracket = c.Take('(');
        if (!bracket && !c.Take('/'))
        {
            return true;
        }

        c.SkipBlanks();
        if (c.Take(words.Months, out var again) && again == month && (!bracket || c.Take(')')))
        {
            cursor = c;
        }

        return true;
    }
}
