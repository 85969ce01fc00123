namespace SpeechText.Fields.Symbols;

/// <summary>
/// Finds symbols that are not letters and strokes, by their first digit.
/// <code>
/// 2/CP.15              a decision
/// WHA73.1              a resolution
/// ICC-01/04-01/06      a case
/// IT-94-1-T            a case
/// MEPC.304(72)         a resolution
/// </code>
/// </summary>
internal static class IrregularSymbol
{
    /// <summary>Reads the one whose first digit is at <paramref name="digit"/>; <see langword="null"/> where there is none.</summary>
    internal static DocumentSymbol? Read(ReadOnlySpan<char> text, int digit, out int start, out int end, out ReferenceKind kind)
    {
        var cursor = new Cursor(text, digit);
        start = digit;
        var symbol = cursor.Peek(-1) switch
        {
            'A' or 'B' => HealthAct.Read(ref cursor, out start),
            '-' or '\u2010' or '\u2011' => CourtCase.Read(ref cursor, out start) ?? TribunalCase.Read(ref cursor, out start),
            '.' => MaritimeAct.Read(ref cursor, out start),
            var before => SymbolLetter.MayStandBehind(before) ? MeetingAct.Read(ref cursor) : null,
        };
        end = cursor.At;
        kind = symbol?.Organ switch
        {
            "WHA" or "EB" or "IMO" => ReferenceKind.Resolution,
            "ICC" or "IT" or "ICTR" or "MICT" or "SCSL" => ReferenceKind.Document,
            _ => ReferenceKind.Decision,
        };
        return symbol;
    }
}
