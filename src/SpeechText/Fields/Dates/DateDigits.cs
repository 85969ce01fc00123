using System.Buffers;
using SpeechText.Languages;

namespace SpeechText.Fields.Dates;

/// <summary>
/// The digits and numerals without which there is no date: from one to the next, nothing but a few words before it need be looked at.
/// </summary>
internal static class DateDigits
{
    // "between Wednesday, September " and its like in other languages.
    private const int LongestLead = 48;

    private static readonly SearchValues<char> All = SearchValues.Create(
        "0123456789٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹０１２３４５６７８９" + string.Concat(Lexicons.All.Select(l => l.Dates.Numerals)));

    internal static bool Contains(char c) => All.Contains(c);

    /// <summary>The first offset from <paramref name="at"/> on where a date may start; the text's length where none may.</summary>
    internal static int Next(ReadOnlySpan<char> text, int at, ref int digit)
    {
        if (digit < at)
        {
            var next = text[at..].IndexOfAny(All);
            digit = next < 0 ? int.MaxValue : at + next;
        }

        return digit == int.MaxValue ? text.Length : Math.Max(at, digit - LongestLead);
    }
}
