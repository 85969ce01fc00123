namespace SpeechText.Fields.Symbols;

/// <summary>
/// Reads what stands in brackets behind a number, or a letter there.
/// <code>
/// S/RES/1325 (2000)            the year
/// A/RES/3314 (XXIX)            the session
/// A/RES/2202(XXI)A             the session, and the letter goes to the number: A/RES/2202 A (XXI)
/// S/PV.8699 (Resumption 1)     a part of the meeting
/// A/72/6 (Sect. 8)             a part of the document
/// A/79/15 (see below)          nothing
/// </code>
/// </summary>
internal static class SymbolBrackets
{
    private const int Longest = 16;

    private static readonly string[] PartsOfDocuments = ["Resumption", "Part", "Vol.", "Supp.", "Sect."];
    private static readonly string[] KindsOfDocuments = ["Closed", "Introduction", "Corrected", "Parts I and II"];

    /// <summary>Moves over the brackets where they belong to the symbol, and gives their content in canonical form; empty where they do not.</summary>
    internal static string Read(ref Cursor cursor, List<Segment> segments)
    {
        var isNumbered = segments[^1].IsNumber;
        var isAct = (isNumbered && segments.Exists(s => s.Letters is "RES" or "DEC")) || segments[^1] is { IsDotted: true, Letters: "Dec" or "Res" };
        if (isAct && isNumbered && char.IsAsciiDigit(segments[^1].Number[^1]))
        {
            TakeLetter(ref cursor, segments, mustBeApart: true);
        }

        var at = cursor;
        SegmentReader.SkipWrap(ref at);
        if (!at.Take('('))
        {
            return "";
        }

        var rest = at.Rest;
        var end = rest[..Math.Min(rest.Length, Longest)].IndexOf(')');
        if (end <= 0)
        {
            return "";
        }

        var content = rest[..end].Trim();
        var canonical = isAct && (SymbolYear.IsPrinted(content) || RomanNumber.Is(content)) ? content.ToString() : PartOfDocument(content);
        if (canonical.Length > 0)
        {
            at.At += end + 1;
            cursor = at;
            if (isAct && isNumbered && char.IsAsciiDigit(segments[^1].Number[^1]))
            {
                TakeLetter(ref cursor, segments, mustBeApart: false);
            }
        }

        return canonical;
    }

    // "A/RES/32/40 B": one capital, which begins no sentence of its own.
    private static void TakeLetter(ref Cursor cursor, List<Segment> segments, bool mustBeApart)
    {
        var at = cursor;
        if ((SegmentReader.SkipWrap(ref at) && at.At > cursor.At) || !mustBeApart)
        {
            if (at.Next is >= 'A' and <= 'Z' and not 'I' && !char.IsLetterOrDigit(at.Peek(1)) && at.Peek(1) is not ('/' or '.' or '\'' or '’'))
            {
                segments[^1] = segments[^1] with { Number = $"{segments[^1].Number} {at.Next}" };
                at.At++;
                cursor = at;
            }
        }
    }

    private static string PartOfDocument(ReadOnlySpan<char> content)
    {
        foreach (var word in PartsOfDocuments)
        {
            if (content.StartsWith(word, StringComparison.OrdinalIgnoreCase) && content[word.Length..].Trim() is var number && !number.IsEmpty
                && (number.IndexOfAnyExceptInRange('0', '9') < 0 || RomanNumber.Is(number)))
            {
                return $"{word} {number}";
            }
        }

        foreach (var kind in KindsOfDocuments)
        {
            if (content.SequenceEqual(kind))
            {
                return kind;
            }
        }

        return "";
    }
}
