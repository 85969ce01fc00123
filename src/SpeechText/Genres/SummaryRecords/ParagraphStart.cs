namespace SpeechText.Genres.SummaryRecords;

/// <summary>
/// The number that a paragraph of a summary record begins with.
/// <code>
/// 12. Mr. Rossi said       12.
/// 2.The Chair invited      2.
/// 2005 was a good year     none
/// </code>
/// </summary>
internal static class ParagraphStart
{
    private const int MostDigits = 3;

    /// <summary>The length of the number, its mark and the blanks after it; 0 where there is none.</summary>
    internal static int NumberLength(ReadOnlySpan<char> line)
    {
        var at = 0;
        while (at < line.Length && char.IsAsciiDigit(line[at]))
        {
            at++;
        }

        if (at is 0 or > MostDigits || at + 1 >= line.Length)
        {
            return 0;
        }

        var mark = line[at];
        if (mark is not ('.' or ')' or '-' or '–' or '\t' or '．' or '、') && !(mark == ' ' && line[at + 1] is '-' or '–' or '.'))
        {
            return 0;
        }

        while (at < line.Length && (line[at] is '.' or ')' or '-' or '–' or '．' or '、' || char.IsWhiteSpace(line[at])))
        {
            at++;
        }

        return at < line.Length && char.IsLetter(line[at]) ? at : 0;
    }
}
