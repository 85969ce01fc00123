using SpeechText.Fields.Text;
using SpeechText.Lines;

namespace SpeechText.Genres.Statements;

/// <summary>
/// The body that an office is in, after the comma that follows the office.
/// <code>
/// Executive Director, | River Fund         a body
/// Executive Director, | at River Fund      none
/// </code>
/// </summary>
internal static class TitleBody
{
    private const int MostWords = 8;

    internal static bool Is(HeaderSheet sheet, Extent phrase)
    {
        var span = sheet.Text[phrase];
        var (names, releases) = (sheet.Lexicon.Names, sheet.Lexicon.Releases);
        if (names.Acronyms.Contains(span))
        {
            return true;
        }

        int at = 0, words = 0;
        var isBody = false;
        while (Word.TryNext(span, ref at, out var start))
        {
            if (++words > MostWords
                || !(char.IsUpper(span[start]) || names.SmallWords.Contains(span[start..at]))
                || sheet.Lexicon.Header.OccasionNouns.Contains(span[start..at]))
            {
                return false;
            }

            isBody |= releases.Bodies.Contains(span[start..at]);
        }

        return isBody;
    }
}
