using SpeechText.Languages;

namespace SpeechText.Fields.Times;

/// <summary>
/// A time on the 24-hour clock with a word that says so.
/// <code>
/// 12:00 hrs.       12:00
/// 9.15 horas       9:15
/// 1500 hours       15:00, only where a word or the place announces a time
/// </code>
/// </summary>
internal static class FullClockTime
{
    internal static bool TryRead(ref Cursor cursor, TimeWords words, bool isAnnounced, out TimeOnly time)
    {
        time = default;
        var c = cursor;
        if (!TryReadDigits(ref c, words, isAnnounced, out var hour, out var minute))
        {
            return false;
        }

        c.SkipBlanks();
        if (!c.Take(words.WholeHours) || !c.AtWordEnd)
        {
            return false;
        }

        time = new TimeOnly(hour, minute);
        cursor = c;
        return true;
    }

    private static bool TryReadDigits(ref Cursor cursor, TimeWords words, bool isAnnounced, out int hour, out int minute)
    {
        var c = cursor;
        if (c.TakeNumber(4, out var number, out var digits) && digits == 4)
        {
            (hour, minute) = (number / 100, number % 100);
            cursor = c;
            return isAnnounced && hour <= 23 && minute <= 59;
        }

        // "12 hours" alone is a length of time.
        return HourAndMinutes.TryRead(ref cursor, words, out hour, out minute, out var hasMinutes) && (hasMinutes || isAnnounced);
    }
}
