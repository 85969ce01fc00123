using SpeechText.Languages;

namespace SpeechText.Fields.Dates;

/// <summary>
/// A number in digits or in the language's own numerals.
/// <code>
/// 2016        2016
/// 二〇二四      2024
/// 二十八        28
/// </code>
/// </summary>
internal static class MarkedNumber
{
    private const int Ten = 10;

    /// <summary>Reads a number and the mark that must follow it.</summary>
    internal static int? Read(ref Cursor cursor, DateWords words, PhraseSet mark)
    {
        var c = cursor;
        c.SkipBlanks();
        if (!TryRead(ref c, words, out var number))
        {
            return null;
        }

        c.SkipBlanks();
        if (!c.Take(mark))
        {
            return null;
        }

        cursor = c;
        return number;
    }

    /// <summary>Reads a number, whatever follows it.</summary>
    internal static bool TryRead(ref Cursor cursor, DateWords words, out int number) => TryRead(ref cursor, words.Numerals, out number);

    /// <summary>Reads a number in digits, or in these numerals, of which the eleventh is ten.</summary>
    internal static bool TryRead(ref Cursor cursor, string numerals, out int number)
    {
        if (cursor.TakeNumber(4, out number, out _))
        {
            return true;
        }

        number = 0;
        var start = cursor.At;
        for (; cursor.At < start + 4 && !cursor.AtEnd && numerals.IndexOf(cursor.Next, StringComparison.Ordinal) is var numeral and >= 0; cursor.At++)
        {
            number = numeral == Ten ? Math.Max(number, 1) * Ten
                : number > 0 && number % Ten == 0 && cursor.Peek(-1) == numerals[Ten] ? number + numeral
                : (number * Ten) + numeral;
        }

        return cursor.At > start;
    }
}
