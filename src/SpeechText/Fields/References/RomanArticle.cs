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
        foreach (var noun in words.Divisions)
        {
            for (var at = 0; text[at..].IndexOf(noun, StringComparison.Ordinal) is var next and >= 0;)
            {
                var start = at + next;
                at = start + noun.Length;
                var cursor = new Cursor(text, at);
                if ((start > 0 && char.IsLetterOrDigit(text[start - 1])) || !cursor.SkipBlanks())
                {
                    continue;
                }

                var isNumber = cursor.Take(words.Ordinals) || TryTakeRoman(ref cursor);
                if (isNumber && TreatyArticle.TryTakeTreaty(ref cursor, words))
                {
                    found.Add(new FoundReference(start, cursor.At, ReferenceKind.Treaty, null, null));
                    at = cursor.At;
                }
            }
        }
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
