using SpeechText.Languages;

namespace SpeechText.Fields.Times;

/// <summary>
/// An hour, and minutes after a colon or a full stop, or a slash where the language writes so.
/// <code>
/// 10:30     10 and 30
/// 10.05     10 and 5
/// 3         3 and 0
/// 1.5 p.m.  1 and 5
/// </code>
/// The hour is 0 to 23, the minutes two digits, 00 to 59, or a single 5 before the half of the day.
/// </summary>
internal static class HourAndMinutes
{
    internal static bool TryRead(ref Cursor cursor, TimeWords words, out int hour, out int minute) =>
        TryRead(ref cursor, words, out hour, out minute, out _);

    /// <summary>Reads the same, and tells whether minutes are printed.</summary>
    internal static bool TryRead(ref Cursor cursor, TimeWords words, out int hour, out int minute, out bool hasMinutes)
    {
        (minute, hasMinutes) = (0, false);
        var c = cursor;
        if (!c.TakeNumber(2, out hour, out _) || hour > 23)
        {
            return false;
        }

        var minutes = c;
        if ((minutes.TakeAny(":.：") || (words.SlashBeforeMinutes && minutes.Take('/'))) && char.IsDigit(minutes.Next))
        {
            if (!minutes.TakeNumber(2, out minute, out var digits) || !(digits == 2 || (c.Next == '.' && IsShort(minutes, words, minute))) || minute > 59)
            {
                return false;
            }

            hasMinutes = true;
            c = minutes;
        }

        cursor = c;
        return true;
    }

    // "1.5 p.m.", as records of the first decades print five minutes past one.
    private static bool IsShort(Cursor after, TimeWords words, int minute)
    {
        after.SkipBlanks();
        return minute == 5 && (after.Take(words.BeforeNoon) || after.Take(words.AfterNoon));
    }
}
