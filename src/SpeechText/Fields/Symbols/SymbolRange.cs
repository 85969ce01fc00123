using System.Globalization;

namespace SpeechText.Fields.Symbols;

/// <summary>
/// Reads the suffixes or numbers that a range stands for.
/// <code>
/// S/2020/978/Add.1–3          Add.1, Add.2, Add.3
/// A/72/15 and Add.1-Add.3     the same
/// S/2001/405–408              S/2001/405, 406, 407, 408
/// A/72/15/Add.3-1             Add.3 alone: ranges run upward
/// </code>
/// The last one is its printed number; for those between stands the dash.
/// </summary>
internal static class SymbolRange
{
    private const int Longest = 30;

    /// <summary>Adds what follows <paramref name="first"/> in its range.</summary>
    /// <returns>The last of the range; <paramref name="first"/> itself where it begins none.</returns>
    internal static SymbolMatch Read(ReadOnlySpan<char> text, SymbolMatch first, List<SymbolMatch> found)
    {
        var cursor = new Cursor(text, first.End);
        var suffix = first.Parts.Segments[^1];
        if (!(suffix.IsSuffix || suffix.IsNumber) || first.Parts.Brackets.Length > 0 || !cursor.TakeAny("-–—‐\u2011"))
        {
            return first;
        }

        var start = cursor.At;
        if (!SegmentReader.TryRead(ref cursor, out var end)
            || !((end.IsNumber && (suffix.IsSuffix || end.Number.Length == suffix.Number.Length)) || (end.IsSuffix && end.Letters == suffix.Letters))
            || SymbolLetter.IsSlash(cursor.Next)
            || !int.TryParse(suffix.Number, NumberStyles.None, CultureInfo.InvariantCulture, out var from)
            || !int.TryParse(end.Number, NumberStyles.None, CultureInfo.InvariantCulture, out var to) || to <= from || to - from > Longest)
        {
            return first;
        }

        var last = first;
        for (var number = from + 1; number <= to; number++)
        {
            var parts = first.Parts with { Segments = [.. first.Parts.Segments.Take(first.Parts.Segments.Count - 1), suffix with { Number = number.ToString(CultureInfo.InvariantCulture) }] };
            var (at, until) = number == to ? (start, cursor.At) : (first.End, start);
            if (SymbolShape.Make(parts) is not { } symbol)
            {
                return last;
            }

            found.Add(last = new SymbolMatch(at, until, symbol, parts, false));
        }

        return last;
    }
}
