using SpeechText.Languages;

namespace SpeechText.Genres.Meetings;

/// <summary>
/// Reads a number written out, as the covers of old records number their meetings.
/// <code>
/// TWO THOUSAND EIGHT HUNDRED AND FORTY-SEVENTH       2847
/// twenty-second                                      22
/// quatre-vingt-dix-septième                          97
/// </code>
/// </summary>
internal static class NumberInWords
{
    private const int Hundred = 100;
    private const int Thousand = 1000;

    // Organs have met some thousands of times; what comes to more is no number of a meeting.
    private const int Most = 99_999;

    /// <summary>The first number of a text; <see langword="null"/> where none is written out.</summary>
    internal static int? Read(ReadOnlySpan<char> text, CoverWords words)
    {
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
                (thousands, rest) = value switch
                {
                    Thousand => (thousands + Math.Max(1, rest), 0),
                    Hundred => (thousands, Math.Max(1, rest) * Hundred),
                    _ => (thousands, rest + value),
                };
                if (thousands >= Thousand || rest >= Most)
                {
                    return null;
                }
            }

            at = Math.Max(at, start + 1);
        }

        return (thousands * Thousand) + rest is > 0 and <= Most and var number ? number : null;
    }
}
