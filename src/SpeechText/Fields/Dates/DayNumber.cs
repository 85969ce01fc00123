using SpeechText.Languages;

namespace SpeechText.Fields.Dates;

/// <summary>
/// The number of a day, with its ordinal mark where it has one.
/// <code>
/// 08        8
/// 1er       1
/// 27"       27, as scanning makes of 27th
/// </code>
/// One or two digits, 1 to 31, then a mark of the language or what a scanner reads in place of one.
/// </summary>
internal static class DayNumber
{
    private const string ScannedMarks = "\"'“”„’‘*™°º";

    internal static bool TryRead(ref Cursor cursor, DateWords words, out int day)
    {
        var c = cursor;
        if (!c.TakeNumber(2, out day, out _) || day is < 1 or > 31)
        {
            return false;
        }

        var marked = c;
        marked.SkipBlanks();
        if (marked.Take(words.OrdinalMarks))
        {
            c = marked;
        }
        else if (c.TakeAny(ScannedMarks))
        {
            c.TakeAny(ScannedMarks);
        }

        cursor = c;
        return true;
    }
}
