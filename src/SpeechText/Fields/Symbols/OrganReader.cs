namespace SpeechText.Fields.Symbols;

/// <summary>
/// Reads what stands before the first stroke of a symbol.
/// <code>
/// ICC-ASP/           ICC-ASP
/// GC(49)/            GC, of the session (49)
/// IDB.43/            IDB, of the session .43
/// </code>
/// </summary>
internal static class OrganReader
{
    private const int MostOfSession = 7;

    internal static bool TryRead(ref Cursor cursor, out string organ, out string session, out bool isRepaired)
    {
        Span<char> letters = stackalloc char[Organs.Longest];
        var count = 0;
        isRepaired = false;
        (organ, session) = ("", "");
        for (; !cursor.AtEnd && !SymbolLetter.IsSlash(cursor.Next) && cursor.Next is not ('(' or '.'); cursor.At++)
        {
            var letter = SymbolLetter.IsHyphen(cursor.Next) && count > 0 ? '-' : SymbolLetter.Of(cursor.Next);
            if (letter == '\0' || count == letters.Length)
            {
                return false;
            }

            letters[count++] = char.ToUpperInvariant(letter);
            isRepaired |= letter != '-' && cursor.Next != letters[count - 1];
        }

        organ = letters[..count].ToString();
        return count > 0 && !cursor.AtEnd && (SymbolLetter.IsSlash(cursor.Next) || TryReadSession(ref cursor, organ, out session));
    }

    /// <summary>Gives the place where the session that a stroke follows starts, the stroke's own place where there is none.</summary>
    internal static int StartOfSession(ReadOnlySpan<char> text, int from, int stroke)
    {
        var start = stroke;
        var isBracket = start > from && text[start - 1] == ')';
        start -= isBracket ? 1 : 0;
        while (start > from && stroke - start < MostOfSession && (char.IsAsciiDigit(text[start - 1]) || (isBracket && text[start - 1] is 'I' or 'V' or 'X' or 'L')))
        {
            start--;
        }

        return start > from && start < stroke && text[start - 1] == (isBracket ? '(' : '.') ? start - 1 : stroke;
    }

    private static bool TryReadSession(ref Cursor cursor, string organ, out string session)
    {
        var at = cursor;
        session = "";
        if (!Organs.HasSession(organ, at.Next))
        {
            return false;
        }

        var isBracket = at.Take('(');
        at.At += isBracket ? 0 : 1;
        var start = at.At;
        while (!at.AtEnd && at.At - start < MostOfSession && (char.IsAsciiDigit(at.Next) || (isBracket && at.Next is 'I' or 'V' or 'X' or 'L')))
        {
            at.At++;
        }

        if (at.At == start || (isBracket && !at.Take(')')) || !SymbolLetter.IsSlash(at.Next))
        {
            return false;
        }

        session = at.Text[cursor.At..at.At].ToString();
        cursor = at;
        return true;
    }
}
