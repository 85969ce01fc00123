namespace SpeechText.Fields.Times;

/// <summary>
/// An hour, and minutes after a colon or a full stop.
/// <code>
/// 10:30     10 and 30
/// 10.05     10 and 5
/// 3         3 and 0
/// </code>
/// The hour is 0 to 23, the minutes two digits, 00 to 59.
/// </summary>
internal static class HourAndMinutes
{
    internal static bool TryRead(ref Cursor cursor, out int hour, out int minute)
    {
        minute = 0;
        var c = cursor;
        if (!c.TakeNumber(2, out hour, out _) || hour > 23)
        {
            return false;
        }

        var minutes = c;
        if (minutes.TakeAny(":.：") && minutes.TakeNumber(2, out minute, out var digits))
        {
            if (digits != 2 || minute > 59)
            {
                return false;
            }

            c = minutes;
        }

        cursor = c;
        return true;
    }
}
