namespace SpeechText.Fields.Symbols;

/// <summary>
/// Reads the numbers of cases before the tribunals for the former Yugoslavia and for Rwanda, the Mechanism that follows them, and the Special Court.
/// <code>
/// IT-94-1-T          a trial
/// IT-95-5/18-T       two indictments in one
/// ICTR-96-4-A        an appeal
/// IT-94-1            nothing: before whom it is, is printed with it
/// </code>
/// </summary>
internal static class TribunalCase
{
    private const int DigitsOfYear = 2;
    private const int MostDigits = 3;
    private const int MostOfChamber = 8;

    private static readonly string[] Tribunals = ["MICT", "ICTR", "SCSL", "IT"];

    /// <summary>Reads the one whose year is at the cursor, the letters of the tribunal before it.</summary>
    internal static DocumentSymbol? Read(ref Cursor cursor, out int start)
    {
        var before = cursor.Text[..Math.Max(0, cursor.At - 1)];
        var organ = OrganBefore.Find(before, Tribunals);
        start = before.Length - organ.Length;
        var at = cursor;
        if (organ.Length == 0
            || (start > 0 && !SymbolLetter.MayStandBehind(before[start - 1]))
            || Digits(ref at) is not { Length: DigitsOfYear } year
            || !TakeHyphen(ref at)
            || Digits(ref at) is not { Length: > 0 and <= MostDigits } number)
        {
            return null;
        }

        if (SymbolLetter.IsSlash(at.Next) && char.IsAsciiDigit(at.Peek(1)))
        {
            at.At++;
            number += "/" + Digits(ref at);
        }

        var chamber = Chamber(ref at);
        if (chamber.Length == 0 || !SymbolLetter.MayStandBehind(at.Next) || SymbolLetter.IsSlash(at.Next))
        {
            return null;
        }

        cursor = at;
        return new DocumentSymbol($"{organ}-{year}-{number}-{chamber}")
        {
            Organ = organ,
            Session = year,
            Number = number,
            Suffixes = [chamber],
        };
    }

    private static string Digits(ref Cursor at)
    {
        var start = at.At;
        while (char.IsAsciiDigit(at.Next))
        {
            at.At++;
        }

        return at.Text[start..at.At].ToString();
    }

    private static bool TakeHyphen(ref Cursor at)
    {
        if (!SymbolLetter.IsHyphen(at.Next))
        {
            return false;
        }

        at.At++;
        return true;
    }

    // "T", "A", "AR72", "R61", "PT"
    private static string Chamber(ref Cursor at)
    {
        var next = at;
        if (!TakeHyphen(ref next) || !char.IsAsciiLetterUpper(next.Next))
        {
            return "";
        }

        var start = next.At;
        while ((char.IsAsciiLetterUpper(next.Next) || char.IsAsciiDigit(next.Next)) && next.At - start < MostOfChamber)
        {
            next.At++;
        }

        at = next;
        return next.Text[start..next.At].ToString();
    }
}
