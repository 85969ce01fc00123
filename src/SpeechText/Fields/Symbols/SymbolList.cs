using System.Globalization;
using SpeechText.Languages;

namespace SpeechText.Fields.Symbols;

/// <summary>
/// Reads what a list of symbols leaves out after the first.
/// <code>
/// A/64/115, 174, 323 and 324              A/64/115  A/64/174  A/64/323  A/64/324
/// S/2020/978 and Add.1                    S/2020/978  S/2020/978/Add.1
/// A/C.3/64/L.12 and L.13                  A/C.3/64/L.12  A/C.3/64/L.13
/// S/RES/1970 (2011) and 1973 (2011)       two resolutions
/// A/64/115 and 174 delegations            A/64/115 alone: a number that counts something is no symbol
/// </code>
/// </summary>
internal static class SymbolList
{
    private const int CertainlyAList = 2;

    /// <summary>Reads the next symbol of the list that <paramref name="previous"/> is of.</summary>
    /// <param name="text">The text.</param>
    /// <param name="previous">The symbol before.</param>
    /// <param name="read">How many were read so that left something out.</param>
    /// <param name="words">The words of the text's language.</param>
    /// <param name="next">The symbol, its start and end those of what is printed.</param>
    internal static bool TryReadNext(ReadOnlySpan<char> text, SymbolMatch previous, int read, ReferenceWords words, out SymbolMatch next)
    {
        next = default;
        var cursor = new Cursor(text, previous.End);
        if (!TakeSeparator(ref cursor, words))
        {
            return false;
        }

        var start = cursor.At;
        if (!SegmentReader.TryRead(ref cursor, out var segment) || Elided(previous.Parts, segment) is not { } segments)
        {
            return false;
        }

        var brackets = SymbolBrackets.Read(ref cursor, segments);
        while (SymbolLetter.IsSlash(cursor.Next))
        {
            cursor.At++;
            if (!SegmentReader.TryRead(ref cursor, out var more) || !more.IsSuffix)
            {
                return false;
            }

            segments.Add(more);
        }

        if (segment.IsNumber && (SymbolYear.IsPrinted(previous.Parts.Brackets) ? brackets.Length == 0 : read < CertainlyAList && CountsSomething(cursor, words)))
        {
            return false;
        }

        var parts = previous.Parts with { Segments = segments, Brackets = brackets };
        if (SymbolShape.Make(parts) is not { } symbol)
        {
            return false;
        }

        next = new SymbolMatch(start, cursor.At, symbol, parts, false);
        return true;
    }

    internal static bool TakeSeparator(ref Cursor cursor, ReferenceWords words)
    {
        var at = cursor.At;
        SegmentReader.SkipWrap(ref cursor);
        var isComma = cursor.TakeAny(",;،、，") && (cursor.SkipBlanks() || cursor.Peek(-1) is '、' or '，');
        var isAnd = cursor.Take(words.And) || (char.IsAsciiDigit(cursor.Peek(1)) && cursor.TakeAny(words.GluedAnd));
        cursor.SkipBlanks();
        return (isComma || isAnd) && cursor.At > at;
    }

    private static List<Segment>? Elided(SymbolParts previous, Segment segment)
    {
        var core = previous.Core;
        var last = previous.Segments[core - 1];
        if (segment.IsSuffix)
        {
            var whole = previous.Segments[^1] is { IsSuffix: true } suffix && suffix.Letters == segment.Letters ? previous.Segments.Count - 1 : previous.Segments.Count;
            return [.. previous.Segments.Take(whole), segment];
        }

        return segment.IsNumber ? last.IsNumber && Follows(last.Number, segment.Number) ? Replaced() : null
            : segment.IsDotted && last.IsDotted && segment.Letters == last.Letters ? Replaced() : null;

        List<Segment> Replaced() => [.. previous.Segments.Take(core - 1), segment];
    }

    // Lists run upward, in numbers that look alike.
    private static bool Follows(string last, string next) =>
        next.Length - last.Length is 0 or 1 && int.TryParse(last, NumberStyles.None, CultureInfo.InvariantCulture, out var before)
        && int.TryParse(next, NumberStyles.None, CultureInfo.InvariantCulture, out var after) && after > before;

    private static bool CountsSomething(Cursor after, ReferenceWords words)
    {
        after.SkipBlanks();
        return char.IsLetter(after.Next) && words.And.MatchStart(after.Rest) == 0;
    }
}
