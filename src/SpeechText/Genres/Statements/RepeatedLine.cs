namespace SpeechText.Genres.Statements;

/// <summary>
/// A line that says again what the header has said before: a cover printed twice, the title of a lecture above its first page.
/// <code>
/// International Law in a Changing World / … / INTERNATIONAL LAW IN A CHANGING WORLD
/// </code>
/// </summary>
internal static class RepeatedLine
{
    private const int LeastLetters = 8;

    internal static bool Is(HeaderSheet sheet, int line)
    {
        var repeated = Letters(sheet.Text[sheet.Rest(line)]);
        return repeated.Length >= LeastLetters && line > 0
            && Letters(sheet.Text[sheet.Line(0).Extent.To(sheet.Line(line - 1).Extent)]).Contains(repeated, StringComparison.Ordinal);
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
