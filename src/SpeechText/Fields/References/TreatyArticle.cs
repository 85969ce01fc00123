using SpeechText.Fields.Symbols;
using SpeechText.Languages;

namespace SpeechText.Fields.References;

/// <summary>
/// Reads articles of the Charter and of treaties.
/// <code>
/// Article 51 of the Charter
/// Article 2, paragraph 4, of the Charter of the United Nations
/// articles 5 and 8 bis of the Rome Statute
/// article 13 of the International Covenant on Civil and Political Rights
/// article 4 of our constitution                                            nothing
/// </code>
/// </summary>
internal static class TreatyArticle
{
    private const int MostDigits = 3;
    private const int MostWordsOfName = 14;
    private const int LongestBracket = 5;

    /// <summary>Reads the articles whose first number is at the cursor, and moves behind the treaty's name.</summary>
    internal static bool TryRead(ref Cursor cursor, ReferenceWords words)
    {
        var at = cursor;
        if (!TakeNumber(ref at))
        {
            return false;
        }

        for (var isMore = true; isMore;)
        {
            var next = at;
            isMore = (SymbolList.TakeSeparator(ref next, words) | TakeParagraph(ref next, words)) && TakeNumber(ref next);
            at = isMore ? next : at;
        }

        if (!TryTakeTreaty(ref at, words))
        {
            return false;
        }

        cursor = at;
        return true;
    }

    /// <summary>Moves over the treaty at the cursor with the word that ties it to what stands before.</summary>
    internal static bool TryTakeTreaty(ref Cursor cursor, ReferenceWords words)
    {
        var at = cursor;
        at.SkipBlanks();
        at.Take(',');
        at.SkipBlanks();
        var isTied = at.Take(words.Links);
        at.SkipBlanks();
        if (!(isTied || words.LinksAreCases) || !(at.Take(words.Treaties) || TakeName(ref at, words)))
        {
            return false;
        }

        cursor = at;
        return true;
    }

    /// <summary>Reads the number of an article that does not say of what it is, and moves behind it.</summary>
    internal static bool TryReadAlone(ref Cursor cursor, ReferenceWords words)
    {
        var at = cursor;
        if (!TakeNumber(ref at))
        {
            return false;
        }

        var after = at;
        after.SkipBlanks();
        if (after.Next is '/' or '-' or '%' || after.Take(words.Links) || after.Take(words.And))
        {
            return false;
        }

        cursor = at;
        return true;
    }

    private static bool TakeParagraph(ref Cursor cursor, ReferenceWords words)
    {
        cursor.SkipBlanks();
        var isParagraph = cursor.Take(words.Paragraphs);
        cursor.SkipBlanks();
        return isParagraph;
    }

    // "2", "2 (4)", "8 bis", "7 (1) (a)", "2.4".
    private static bool TakeNumber(ref Cursor cursor)
    {
        if (!cursor.TakeNumber(MostDigits, out _, out _))
        {
            return false;
        }

        while (true)
        {
            var at = cursor;
            at.SkipBlanks();
            if (at.Next == '(' && at.Rest[..Math.Min(at.Rest.Length, LongestBracket)].IndexOf(')') is var end and > 0)
            {
                at.At += end + 1;
            }
            else if (at.Next == '.' && at.At == cursor.At && char.IsAsciiDigit(at.Peek(1)) && !char.IsAsciiDigit(at.Peek(2)))
            {
                at.At += 2;
            }
            else if (at.Rest.StartsWith("bis") && !char.IsLetterOrDigit(at.Peek(3)))
            {
                at.At += 3;
            }
            else
            {
                return cursor.AtWordEnd;
            }

            cursor = at;
        }
    }

    // Words in capitals, one of them a treaty's noun, with small words between.
    private static bool TakeName(ref Cursor cursor, ReferenceWords words)
    {
        var (at, end, hasNoun) = (cursor.At, -1, false);
        for (var count = 0; count < MostWordsOfName; count++)
        {
            var from = at;
            if (!Text.Word.TryNext(cursor.Text, ref at, out var start) || !cursor.Text[from..start].IsWhiteSpace())
            {
                break;
            }

            var word = cursor.Text[start..at];
            var isNoun = words.TreatyNouns.Contains(word);
            if (char.IsUpper(word[0]) || (isNoun && end >= 0))
            {
                hasNoun |= isNoun;
                end = at;
            }
            else if (!words.TreatyParticles.Contains(word))
            {
                break;
            }
        }

        if (!hasNoun)
        {
            return false;
        }

        cursor.At = end;
        return true;
    }
}
