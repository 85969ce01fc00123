using SpeechText.Languages;

namespace SpeechText.Genres.Meetings;

/// <summary>
/// Reads a number written out, as the covers of old records number their meetings.
/// <code>
/// TWO THOUSAND EIGHT HUNDRED AND FORTY-SEVENTH       2847
/// twenty-second                                      22
/// quatre-vingt-dix-septième                          97
/// السابعة والأربعين بعد الثمانمائة والألفين               2847
/// 第二千八百四十七次, 第二八四七次                          2847
/// </code>
/// </summary>
internal static class NumberInWords
{
    private const int Ten = 10;
    private const int Hundred = 100;
    private const int Thousand = 1000;

    // Organs have met some thousands of times; what comes to more is no number of a meeting.
    private const int Most = 99_999;

    /// <summary>The first number of a text; <see langword="null"/> where none is written out.</summary>
    internal static int? Read(ReadOnlySpan<char> text, CoverWords words) =>
        words.Counters.All.Any() ? ReadIdeographs(text, words) : ReadWords(text, words);

    // Of several numbers the one beside the word for a meeting: "Third Committee, fifth meeting".
    private static int? ReadWords(ReadOnlySpan<char> text, CoverWords words)
    {
        int? found = null;
        var (beside, wasMeeting) = (false, false);
        int thousands = 0, rest = 0;
        for (var at = 0; at < text.Length;)
        {
            var start = at;
            while (at < text.Length && char.IsLetter(text[at]))
            {
                at++;
            }

            if (words.Numbers.MatchStart(text[start..], out var value) is var length and > 0)
            {
                // "quatre-vingt" is one number of two words.
                at = start + length;
                beside |= thousands + rest == 0 && wasMeeting;
                (thousands, rest) = value switch
                {
                    _ when words.UnitsComeFirst => (thousands, rest + value),
                    Thousand => (thousands + Math.Max(1, rest), 0),
                    Hundred => (thousands, Math.Max(1, rest) * Hundred),
                    _ => (thousands, rest + value),
                };
                if (thousands >= Thousand || rest >= Most)
                {
                    return null;
                }
            }
            else if (at > start && !words.NumberLinks.Contains(text[start..at]))
            {
                wasMeeting = words.Meetings.Contains(text[start..at]);
                if (Whole(thousands, rest) is { } number)
                {
                    if (beside || wasMeeting)
                    {
                        return number;
                    }

                    found ??= number;
                    (beside, thousands, rest) = (false, 0, 0);
                }
            }

            at = Math.Max(at, start + 1);
        }

        return beside ? Whole(thousands, rest) : found ?? Whole(thousands, rest);
    }

    private static int? Whole(int thousands, int rest) => (thousands * Thousand) + rest is > 0 and <= Most and var number ? number : null;

    // Each numeral is one character, with its unit behind it or by its place alone; what is counted stands right behind the last.
    private static int? ReadIdeographs(ReadOnlySpan<char> text, CoverWords words)
    {
        for (var at = 0; at < text.Length; at++)
        {
            int whole = 0, digit = 0;
            var start = at;
            for (; at < text.Length && words.Numbers.MatchStart(text[at..], out var value) == 1 && whole + digit <= Most; at++)
            {
                (whole, digit) = value < Ten ? (whole, (digit * Ten) + value) : (whole + (Math.Max(1, digit) * value), 0);
            }

            if (at > start && words.Counters.MatchStart(text[at..]) > 0)
            {
                return whole + digit is > 0 and <= Most and var number ? number : null;
            }
        }

        return null;
    }
}
