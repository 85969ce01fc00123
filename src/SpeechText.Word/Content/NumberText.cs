using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml.Wordprocessing;

namespace SpeechText.Word.Content;

/// <summary>
/// Writes a number as Word prints it: <c>3</c>, <c>03</c>, <c>iii</c>, <c>C</c>, <c>cc</c>. A form of another script is written in digits.
/// </summary>
internal static class NumberText
{
    // Beyond it Word itself goes back to digits.
    private const int LargestRoman = 3999;
    private const int LargestLetters = 26 * 30;

    private static readonly (int Value, string Sign)[] Romans =
    [
        (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ];

    internal static string Write(int number, NumberFormatValues form)
    {
        if (form == NumberFormatValues.None)
        {
            return string.Empty;
        }

        var isRoman = form == NumberFormatValues.UpperRoman || form == NumberFormatValues.LowerRoman;
        var isLetters = form == NumberFormatValues.UpperLetter || form == NumberFormatValues.LowerLetter;
        var isLower = form == NumberFormatValues.LowerRoman || form == NumberFormatValues.LowerLetter;
        var written = isRoman && number is > 0 and <= LargestRoman ? Roman(number)
            : isLetters && number is > 0 and <= LargestLetters ? Letters(number)
            : number.ToString(form == NumberFormatValues.DecimalZero ? "00" : "0", CultureInfo.InvariantCulture);
        return isLower ? written.ToLowerInvariant() : written;
    }

    private static string Roman(int number)
    {
        var written = new StringBuilder();
        foreach (var (value, sign) in Romans)
        {
            for (; number >= value; number -= value)
            {
                written.Append(sign);
            }
        }

        return written.ToString();
    }

    // After Z comes AA, then BB.
    private static string Letters(int number) => new((char)('A' + ((number - 1) % 26)), ((number - 1) / 26) + 1);
}
