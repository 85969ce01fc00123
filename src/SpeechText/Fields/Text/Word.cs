namespace SpeechText.Fields.Text;

/// <summary>
/// Steps through the words of a text. A word is letters and digits, with the hyphens, apostrophes and full stops between or after them
/// that belong to it: <c>Commander-in-Chief</c>, <c>O’Brien</c>, <c>E.K.</c>
/// </summary>
internal static class Word
{
    /// <summary>Finds the next word at or after <paramref name="at"/> and moves <paramref name="at"/> behind it.</summary>
    internal static bool TryNext(ReadOnlySpan<char> text, ref int at, out int start)
    {
        while (at < text.Length && !char.IsLetterOrDigit(text[at]))
        {
            at++;
        }

        start = at;
        while (at < text.Length && IsWithin(text, at))
        {
            at++;
        }

        return at > start;
    }

    /// <summary>The word without a small one elided before it: <c>l’Assemblée</c> without <c>l’</c>.</summary>
    internal static ReadOnlySpan<char> WithoutElision(ReadOnlySpan<char> word) =>
        word.IndexOfAny('\'', '’') is var mark and (1 or 2) && char.IsLower(word[0]) && mark + 1 < word.Length ? word[(mark + 1)..] : word;

    private static bool IsWithin(ReadOnlySpan<char> text, int at)
    {
        var c = text[at];
        if (char.IsLetterOrDigit(c) || c is '\u0301' or '\u00AD')
        {
            return true;
        }

        var inner = at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]);
        return (c is '-' or '\u2010' or '\u2011' or '\'' or '’' && inner) || (c == '.' && (inner || IsInitial(text, at)));
    }

    // The full stop of an initial belongs to the word: "E.", "E.K."
    private static bool IsInitial(ReadOnlySpan<char> text, int at) =>
        char.IsUpper(text[at - 1]) && (at < 2 || !char.IsLetterOrDigit(text[at - 2]));
}
