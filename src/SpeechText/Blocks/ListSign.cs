using System.Globalization;

namespace SpeechText.Blocks;

/// <summary>
/// The sign before an item of a list, that says by letters or numbers which item it is.
/// <code>
/// (a) to end the war,      the letter a
/// iv) to feed the hungry   the Roman number 4
/// 2. Clean water           the number 2
/// A. Rossi                 none: a capital and a full stop are an initial, or a heading
/// </code>
/// </summary>
/// <param name="Length">The length of the sign, without the blanks after it.</param>
/// <param name="Form">What stands about the letter or number, and its kind: those of one list have the same.</param>
/// <param name="Ordinal">Which item it is, from 1.</param>
/// <param name="Roman">The same where a letter is read as a Roman number; 0 where it is none.</param>
internal readonly record struct ListSign(int Length, (bool Opens, char Closes, char Kind) Form, int Ordinal, int Roman)
{
    private const int LongestNumber = 2;
    private const int LongestRoman = 4;

    private static readonly string[] Romans = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];

    internal bool IsFirst => Ordinal == 1 || Roman == 1;

    internal bool IsNumber => Form.Kind == '0';

    internal static bool TryRead(ReadOnlySpan<char> line, out ListSign sign)
    {
        sign = default;
        if (line.Length < 4 || (line[0] != '(' && line[1] is not ('.' or ')') && !char.IsAsciiLetterOrDigit(line[1])))
        {
            return false;
        }

        var opens = line[0] == '(';
        var start = opens ? 1 : 0;
        var end = start;
        while (end < line.Length && end - start <= LongestRoman && char.IsAsciiLetterOrDigit(line[end]))
        {
            end++;
        }

        if (end == start || end + 2 >= line.Length || !(line[end] == ')' || (line[end] == '.' && !opens)) || !char.IsWhiteSpace(line[end + 1]))
        {
            return false;
        }

        var (ordinal, roman) = Read(line[start..end]);
        if ((ordinal == 0 && roman == 0) || (char.IsUpper(line[start]) && line[end] == '.'))
        {
            return false;
        }

        var kind = char.IsAsciiDigit(line[start]) ? '0' : char.IsUpper(line[start]) ? 'A' : 'a';
        sign = new ListSign(end + 1, (opens, line[end], kind), ordinal, roman);
        return !line[(end + 1)..].IsWhiteSpace();
    }

    /// <summary>True where this is the sign of the item right after that of another.</summary>
    internal bool Follows(ListSign other) => Form == other.Form && ((Ordinal > 1 && Ordinal == other.Ordinal + 1) || (Roman > 1 && Roman == other.Roman + 1));

    private static (int Ordinal, int Roman) Read(ReadOnlySpan<char> sign)
    {
        if (char.IsAsciiDigit(sign[0]))
        {
            return sign.Length <= LongestNumber && int.TryParse(sign, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? (number, 0) : default;
        }

        var roman = 0;
        for (var i = 0; i < Romans.Length && roman == 0; i++)
        {
            roman = sign.Equals(Romans[i], StringComparison.OrdinalIgnoreCase) ? i + 1 : 0;
        }

        return (sign.Length == 1 ? char.ToLowerInvariant(sign[0]) - 'a' + 1 : 0, roman);
    }
}
