using SpeechText.Languages;

namespace SpeechText.Fields.Quotations;

/// <summary>
/// Cuts a paragraph into words and marks, each quotation one token, so that every later step sees the frame and not what is quoted.
/// </summary>
internal static class Tokenizer
{
    internal static List<Token> Read(string text, List<Marked> quotes, AttributionWords words)
    {
        var tokens = new List<Token>((text.Length / 5) + 4);
        var roles = words.Roles.Value;
        var quote = 0;
        for (var at = 0; at < text.Length;)
        {
            if (quote < quotes.Count && quotes[quote].Start == at)
            {
                tokens.Add(new Token(TokenKind.Quote, WordRole.None, false, at, quotes[quote].End));
                at = quotes[quote++].End;
                continue;
            }

            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            var token = IsWordCharacter(text[at]) ? Word(text, at, roles, words) : Mark(text, at);
            tokens.Add(token);
            at = token.End;
        }

        return tokens;
    }

    private static Token Word(string text, int start, WordRoles roles, AttributionWords words)
    {
        var end = start + 1;
        while (end < text.Length && (IsWordCharacter(text[end]) || JoinsWord(text, end)))
        {
            end++;
        }

        // Mr. and initials keep their full stop.
        if (end < text.Length && text[end] == '.' && end - start <= 4
            && ((end - start == 1 && char.IsUpper(text[start])) || text.AsSpan(start, end - start).Contains('.') || roles.Of(text.AsSpan(start, end - start + 1)) != WordRole.None))
        {
            end++;
        }

        var word = text.AsSpan(start, end - start);
        var role = roles.Of(word);
        if (role == WordRole.None && words.AdverbEnding.Length > 0 && word.Length > 4 && word.EndsWith(words.AdverbEnding, StringComparison.Ordinal) && char.IsLower(word[0]))
        {
            role = WordRole.Auxiliary;
        }

        return new Token(TokenKind.Word, role, char.IsUpper(text[start]), start, end);
    }

    private static Token Mark(string text, int at)
    {
        if (IsApostrophe(text[at]) && at > 0 && char.IsLetter(text[at - 1]))
        {
            var end = at + (at + 1 < text.Length && text[at + 1] == 's' ? 2 : 1);
            return new Token(TokenKind.Possessive, WordRole.None, false, at, end);
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
        return new Token(kind, WordRole.None, false, at, at + 1);
    }

    private static bool IsWordCharacter(char c) => char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.NonSpacingMark;

    private static bool IsApostrophe(char c) => c is '\'' or '’';

    // Ki-moon, O'Brien, U.S.; but not the possessive ending.
    private static bool JoinsWord(string text, int at)
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
