using SpeechText.Languages;

namespace SpeechText.Fields.Times;

/// <summary>
/// The forms of a time, tried in the order of how much they say.
/// </summary>
internal static class TimeForms
{
    internal static bool TryRead(ref Cursor cursor, TimeWords words, bool isAnnounced, bool inHeader, out TimeOnly time)
    {
        if (!isAnnounced && !MayBeHour(cursor, words))
        {
            time = default;
            return false;
        }

        var isExpected = isAnnounced || inHeader;
        if (TwelveHourTime.TryRead(ref cursor, words, out time)
            || FullClockTime.TryRead(ref cursor, words, isExpected, out time)
            || BareTime.TryRead(ref cursor, words, isExpected, out time))
        {
            return true;
        }

        var c = cursor;
        if (MarkedHour.TryRead(ref c, words, out var hour, out var minute, out var hasMinutes)
            && (hasMinutes || isExpected))
        {
            time = new TimeOnly(hour, minute);
            cursor = c;
            return true;
        }

        // "at noon"; in a header, "Noon briefing" is no time.
        return isAnnounced && (cursor.Take(words.Noon) ? Set(12, out time) : cursor.Take(words.Midnight) && Set(0, out time));
    }

    // Most numbers are no hours, and are known by the word after them.
    private static bool MayBeHour(Cursor c, TimeWords words)
    {
        if (words.HalfDayLeads)
        {
            return true;
        }

        if (!char.IsDigit(c.Next))
        {
            return false;
        }

        while (char.IsDigit(c.Next))
        {
            c.At++;
        }

        c.SkipBlanks();
        return !char.IsLetter(c.Next) || words.AfterHour.MayStart(c.Rest);
    }

    private static bool Set(int hour, out TimeOnly time)
    {
        time = new TimeOnly(hour, 0);
        return true;
    }
}
