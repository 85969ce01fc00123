namespace SpeechText.Fields.Symbols;

/// <summary>
/// Reads one symbol.
/// <code>
/// S/RES/2790(2025)                   S/RES/2790 (2025)
/// A/C.6/64/SR.22 and Corr.1          A/C.6/64/SR.22
/// А/79/l.118                         A/79/L.118, repaired: the first letter was Cyrillic, the l small
/// AVT/AZ-240917-001, and/or, 2/24    nothing
/// </code>
/// </summary>
internal static class SymbolReader
{
    private const int MostSegments = 8;

    /// <summary>Reads the symbol that starts at <paramref name="at"/>.</summary>
    internal static bool TryRead(ReadOnlySpan<char> text, int at, out SymbolMatch match)
    {
        match = default;
        var cursor = new Cursor(text, at);
        if (!OrganReader.TryRead(ref cursor, out var organ, out var organSession, out var isRepaired) || Organs.Of(organ) is not (var kind and not OrganKind.None))
        {
            return false;
        }

        var segments = new List<Segment>(MostSegments);
        while (SymbolLetter.IsSlash(cursor.Next) && segments.Count < MostSegments)
        {
            var next = cursor;
            next.At++;
            if (!SegmentReader.TryRead(ref next, out var segment))
            {
                break;
            }

            isRepaired |= !IsAsPrinted(text[(cursor.At + 1)..next.At], segment.ToString());
            segments.Add(segment);
            cursor = next;
        }

        JointReports.Read(ref cursor, organ, segments);

        // Small letters are a slip where a series follows, "s/res/1325"; "id/1234" is none.
        if (segments is [{ IsNumber: true }, ..] && char.IsLower(text[at]))
        {
            return false;
        }

        // A stroke that leads on to something else makes the whole something else: a path, a file.
        if (segments.Count == 0 || (SymbolLetter.IsSlash(cursor.Next) && !Cursor.IsBlank(cursor.Peek(1)) && cursor.Peek(1) != '\0'))
        {
            return false;
        }

        var parts = new SymbolParts(organ, kind, segments, SymbolBrackets.Read(ref cursor, segments)) { OrganSession = organSession };
        if (SymbolShape.Make(parts) is not { } symbol)
        {
            return false;
        }

        match = new SymbolMatch(at, cursor.At, symbol, parts, isRepaired);
        return true;
    }

    private static bool IsAsPrinted(ReadOnlySpan<char> printed, string canonical)
    {
        var at = 0;
        foreach (var c in printed)
        {
            if (Cursor.IsBlank(c))
            {
                continue;
            }

            while (at < canonical.Length && canonical[at] == ' ')
            {
                at++;
            }

            if (at == canonical.Length || (c != canonical[at] && !(canonical[at] == '-' && SymbolLetter.IsHyphen(c))))
            {
                return false;
            }

            at++;
        }

        return true;
    }
}
