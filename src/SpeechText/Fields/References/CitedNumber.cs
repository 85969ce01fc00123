using System.Globalization;
using SpeechText.Fields.Symbols;

namespace SpeechText.Fields.References;

/// <summary>
/// The number of a resolution or decision in prose.
/// <code>
/// 1325 (2000)        a year: the Security Council numbers through
/// 2202 A (XXI)       an old session in Roman numbers
/// 78/27, 32/40 B     session and number
/// ES-11/1            an emergency special session
/// 1701               nothing but a number
/// </code>
/// </summary>
internal readonly record struct CitedNumber(string Session, string Number, string Brackets)
{
    private const int MostDigits = 4;

    /// <summary>True where neither year nor session is printed.</summary>
    internal bool IsBare => Session.Length == 0 && Brackets.Length == 0;

    internal static bool TryRead(ref Cursor cursor, out CitedNumber cited)
    {
        cited = default;
        var at = cursor;
        var session = ReadSpecialSession(ref at);
        var number = ReadDigits(ref at);
        if (number.Length == 0 || (session.Length > 0 && !SymbolLetter.IsSlash(at.Next)))
        {
            return false;
        }

        if (SymbolLetter.IsSlash(at.Next) && char.IsAsciiDigit(at.Peek(1)))
        {
            at.At++;
            session += number;
            number = ReadDigits(ref at);
        }

        number += ReadLetter(ref at);
        if (number.Length == 0 || !SymbolLetter.MayStandBehind(at.Next)
            || SymbolLetter.IsSlash(at.Next) || (at.Next is '.' or ',' or '-' && char.IsAsciiDigit(at.Peek(1))) || at.Next == '%')
        {
            return false;
        }

        cited = new CitedNumber(session, number, session.Length > 0 ? "" : ReadBrackets(ref at));
        cursor = at;
        return true;
    }

    private static string ReadSpecialSession(ref Cursor at)
    {
        var mark = at.Rest.StartsWith("ES-") ? "ES-" : at.Rest.StartsWith("S-") ? "S-" : "";
        at.At += mark.Length;
        return mark;
    }

    private static string ReadDigits(ref Cursor at)
    {
        var start = at.At;
        while (char.IsAsciiDigit(at.Next))
        {
            at.At++;
        }

        return at.At - start <= MostDigits ? at.Text[start..at.At].ToString() : "";
    }

    // " B", and "A" only where it cannot be the article of what follows.
    private static string ReadLetter(ref Cursor at)
    {
        var after = at;
        after.SkipBlanks();
        if (after.Next is < 'A' or > 'H' || char.IsLetterOrDigit(after.Peek(1)) || (after.At == at.At && char.IsLetter(after.Peek(1))))
        {
            return "";
        }

        var letter = after.Next;
        after.At++;
        at = after;
        return $" {letter}";
    }

    private static string ReadBrackets(ref Cursor at)
    {
        const int longest = 12;
        var after = at;
        SegmentReader.SkipWrap(ref after);
        if (!after.TakeAny("(（[") || after.Rest[..Math.Min(after.Rest.Length, longest)].IndexOfAny(')', '）', ']') is not (var end and > 0))
        {
            return "";
        }

        var content = after.Rest[..end].Trim();

        // "(د-15)": the fifteenth session, in Arabic print
        content = content is ['د', '-', ..] && int.TryParse(content[2..], NumberStyles.None, CultureInfo.InvariantCulture, out var session)
            ? RomanNumber.Of(session)
            : content;
        if (!SymbolYear.IsPrinted(content) && !RomanNumber.Is(content))
        {
            return "";
        }

        after.At += end + 1;
        at = after;
        return content.ToString();
    }
}
