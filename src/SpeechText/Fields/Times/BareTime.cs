using SpeechText.Languages;

namespace SpeechText.Fields.Times;

/// <summary>
/// A time that only its surroundings tell from other numbers.
/// <code>
/// 18:30 GMT          18:30, for a zone follows
/// at 18:30           18:30, for a word announces it
/// الساعة 10/05       10:05, the slash only after such a word
/// </code>
/// Hour, colon and two digits; no further colon and no letter may follow.
/// </summary>
internal static class BareTime
{
    internal static bool TryRead(ref Cursor cursor, TimeWords words, bool isAnnounced, out TimeOnly time)
    {
        time = default;
        var c = cursor;
        if (!c.TakeNumber(2, out var hour, out _) || hour > 23
            || !(c.TakeAny(":：") || (isAnnounced && words.SlashBeforeMinutes && c.Take('/')))
            || !c.TakeNumber(2, out var minute, out var digits) || digits != 2 || minute > 59
            || !c.AtWordEnd || (c.Next is ':' or '/' or '.' && char.IsDigit(c.Peek(1))))
        {
            return false;
        }

        var zone = c;
        ZoneName.Read(ref zone, words);
        if (!isAnnounced && zone.At == c.At)
        {
            return false;
        }

        time = new TimeOnly(hour, minute);
        cursor = c;
        return true;
    }
}
