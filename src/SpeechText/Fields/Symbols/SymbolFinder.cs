namespace SpeechText.Fields.Symbols;

/// <summary>
/// Finds symbols in a text, by their strokes. A symbol begins no later than it may: what stands in an address or a path is none.
/// </summary>
internal static class SymbolFinder
{
    private const string Strokes = "/\u2044\u2215";

    /// <summary>Finds the next symbol at or after <paramref name="from"/>, whose start may not lie before it.</summary>
    internal static bool TryFind(ReadOnlySpan<char> text, int from, out SymbolMatch match)
    {
        for (var at = from; text[at..].IndexOfAny(Strokes) is var next and >= 0; at++)
        {
            at += next;
            if (TryFindStart(text, from, at, out var start) && SymbolReader.TryRead(text, start, out match))
            {
                return true;
            }
        }

        match = default;
        return false;
    }

    private static bool TryFindStart(ReadOnlySpan<char> text, int from, int stroke, out int start)
    {
        var session = OrganReader.StartOfSession(text, from, stroke);
        start = session;
        while (start > from && session - start <= Organs.Longest && (SymbolLetter.Of(text[start - 1]) != '\0' || SymbolLetter.IsHyphen(text[start - 1])))
        {
            start--;
        }

        // Of two joint symbols, the second follows a hyphen: "SG/SM/10832-SC/8934".
        var isJoint = start < stroke && start == from && SymbolLetter.IsHyphen(text[start]) && start > 0;
        start += isJoint ? 1 : 0;
        return start < session && (isJoint || start == 0 || MayStandBefore(text[start - 1]));
    }

    private static bool MayStandBefore(char c) =>
        SymbolLetter.MayStandBehind(c) && !SymbolLetter.IsSlash(c) && c is not ('\\' or '.' or '@' or '=' or '&' or '?' or '#' or '%' or '+' or '~');
}
