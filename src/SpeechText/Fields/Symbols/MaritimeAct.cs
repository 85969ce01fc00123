namespace SpeechText.Fields.Symbols;

/// <summary>
/// Reads the resolutions of the International Maritime Organization: its Assembly's, and those of its committees.
/// <code>
/// A.1110(30)         of the thirtieth Assembly
/// MEPC.304(72)       of a committee's seventy-second session
/// Annex A.12 (3)     nothing
/// </code>
/// </summary>
internal static class MaritimeAct
{
    private const int MostDigits = 4;
    private const int LeastDigitsOfAssembly = 3;
    private const int MostOfSession = 3;

    private static readonly string[] Organs = ["MEPC", "MSC", "LEG", "FAL", "A"];

    /// <summary>Reads the one whose number is at the cursor, the letters of the organ before it.</summary>
    internal static DocumentSymbol? Read(ref Cursor cursor, out int start)
    {
        var before = cursor.Text[..Math.Max(0, cursor.At - 1)];
        var organ = OrganBefore.Find(before, Organs);
        start = before.Length - organ.Length;
        var at = cursor;
        if (organ.Length == 0 || (start > 0 && (!SymbolLetter.MayStandBehind(before[start - 1]) || before[start - 1] == '.'))
            || !at.TakeNumber(MostDigits, out var number, out _) || (organ.Length == 1 && at.At - cursor.At < LeastDigitsOfAssembly)
            || !at.Take('(')
            || !at.TakeNumber(MostOfSession, out var session, out _)
            || !at.Take(')')
            || !SymbolLetter.MayStandBehind(at.Next)
            || SymbolLetter.IsSlash(at.Next))
        {
            return null;
        }

        cursor = at;
        return new DocumentSymbol($"{organ}.{number}({session})") { Organ = "IMO", Body = organ, Session = $"{session}", Number = $"{number}" };
    }
}
