using SpeechText.Fields.Text;

namespace SpeechText.Genres.Statements;

/// <summary>
/// A line that says again what the header has said before: a cover printed twice, the title of a lecture above its first page.
/// <code>
/// International Law in a Changing World / … / INTERNATIONAL LAW IN A CHANGING WORLD
/// Statement by Anna Rossi, Minister of Health, at the Assembly / Statement by Dr. Anna Rossi, Minister of Health, at the Assembly
/// </code>
/// </summary>
internal static class RepeatedLine
{
    private const int LeastLetters = 8;
    private const int LeastWords = 8;
    private const int WordsForOneNew = 8;

    // No cover is longer; each of its lines is looked for in all before it.
    private const int LongestCover = 8000;

    internal static bool Is(HeaderSheet sheet, int line)
    {
        if (line == 0 || sheet.Line(line).Extent.End - sheet.Line(0).Extent.Start > LongestCover)
        {
            return false;
        }

        var before = sheet.Text[sheet.Line(0).Extent.To(sheet.Line(line - 1).Extent)];
        var repeated = Letters(sheet.Text[sheet.Rest(line)]);
        return (repeated.Length >= LeastLetters && Letters(before).Contains(repeated, StringComparison.Ordinal)) || SaysNothingNew(sheet.Text[sheet.Rest(line)], before);
    }

    // A long line in which hardly a word is new.
    private static bool SaysNothingNew(ReadOnlySpan<char> text, ReadOnlySpan<char> before)
    {
        if (text.Length < LeastLetters * LeastWords)
        {
            return false;
        }

        var said = new HashSet<string>(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        for (var at = 0; Word.TryNext(before, ref at, out var start);)
        {
            said.Add(before[start..at]);
        }

        int words = 0, known = 0;
        for (var at = 0; Word.TryNext(text, ref at, out var start);)
        {
            words++;
            known += said.Contains(text[start..at]) ? 1 : 0;
        }

        return words >= LeastWords && (words - known) * WordsForOneNew <= words;
    }

    private static string Letters(ReadOnlySpan<char> text)
    {
        var letters = new System.Text.StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                letters.Append(char.ToUpperInvariant(c));
            }
        }

        return letters.ToString();
    }
}
