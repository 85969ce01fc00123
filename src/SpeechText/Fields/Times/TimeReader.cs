using SpeechText.Languages;

namespace SpeechText.Fields.Times;

/// <summary>
/// Finds times of day in a short line of text.
/// <code>
/// 18 January 2022, 10:30 am (New York time)       10:30 in America/New_York at [17..41)
/// The meeting rose at 12.10 p.m.                  12:10
/// John 3:16, 25:00, 10:99 p.m.                    nothing
/// </code>
/// Hours and minutes alone, such as 18:30, are a time where a word before them or a zone after them says so, or where the caller knows that
/// the line is of a header. A time is read within <see cref="Reach"/> characters of its start, so time is linear in the text.
/// </summary>
internal static class TimeReader
{
    /// <summary>The longest time with its zone, in characters; what would be longer is none.</summary>
    internal const int Reach = 80;

    /// <summary>Finds the first time at or after <paramref name="from"/>, in the language of the text or, where it has none, in any other.</summary>
    internal static bool TryFind(ReadOnlySpan<char> text, Lexicon lexicon, out TimeMatch match, int from = 0, bool inHeader = false)
    {
        if (TryFind(text, lexicon.Times, out match, from, inHeader))
        {
            return true;
        }

        foreach (var other in Lexicons.All)
        {
            if (other != lexicon && TryFind(text, other.Times, out match, from, inHeader))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Finds the first time at or after <paramref name="from"/> in one language.</summary>
    internal static bool TryFind(ReadOnlySpan<char> text, TimeWords words, out TimeMatch match, int from = 0, bool inHeader = false)
    {
        for (var at = Math.Max(from, 0); at < text.Length; at++)
        {
            if (MayStart(text, at) && TryReadAt(text, at, words, out match, inHeader))
            {
                return true;
            }
        }

        match = default;
        return false;
    }

    /// <summary>Reads the time that starts at <paramref name="at"/>, in the language of the text or, where it is none there, in any other.</summary>
    internal static bool TryReadAt(ReadOnlySpan<char> text, int at, Lexicon lexicon, out TimeMatch match, bool inHeader = false)
    {
        match = default;
        if (at >= text.Length || !MayStart(text, at))
        {
            return false;
        }

        if (TryReadAt(text, at, lexicon.Times, out match, inHeader))
        {
            return true;
        }

        foreach (var other in Lexicons.All)
        {
            if (other != lexicon && TryReadAt(text, at, other.Times, out match, inHeader))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Reads the time that starts at <paramref name="at"/>, or the word there that announces one; the match starts after that word.</summary>
    internal static bool TryReadAt(ReadOnlySpan<char> text, int at, TimeWords words, out TimeMatch match, bool inHeader = false)
    {
        match = default;
        var cursor = new Cursor(text[..Math.Min(text.Length, at + Reach)], at);
        var isAnnounced = cursor.Take(words.At) && cursor.SkipBlanks();
        var start = cursor.At;
        var before = words.HalfDayLeads ? ZoneName.Read(ref cursor, words) : null;
        if (!TimeForms.TryRead(ref cursor, words, isAnnounced, inHeader, out var time) || (cursor.AtEnd && cursor.At < text.Length))
        {
            return false;
        }

        var zone = before ?? ZoneName.Read(ref cursor, words);
        match = new TimeMatch(start, cursor.At, new ClockTime(time, zone), words.Name);
        return true;
    }

    private static bool MayStart(ReadOnlySpan<char> text, int at)
    {
        if (!char.IsLetterOrDigit(text[at]) || at == 0)
        {
            return at == 0 && char.IsLetterOrDigit(text[at]);
        }

        var before = text[at - 1];
        return char.IsLetterOrDigit(before)
            ? Scripts.IsIdeograph(before)
            : !(before is '/' or ':' or '+' || (before is '.' or ',' or '-' && at > 1 && char.IsDigit(text[at - 2])));
    }
}
