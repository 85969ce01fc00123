using SpeechText.Languages;

namespace SpeechText.Fields.Times;

/// <summary>
/// A time with its half of the day after it.
/// <code>
/// 10.05 a.m.       10:05
/// 3 pm             15:00
/// 12 noon          12:00
/// </code>
/// The hours are 1 to 12; 13 to 23 also before "p.m.", where writers put it after the 24-hour clock.
/// </summary>
internal static class TwelveHourTime
{
    internal static bool TryRead(ref Cursor cursor, TimeWords words, out TimeOnly time)
    {
        time = default;
        var c = cursor;
        if (!HourAndMinutes.TryRead(ref c, out var hour, out var minute))
        {
            return false;
        }

        c.SkipBlanks();
        if (c.Take(words.BeforeNoon))
        {
            hour = hour is >= 1 and <= 12 ? hour % 12 : -1;
        }
        else if (c.Take(words.AfterNoon))
        {
            hour = hour is >= 1 and < 12 ? hour + 12 : hour;
        }
        else if (c.Take(words.Noon))
        {
            hour = hour == 12 && minute == 0 ? 12 : -1;
        }
        else
        {
            hour = c.Take(words.Midnight) && hour == 12 && minute == 0 ? 0 : -1;
        }

        if (hour < 0 || !c.AtWordEnd)
        {
            return false;
        }

        time = new TimeOnly(hour, minute);
        cursor = c;
        return true;
    }
}
