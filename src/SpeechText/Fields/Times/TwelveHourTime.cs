using SpeechText.Languages;

namespace SpeechText.Fields.Times;

/// <summary>
/// A time on the 12-hour clock.
/// <code>
/// 10.05 a.m.       10:05
/// 3-6 p.m.         15:00, where both ends of a range share their half of the day
/// 上午10时05分       10:05
/// </code>
/// </summary>
internal static class TwelveHourTime
{
    internal static bool TryRead(ref Cursor cursor, TimeWords words, out TimeOnly time)
    {
        time = default;
        var c = cursor;
        if (words.HalfDayLeads)
        {
            if (!HalfOfDay.TryReadBefore(ref c, words, out var late, out var minutes))
            {
                return false;
            }

            time = new TimeOnly(late, minutes);
            cursor = c;
            return true;
        }

        if (!HourAndMinutes.TryRead(ref c, words, out var hour, out var minute, out var hasMinutes))
        {
            return false;
        }

        var range = c;
        var isSpaced = c.SkipBlanks();
        if (hour == 1 && !hasMinutes && isSpaced && char.IsLetter(c.Peek(1)) && c.Take(words.BeforeNoon) && c.SkipBlanks() && char.IsLetter(c.Next))
        {
            // "1 am convinced": what a scanner makes of "I am convinced".
            return false;
        }

        c = range;
        c.SkipBlanks();
        if (!(HalfOfDay.TryReadAfter(ref c, words, ref hour, minute) && c.AtWordEnd))
        {
            c = range;
            if (!TryReadRestOfRange(ref c, words, ref hour, minute))
            {
                return false;
            }
        }

        time = new TimeOnly(hour, minute);
        cursor = c;
        return true;
    }

    private static bool TryReadRestOfRange(ref Cursor c, TimeWords words, ref int hour, int minute)
    {
        c.SkipBlanks();
        if (!(c.TakeAny("-–—‐‑−") || c.Take(words.To)))
        {
            return false;
        }

        c.SkipBlanks();
        if (!HourAndMinutes.TryRead(ref c, words, out var end, out var endMinute))
        {
            return false;
        }

        c.SkipBlanks();
        var first = hour;
        if (!HalfOfDay.TryReadAfter(ref c, words, ref end, endMinute) || !c.AtWordEnd || first is < 1 or > 12)
        {
            return false;
        }

        // "10 to 1 p.m." begins in the morning: of the two readings, the later that still lies before the end.
        hour = (first % 12) + 12;
        if (new TimeOnly(hour, minute) >= new TimeOnly(end, endMinute))
        {
            hour -= 12;
        }

        return new TimeOnly(hour, minute) < new TimeOnly(end, endMinute);
    }
}
