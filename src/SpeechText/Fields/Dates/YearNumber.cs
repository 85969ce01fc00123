using SpeechText.Languages;

namespace SpeechText.Fields.Dates;

/// <summary>
/// The year after a month or a day, with what stands between.
/// <code>
/// , 2024        2024
/// . de 2024     2024
///  2024 года    2024
/// </code>
/// Four digits, 1000 to 2199, and no letter or digit after them.
/// </summary>
internal static class YearNumber
{
    internal static bool TryRead(ref Cursor cursor, DateWords words, out int year)
    {
        var c = cursor;
        c.SkipBlanks();
        c.TakeAny(",.،");
        c.SkipBlanks();
        if (c.Take(words.Of))
        {
            c.SkipBlanks();
        }

        if (!c.TakeNumber(4, out year, out var digits) || digits != 4 || year is < 1000 or > 2199)
        {
            return false;
        }

        var marked = c;
        marked.SkipBlanks();
        if (marked.Take(words.YearMarks))
        {
            c = marked;
        }

        if (!c.AtWordEnd)
        {
            return false;
        }

        cursor = c;
        return true;
    }
}
