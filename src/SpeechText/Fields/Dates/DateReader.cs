using SpeechText.Languages;

namespace SpeechText.Fields.Dates;

/// <summary>
/// Finds dates in a short line of text: a header line, a dateline, a sentence.
/// <code>
/// 18 January 2022, 10:30 am (New York time)       2022-01-18 at [0..15)
/// New York, Thursday, 26 September 2024           2024-09-26 at [10..37), printed weekday Thursday
/// S/RES/1325 (2000), 23-14067 (E), 2/24           nothing
/// </code>
/// A date is read within <see cref="Reach"/> characters of its start, so time is linear in the text whatever stands in it.
/// </summary>
internal static class DateReader
{
    /// <summary>The longest date, in characters; what would be longer is none.</summary>
    internal const int Reach = 120;

    /// <summary>Finds the first date at or after <paramref name="from"/>, in the language of the text or, where it has none, in any other.</summary>
    internal static bool TryFind(ReadOnlySpan<char> text, Lexicon lexicon, out DateMatch match, int from = 0)
    {
        if (TryFind(text, lexicon.Dates, out match, from))
        {
            return true;
        }

        foreach (var other in Lexicons.All)
        {
            if (other != lexicon && TryFind(text, other.Dates, out match, from))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Finds the first date at or after <paramref name="from"/> in one language.</summary>
    internal static bool TryFind(ReadOnlySpan<char> text, DateWords words, out DateMatch match, int from = 0)
    {
        var digit = -1;
        for (var at = Math.Max(from, 0); (at = DateDigits.Next(text, Math.Min(at, text.Length), ref digit)) < text.Length; at++)
        {
            if (Boundary.MayStart(text, at) && TryReadAt(text, at, words, out match))
            {
                return true;
            }
        }

        match = default;
        return false;
    }

    /// <summary>All dates of one language, one after the other; none overlaps another.</summary>
    internal static DateEnumerator All(ReadOnlySpan<char> text, DateWords words) => new(text, words);

    /// <summary>Reads the date that starts at <paramref name="at"/>.</summary>
    internal static bool TryReadAt(ReadOnlySpan<char> text, int at, DateWords words, out DateMatch match)
    {
        match = default;
        var cursor = new Cursor(text[..Math.Min(text.Length, at + Reach)], at);
        var weekday = WeekdayName.Read(ref cursor, words);
        if (!DateForms.TryRead(ref cursor, words, out var reading) || (cursor.AtEnd && cursor.At < text.Length))
        {
            return false;
        }

        weekday ??= WeekdayName.ReadAfter(ref cursor, words);
        match = new DateMatch(at, cursor.At, reading, words.Name) { Weekday = reading.Value.End is null ? weekday : null };
        return true;
    }
}
