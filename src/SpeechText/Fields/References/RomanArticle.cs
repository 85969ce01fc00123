using SpeechText.Fields.Symbols;
using SpeechText.Languages;

namespace SpeechText.Fields.References;

/// <summary>
/// Finds the chapters and articles of treaties whose numbers are no digits.
/// <code>
/// Chapter VII of the Charter
/// Article VI of the Treaty on the Non-Proliferation of Nuclear Weapons
/// الفصل السابع من الميثاق                       a number in words
/// Chapter VII of the report                      nothing
/// </code>
/// </summary>
internal static class RomanArticle
{
    /// <summary>Adds what the text cites so.</summary>
    internal static void Find(ReadOnlySpan<char> text, ReferenceWords words, List<FoundReference> found)
    {
        for (var at = 0; words.FindDivision(text[at..]) is var next and >= 0; at++)
        {
            at += next;
            if (at > 0 && char.IsLetterOrDigit(text[at - 1]))
            {
                continue;
            }

            foreach (var noun in words.Divisions)
            {
                if (text[at..].StartsWith(noun) && TryReadAfter(text, at + noun.Length, words, out var end))
                {
                    found.Add(new FoundReference(at, end, ReferenceKind.Treaty, null, null));
                    at = end - 1;
                    break;
                }
            }
        }
    }

    // The number and its treaty.
    private static bool TryReadAfter(ReadOnlySpan<char> text, int noun, ReferenceWords words, out int end)
    {
        var cursor = new Cursor(text, noun);
        var isRead = cursor.SkipBlanks() && (cursor.Take(words.Ordinals) || TryTakeRoman(ref cursor)) && TreatyArticle.TryTakeTreaty(ref cursor, words);
        end = cursor.At;
        return isRead;
    }

    private static bool TryTakeRoman(ref Cursor cursor)
    {
        var end = cursor.At;
        while (end < cursor.Text.Length && char.IsAsciiLetterUpper(cursor.Text[end]))
        {
            end++;
        }

        if (!RomanNumber.Is(cursor.Text[cursor.At..end]))
        {
            return false;
        }

        cursor.At = end;
        return cursor.AtWordEnd;
    }
}
