using SpeechText.Fields.Dates;
using SpeechText.Languages;

namespace SpeechText.Fields.Times;

/// <summary>
/// An hour with its mark, and the minutes after it.
/// <code>
/// 10 h 5            10 and 5
/// 10 ч. 05 м.       10 and 5
/// 10时               10 and 0
/// 十时三十分           10 and 30
/// </code>
/// The minutes have one or two digits here, 0 to 59; their own mark may be left out.
/// </summary>
internal static class MarkedHour
{
    /// <summary>Reads an hour, its mark and the minutes where there are any.</summary>
    internal static bool TryRead(ref Cursor cursor, TimeWords words, out int hour, out int minute) =>
        TryRead(ref cursor, words, out hour, out minute, out _);

    /// <summary>Reads the same, and tells whether minutes are printed.</summary>
    internal static bool TryRead(ref Cursor cursor, TimeWords words, out int hour, out int minute, out bool hasMinutes)
    {
        (minute, hasMinutes) = (0, false);
        var c = cursor;
        if (!(c.TakeNumber(2, out hour, out _) || MarkedNumber.TryRead(ref c, words.Numerals, out hour)) || hour > 23)
        {
            return false;
        }

        c.SkipBlanks();
        if (!TakeMark(ref c, words))
        {
            return false;
        }

        var minutes = c;
        minutes.SkipBlanks();
        if ((minutes.TakeNumber(2, out var printed, out _) || MarkedNumber.TryRead(ref minutes, words.Numerals, out printed)) && printed <= 59)
        {
            c = minutes;
            minute = printed;
            hasMinutes = true;
            minutes.SkipBlanks();
            c = minutes.Take(words.Minutes) ? minutes : c;
        }

        cursor = c;
        return words.HalfDayLeads || c.AtWordEnd;
    }

    // In "18h30" the mark is followed by a digit, which is not the end of a word.
    private static bool TakeMark(ref Cursor c, TimeWords words)
    {
        if (c.Take(words.Hours))
        {
            return true;
        }

        return words.Hours.Contains(c.Rest[..Math.Min(1, c.Rest.Length)]) && char.IsDigit(c.Peek(1)) && c.TakeAny(c.Rest[..1]);
    }
}
