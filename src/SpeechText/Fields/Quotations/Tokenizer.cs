using System.Globalization;
using SpeechText.Languages;

namespace SpeechText.Fields.Quotations;

/// <summary>
/// Cuts a paragraph into words and marks, each quotation one token, so that every later step sees the frame and not what is quoted.
/// </summary>
internal static class Tokenizer
{
    internal static List<Token> Read(ReadOnlySpan<char> text, List<Marked> quotes, AttributionWords words, int from = 0)
    {
        var tokens = new List<Token>(Estimate(text.Length - from, quotes));
        var roles = words.Roles.Value;
        int at = from, quote = 0;
        while (at < text.Length)
        {
            var c = text[at];
            if (c == ' ')
            {
                at++;
            }
            else if (quote < quotes.Count && quotes[quote].Start == at)
            {
                var end = quotes[quote++].End;
                tokens.Add(new Token(TokenKind.Quote, false, WordRole.None, at, end));
                at = end;
            }
            else if (IsWordCharacter(c))
            {
                var word = Word(text, at, roles, words);
                tokens.Add(word);
                at = word.End;
                if (at < text.Length && text[at] is '-' or '\u2011' && Enclitic(text[at..], words) is var enclitic and > 0)
                {
                    at += enclitic;
                }
            }
            else if (char.IsWhiteSpace(c))
            {
                at++;
            }
            else
            {
                var mark = Mark(text, at);
                tokens.Add(mark);
                at = mark.End;
            }
        }

        return tokens;
    }

    // Few languages have shorter words; a list that is too short for the text grows.
    private static int Estimate(int length, List<Marked> quotes)
    {
        foreach (var quote in quotes)
        {
            length -= quote.End - quote.Start;
        }

        return (length / 5) + quotes.Count + 4;
    }

    private static Token Word(ReadOnlySpan<char> text, int start, WordRoles roles, AttributionWords words)
    {
        var adverbEnding = words.AdverbEnding;
        var end = EndOfLetters(text, start);
        var isJoined = false;
        while (end < text.Length && text[end] != ' ' && (IsWordCharacter(text[end]) || (JoinsWord(text, end) && (isJoined = true))))
        {
            end = EndOfLetters(text, end + 1);
        }

        if (isJoined && words.Elided.Count + words.Enclitics.Length > 0 && roles.Of(text[start..end]) == WordRole.None)
        {
            end = Clitics.Cut(text, start, end, words);
            isJoined = text[start..end].ContainsAny('-', '.', '\u2011');
        }

        // Mr. and initials keep their full stop.
        if (end < text.Length && text[end] == '.' && end - start <= 4
            && ((end - start == 1 && char.IsUpper(text[start])) || (isJoined && text[start..end].Contains('.')) || roles.Of(text[start..(end + 1)]) != WordRole.None))
        {
            end++;
        }

        // What was cut off before an apostrophe is listed without it.
        var word = end > start + 1 && IsApostrophe(text[end - 1]) ? text[start..(end - 1)] : text[start..end];
        var role = isJoined ? roles.OfCompound(word) : roles.Of(word);

        // "WHO", "US": no small words.
        if ((role & (WordRole.Relative | WordRole.FirstPerson)) != 0 && word.Length > 1 && char.IsUpper(word[^1]))
        {
            role = WordRole.None;
        }

        if (role == WordRole.None && adverbEnding.Length > 0 && word.Length > 4 && word.EndsWith(adverbEnding) && char.IsLower(word[0]))
        {
            role = WordRole.Auxiliary;
        }

        return new Token(TokenKind.Word, char.IsUpper(word[0]) || (isJoined && role == WordRole.None && IsArticled(word, words)), role, start, end);
    }

    // The hyphen, and the "t" that only sounds, between a verb and the pronoun hung on it.
    private static int Enclitic(ReadOnlySpan<char> rest, AttributionWords words) => words.Enclitics.Length == 0 ? 0 : Clitics.Joint(rest, words);

    // "al-Maliki": a name, though it begins with a small letter.
    private static bool IsArticled(ReadOnlySpan<char> word, AttributionWords words)
    {
        var hyphen = word.IndexOfAny('-', '\u2010', '\u2011');
        return hyphen > 0 && hyphen + 1 < word.Length && char.IsUpper(word[hyphen + 1]) && words.NamePrefixes.Contains(word[..hyphen]);
    }

    private static int EndOfLetters(ReadOnlySpan<char> text, int at)
    {
        foreach (var c in text[at..])
        {
            if (!char.IsAsciiLetter(c))
            {
                break;
            }

            at++;
        }

        return at;
    }

    private static Token Mark(ReadOnlySpan<char> text, int at)
    {
        if (IsApostrophe(text[at]) && at > 0 && char.IsLetter(text[at - 1]))
        {
            var end = at + (at + 1 < text.Length && text[at + 1] == 's' ? 2 : 1);
            return new Token(TokenKind.Possessive, false, WordRole.None, at, end);
        }

        var kind = text[at] switch
        {
            ',' or '،' or '，' or '、' => TokenKind.Comma,
            ':' or '：' => TokenKind.Colon,
            '.' or '!' or '?' or '…' or '。' or '！' or '？' or '؟' or ';' => TokenKind.Stop,
            '–' or '—' or '-' => TokenKind.Dash,
            '(' or '[' => TokenKind.Open,
            ')' or ']' => TokenKind.Close,
            _ => TokenKind.Other,
        };
        return new Token(kind, false, WordRole.None, at, at + 1);
    }

    private static bool IsWordCharacter(char c) =>
        char.IsAsciiLetter(c) || char.IsLetterOrDigit(c) || (!char.IsAscii(c) && char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark);

    private static bool IsApostrophe(char c) => c is '\'' or '’';

    // Ki-moon, O'Brien, U.S.; but not the possessive ending.
    private static bool JoinsWord(ReadOnlySpan<char> text, int at)
    {
        if (at + 1 >= text.Length || !char.IsLetterOrDigit(text[at + 1]))
        {
            return false;
        }

        return text[at] switch
        {
            '-' or '\u2010' or '\u2011' => true,
            '\'' or '’' => !(text[at + 1] == 's' && (at + 2 == text.Length || !char.IsLetterOrDigit(text[at + 2]))),
            '.' => char.IsLetter(text[at - 1]) && char.IsLetter(text[at + 1]) && (at < 2 || !char.IsLetterOrDigit(text[at - 2])),
            _ => false,
        };
    }
}
