using SpeechText.Languages;

namespace SpeechText.Fields.Times;

/// <summary>
/// The word that says which half of the day an hour is of.
/// <code>
/// 10 a.m.       10
/// 3 p.m.        15
/// 12 noon       12; no other hour may be noon, but 中午12时30分 is half past
/// </code>
/// The hours are 1 to 12; 13 to 23 also with "p.m.", where writers put it after the 24-hour clock.
/// </summary>
internal static class HalfOfDay
{
    private enum Half
    {
        BeforeNoon,
        AfterNoon,
        Noon,
        Midnight,
    }

    /// <summary>Reads a word after the hour, and sets the hour by it.</summary>
    internal static bool TryReadAfter(ref Cursor cursor, TimeWords words, ref int hour, int minute) =>
        TryRead(ref cursor, words, out var half) && TrySet(half, ref hour, minute);

    /// <summary>Reads a word, then an hour and minutes in one of the forms that may follow it.</summary>
    internal static bool TryReadBefore(ref Cursor cursor, TimeWords words, out int hour, out int minute)
    {
        (hour, minute) = (0, 0);
        var c = cursor;
        if (!TryRead(ref c, words, out var half))
        {
            return false;
        }

        c.SkipBlanks();
        if (!(MarkedHour.TryRead(ref c, words, out hour, out minute) || HourAndMinutes.TryRead(ref c, words, out hour, out minute)) || !TrySet(half, ref hour, minute))
        {
            return false;
        }

        cursor = c;
        return true;
    }

    private static bool TryRead(ref Cursor cursor, TimeWords words, out Half half)
    {
        half = cursor.Take(words.BeforeNoon) ? Half.BeforeNoon
            : cursor.Take(words.AfterNoon) ? Half.AfterNoon
            : cursor.Take(words.Noon) ? Half.Noon
            : Half.Midnight;
        return half != Half.Midnight || cursor.Take(words.Midnight);
    }

    private static bool TrySet(Half half, ref int hour, int minute)
    {
        var isTwelve = hour == 12 && minute == 0;
        hour = half switch
        {
            Half.BeforeNoon => hour is >= 1 and <= 12 ? hour % 12 : -1,
            Half.AfterNoon => hour is >= 1 and < 12 ? hour + 12 : hour is 0 ? -1 : hour,
            Half.Noon => hour == 12 ? 12 : -1,
            _ => isTwelve ? 0 : -1,
        };
        return hour >= 0;
    }
}
