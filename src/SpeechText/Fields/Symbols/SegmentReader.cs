namespace SpeechText.Fields.Symbols;

/// <summary>
/// Reads the part of a symbol that follows a stroke.
/// <code>
/// C.6/64/SR.22       C.6
/// l.118              L.118, repaired
/// ES-11/1            ES-11
/// COP12/Doc.1        COP12
/// 2020/27            2020
/// OzL.Pro.21/8       OzL.Pro.21
/// Part 1             Part 1
/// </code>
/// A blank or one line end may stand after a stroke or a full stop, where a long symbol was wrapped.
/// </summary>
internal static class SegmentReader
{
    private const int MostLetters = 9;
    private const int MostDigits = 6;

    internal static bool TryRead(ref Cursor cursor, out Segment segment)
    {
        segment = default;
        var at = cursor;
        if (!SkipWrap(ref at))
        {
            return false;
        }

        if (CompoundBody.TryRead(ref at, out var compound))
        {
            return Made(compound, at, ref cursor, out segment);
        }

        Span<char> letters = stackalloc char[MostLetters];
        var count = ReadLetters(ref at, letters);
        if (count < 0)
        {
            return false;
        }

        if (TryReadAttached(ref at, count, out var attached))
        {
            return SymbolCodes.Canonical(letters[..count], isDotted: false) is { } body && Made(new Segment(body, attached, '\0'), at, ref cursor, out segment);
        }

        if (count == 0)
        {
            return TryReadNumber(ref at, out var number) && Made(new Segment("", number, '\0'), at, ref cursor, out segment);
        }

        var mark = at.Next;
        if (mark == '.' && TryReadMarked(ref at, allowWrap: true, isSeries: letters[..count] is "SER", out var marked))
        {
            return SymbolCodes.Canonical(letters[..count], isDotted: true) is { } code && Made(new Segment(code, marked, '.'), at, ref cursor, out segment);
        }

        if (SymbolLetter.IsHyphen(mark) && letters[..count] is "ES" or "S" or "es" or "s" && TryReadMarked(ref at, allowWrap: false, isSeries: false, out var session))
        {
            return Made(new Segment(letters[..count].ToString().ToUpperInvariant(), session, '-'), at, ref cursor, out segment);
        }

        if (letters[..count] is "Part" && mark == ' ' && char.IsAsciiDigit(at.Peek(1)))
        {
            at.At++;
            return TryReadNumber(ref at, out var part) && Made(new Segment("Part", part, ' '), at, ref cursor, out segment);
        }

        return SymbolLetter.MayStandBehind(at.Next)
            && SymbolCodes.Canonical(letters[..count], isDotted: false) is { } plain
            && Made(new Segment(plain, "", '\0'), at, ref cursor, out segment);
    }

    /// <summary>Moves over the blank of a wrapped line; a paragraph's end is too much.</summary>
    internal static bool SkipWrap(ref Cursor cursor)
    {
        var lines = 0;
        for (; Cursor.IsBlank(cursor.Next); cursor.At++)
        {
            lines += cursor.Next == '\n' || (cursor.Next == '\r' && cursor.Peek(1) != '\n') ? 1 : 0;
        }

        return lines < 2 && !cursor.AtEnd;
    }

    // The session of a body, where a stroke follows: "COP12/", "EX(68)/"; after a year, whom a committee is about: "(1455)/".
    private static bool TryReadAttached(ref Cursor at, int letters, out string number)
    {
        number = "";
        var after = at;
        var isBracket = after.Take('(');
        if ((!isBracket && letters < 2)
            || !char.IsAsciiDigit(after.Next)
            || !TakeDigits(ref after)
            || (isBracket && !after.Take(')'))
            || !SymbolLetter.IsSlash(after.Next))
        {
            return false;
        }

        number = after.Text[at.At..after.At].ToString();
        at = after;
        return true;
    }

    private static bool Made(Segment made, Cursor at, ref Cursor cursor, out Segment segment)
    {
        segment = made;
        cursor = at;
        return true;
    }

    // -1 where there are too many for a symbol.
    private static int ReadLetters(ref Cursor at, scoped Span<char> letters)
    {
        var count = 0;
        for (; SymbolLetter.Of(at.Next) is var letter and not '\0'; at.At++)
        {
            if (count == letters.Length)
            {
                return -1;
            }

            letters[count++] = letter;
        }

        return count;
    }

    // A letter may follow directly: "A/RES/32/40B".
    private static bool TryReadNumber(ref Cursor at, out string number)
    {
        var start = at.At;
        number = "";
        if (!TakeDigits(ref at))
        {
            return false;
        }

        number = at.Text[start..at.At].ToString();
        if (at.Next is >= 'A' and <= 'Z' && !char.IsLetterOrDigit(at.Peek(1)))
        {
            number += " " + at.Next;
            at.At++;
        }

        return SymbolLetter.MayStandBehind(at.Next);
    }

    private static bool TakeDigits(ref Cursor at)
    {
        var start = at.At;
        while (char.IsAsciiDigit(at.Next))
        {
            at.At++;
        }

        return at.At > start && at.At - start <= MostDigits;
    }

    // What follows "L.": digits, a Roman number ("WG.III") or one capital ("SER.A").
    private static bool TryReadMarked(ref Cursor at, bool allowWrap, bool isSeries, out string number)
    {
        number = "";
        var after = at;
        after.At++;
        if (allowWrap && !SkipWrap(ref after))
        {
            return false;
        }

        var start = after.At;
        if (!TakeDigits(ref after))
        {
            while (after.Next is 'I' or 'V' or 'X' or 'L' || (after.At == start && (after.Next is >= 'A' and <= 'F' || (isSeries && after.Next is >= 'A' and <= 'Z'))))
            {
                after.At++;
            }
        }

        if (after.At == start || !SymbolLetter.MayStandBehind(after.Next) || (start > at.At + 1 && !char.IsDigit(after.Text[start])))
        {
            return false;
        }

        number = after.Text[start..after.At].ToString();
        at = after;
        return true;
    }
}
