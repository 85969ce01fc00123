namespace SpeechText.Fields.Symbols;

/// <summary>
/// Finds symbols that are not letters and strokes, by their first digit.
/// <code>
/// 2/CP.15              a decision
/// WHA73.1              a resolution
/// ICC-01/04-01/06      a case
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
            '-' or '\u2010' or '\u2011' => CourtCase.Read(ref cursor, out start),
            var before => SymbolLetter.MayStandBehind(before) ? MeetingAct.Read(ref cursor) : null,
        };
        end = cursor.At;
        kind = symbol?.Organ switch
        {
            "WHA" or "EB" => ReferenceKind.Resolution,
            "ICC" => ReferenceKind.Document,
            _ => ReferenceKind.Decision,
        };
        return symbol;
    }
}
