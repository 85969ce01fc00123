using SpeechText.Languages;

namespace SpeechText.Fields.Votes;

/// <summary>
/// The numbers in the result of a vote, in figures or words.
/// <code>
/// 153       none       صوتين       l, which a scanner makes of 1
/// </code>
/// </summary>
internal static class CountNumber
{
    private const int Most = 200;
    private const int MostDigits = 3;

    /// <summary>Reads the number that a text begins with.</summary>
    /// <returns>Its length; 0 where there is none.</returns>
    internal static int Read(ReadOnlySpan<char> text, VoteWords words, out int value)
    {
        value = 0;
        var cursor = new Cursor(text, 0);
        if (cursor.TakeNumber(MostDigits, out var number, out var digits))
        {
            value = number;
            return number <= Most && (cursor.AtEnd || Scripts.IsIdeograph(cursor.Next) || !(char.IsLetterOrDigit(cursor.Next) || cursor.Next is '/')) ? digits : 0;
        }

        if (words.Numbers.MatchStart(text, out value) is var length and > 0)
        {
            return length;
        }

        value = 1;
        return text is ['l' or 'I', ..] && (text.Length == 1 || !char.IsLetterOrDigit(text[1])) ? 1 : 0;
    }

    /// <summary>The same behind blanks, a dash or a colon.</summary>
    /// <returns>The length up to its end; 0 where something else stands there.</returns>
    internal static int ReadAfter(ReadOnlySpan<char> text, VoteWords words, out int value)
    {
        var rest = text.TrimStart(" \u00A0\r\n\t:：–—-");
        var length = Read(rest, words, out value);
        return length > 0 ? text.Length - rest.Length + length : 0;
    }

    /// <summary>True where a word begins; in Chinese any character may, and in Arabic a word may follow a letter that is one by itself.</summary>
    internal static bool Begins(ReadOnlySpan<char> text, int at, Lexicon lexicon)
    {
        if (!char.IsLetterOrDigit(text[at]))
        {
            return false;
        }

        return at == 0 || !char.IsLetterOrDigit(text[at - 1]) || Scripts.IsIdeograph(text[at]) || Scripts.IsIdeograph(text[at - 1])
            || (lexicon.States.Proclitics.Contains(text[at - 1]) && (at == 1 || !char.IsLetterOrDigit(text[at - 2])));
    }

    /// <summary>The length of the word that a text begins with, or of the letter before it that is a word by itself.</summary>
    internal static int WordLength(ReadOnlySpan<char> text, Lexicon lexicon)
    {
        var at = 1;
        while (!Scripts.IsIdeograph(text[0])
            && !lexicon.States.Proclitics.Contains(text[0])
            && at < text.Length
            && char.IsLetterOrDigit(text[at])
            && !Scripts.IsIdeograph(text[at]))
        {
            at++;
        }

        return at;
    }
}
