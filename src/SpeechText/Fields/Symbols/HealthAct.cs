namespace SpeechText.Fields.Symbols;

/// <summary>
/// Reads the resolutions of the World Health Assembly and of its Executive Board, which have no stroke.
/// <code>
/// WHA73.1        the first of the seventy-third Assembly
/// EB148.R2       the second of the Board's one hundred and forty-eighth session
/// EB148          nothing
/// </code>
/// </summary>
internal static class HealthAct
{
    private const int MostDigits = 3;

    /// <summary>Reads the one whose session is at the cursor, its letters before it.</summary>
    internal static DocumentSymbol? Read(ref Cursor cursor, out int start)
    {
        var before = cursor.Text[..cursor.At];
        var organ = before.EndsWith("WHA") ? "WHA" : before.EndsWith("EB") ? "EB" : "";
        start = cursor.At - organ.Length;
        var at = cursor;
        if (organ.Length == 0 || (start > 0 && (char.IsLetterOrDigit(before[start - 1]) || before[start - 1] is '/' or '.' or '-'))
            || !at.TakeNumber(MostDigits, out var session, out _)
            || !at.Take('.')
            || (organ == "EB" && !at.Take('R'))
            || !at.TakeNumber(MostDigits, out var number, out _)
            || !SymbolLetter.MayStandBehind(at.Next) || SymbolLetter.IsSlash(at.Next))
        {
            return null;
        }

        cursor = at;
        return new DocumentSymbol(organ == "EB" ? $"EB{session}.R{number}" : $"WHA{session}.{number}")
        {
            Organ = organ,
            Series = organ == "EB" ? "R" : null,
            Session = $"{session}",
            Number = $"{number}",
        };
    }
}
