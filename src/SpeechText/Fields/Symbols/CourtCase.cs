namespace SpeechText.Fields.Symbols;

/// <summary>
/// Reads the numbers of situations and cases before the International Criminal Court, and of what is filed in them.
/// <code>
/// ICC-01/04                  a situation
/// ICC-01/04-01/06            a case of it
/// ICC-01/04-01/06-2842       a judgment in it
/// ICC-01/04-01/06-T-30-ENG   a transcript
/// </code>
/// </summary>
internal static class CourtCase
{
    private const string Organ = "ICC";
    private const int MostOfFiling = 16;

    /// <summary>Reads the one whose first digit is at the cursor, the letters of the Court before it.</summary>
    internal static DocumentSymbol? Read(ref Cursor cursor, out int start)
    {
        start = cursor.At - Organ.Length - 1;
        if (start < 0
            || !SymbolLetter.IsHyphen(cursor.Peek(-1))
            || !cursor.Text[start..].StartsWith(Organ)
            || (start > 0 && char.IsLetterOrDigit(cursor.Text[start - 1])))
        {
            return null;
        }

        var at = cursor;
        if (!TryTakePair(ref at, out var situation))
        {
            return null;
        }

        var next = at;
        var number = SymbolLetter.IsHyphen(next.Next) && ++next.At > 0 && TryTakePair(ref next, out var pair) ? pair : "";
        at = number.Length > 0 ? next : at;
        var filing = TakeFiling(ref at);
        if (!SymbolLetter.MayStandBehind(at.Next) || SymbolLetter.IsSlash(at.Next))
        {
            return null;
        }

        cursor = at;
        var inCase = number.Length > 0 ? "-" + number : "";
        return new DocumentSymbol($"{Organ}-{situation}{inCase}{(filing.Length > 0 ? "-" + filing : "")}")
        {
            Organ = Organ,
            Body = number.Length > 0 ? situation : null,
            Number = number.Length > 0 ? number : situation,
            Suffixes = filing.Length > 0 ? [filing] : [],
        };
    }

    // "01/04": two digits, a stroke, two digits.
    private static bool TryTakePair(ref Cursor at, out string pair)
    {
        const int length = 5;
        var rest = at.Rest;
        pair = "";
        if (rest.Length < length
            || !char.IsAsciiDigit(rest[0])
            || !char.IsAsciiDigit(rest[1])
            || !SymbolLetter.IsSlash(rest[2])
            || !char.IsAsciiDigit(rest[3])
            || !char.IsAsciiDigit(rest[4])
            || (rest.Length > length && char.IsAsciiDigit(rest[length])))
        {
            return false;
        }

        pair = $"{rest[..2]}/{rest[3..length]}";
        at.At += length;
        return true;
    }

    private static string TakeFiling(ref Cursor at)
    {
        var end = at.At;
        while (end < at.Text.Length && end - at.At < MostOfFiling
            && (char.IsAsciiDigit(at.Text[end])
                || char.IsAsciiLetter(at.Text[end])
                || (SymbolLetter.IsHyphen(at.Text[end])
                    && end + 1 < at.Text.Length
                    && (char.IsAsciiDigit(at.Text[end + 1]) || char.IsAsciiLetterUpper(at.Text[end + 1])))))
        {
            end++;
        }

        if (end == at.At || !SymbolLetter.IsHyphen(at.Next))
        {
            return "";
        }

        var filing = at.Text[(at.At + 1)..end].ToString();
        at.At = end;
        return filing;
    }
}
