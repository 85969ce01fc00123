using System.Collections.Frozen;

namespace SpeechText.Fields.Symbols;

/// <summary>
/// Reads the decisions of meetings of the parties to a treaty, whose number comes first.
/// <code>
/// 2/CP.15        the second of the fifteenth Conference of the Parties
/// 1/CMA.5        the first of the fifth meeting of the parties to the Paris Agreement
/// 24/7, 2/3      nothing
/// </code>
/// </summary>
internal static class MeetingAct
{
    private const int MostDigits = 3;

    private static readonly FrozenSet<string> Meetings = FrozenSet.Create(StringComparer.Ordinal, "CP", "CMP", "CMA", "COP");

    /// <summary>Reads the one whose number is at the cursor.</summary>
    internal static DocumentSymbol? Read(ref Cursor cursor)
    {
        var at = cursor;
        if (at.Peek(-1) is '/' or '.' or '-' || !at.TakeNumber(MostDigits, out var number, out _) || !SymbolLetter.IsSlash(at.Next))
        {
            return null;
        }

        at.At++;
        var start = at.At;
        while (char.IsAsciiLetterUpper(at.Next))
        {
            at.At++;
        }

        var letters = at.Text[start..at.At];
        if (!Meetings.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(letters, out var meeting)
            || !at.Take('.')
            || !at.TakeNumber(MostDigits, out var session, out _)
            || !SymbolLetter.MayStandBehind(at.Next) || SymbolLetter.IsSlash(at.Next))
        {
            return null;
        }

        cursor = at;
        return new DocumentSymbol($"{number}/{meeting}.{session}") { Organ = meeting, Session = $"{session}", Number = $"{number}" };
    }
}
