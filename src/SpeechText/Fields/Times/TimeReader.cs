using SpeechText.Languages;

namespace SpeechText.Fields.Times;

/// <summary>
/// Finds times of day in a short line of text.
/// <code>
/// 18 January 2022, 10:30 am (New York time)       10:30 in America/New_York at [17..41)
/// The meeting rose at 12.10 p.m.                  12:10
/// John 3:16, 25:00, 10:99 p.m.                    nothing
/// </code>
/// </summary>
internal static class TimeReader
{
    /// <summary>The longest time with its zone, in characters; what would be longer is none.</summary>
    internal const int Reach = 80;

    /// <summary>Finds the first time at or after <paramref name="from"/>.</summary>
    internal static bool TryFind(ReadOnlySpan<char> text, TimeWords words, out TimeMatch match, int from = 0)
    {
        for (var at = Math.Max(from, 0); at < text.Length; at++)
        {
            if (MayStart(text, at) && TryReadAt(text, at, words, out match))
            {
                return true;
            }
        }

        match = default;
        return false;
    }

    /// <summary>Reads the time that starts at <paramref name="at"/>.</summary>
    internal static bool TryReadAt(ReadOnlySpan<char> text, int at, TimeWords words, out TimeMatch match)
    {
        match = default;
        var cursor = new Cursor(text[..Math.Min(text.Length, at + Reach)], at);
        if (!TwelveHourTime.TryRead(ref cursor, words, out var time) || (cursor.AtEnd && cursor.At < text.Length))
        {
            return false;
        }

        var zone = ZoneName.Read(ref cursor, words);
        match = new TimeMatch(at, cursor.At, new ClockTime(time, zone), words.Name);
        return true;
    }

    private static bool MayStart(ReadOnlySpan<char> text, int at) =>
        char.IsLetterOrDigit(text[at]) && (at == 0 || !(char.IsLetterOrDigit(text[at - 1]) || text[at - 1] is '/' or ':' or '.'));
}
