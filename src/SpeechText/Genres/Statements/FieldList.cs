using SpeechText.Fields.States;
using SpeechText.Fields.Text;
using SpeechText.Lines;

namespace SpeechText.Genres.Statements;

/// <summary>
/// The rest of a list of fields that a title is of, after its first comma: up to the part that "and" closes the list with.
/// <code>
/// Minister for Environment, | Science, Technology and Innovation      up to Innovation
/// Minister for Environment, | Freedonia                               no list: a State
/// </code>
/// </summary>
internal static class FieldList
{
    private const int MostWords = 8;

    /// <summary>Tells whether a phrase after a title names the body that the office is in: <c>Executive Director, | River Fund</c>.</summary>
    internal static bool IsBody(HeaderSheet sheet, Extent phrase)
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
            if (++words > MostWords || !(char.IsUpper(span[start]) || names.SmallWords.Contains(span[start..at])) || sheet.Lexicon.Header.OccasionNouns.Contains(span[start..at]))
            {
                return false;
            }

            isBody |= releases.Bodies.Contains(span[start..at]);
        }

        return isBody;
    }

    /// <summary>Where the list ends that begins with the extent; 0 where none stands there.</summary>
    internal static int End(HeaderSheet sheet, Extent rest)
    {
        var span = sheet.Text[rest];
        var names = sheet.Lexicon.Names;
        if (StateReader.TryFind(span, sheet.Lexicon, out var state) && state.Start == 0)
        {
            return 0;
        }

        int at = 0, words = 0;
        while (words++ < MostWords && Word.TryNext(span, ref at, out var start) && !span[..at].Contains('\n'))
        {
            var word = span[start..at];
            if (names.And.Contains(word) && words > 1)
            {
                var end = span[at..].IndexOfAny(',', '\n');
                return rest.Start + (end < 0 ? span.Length : at + end);
            }

            if (!char.IsUpper(word[0]) || names.TitleNouns.Contains(word) || sheet.Lexicon.Header.OccasionNouns.Contains(word) || names.Honorifics.MatchStart(word) > 0)
            {
                return 0;
            }
        }

        return 0;
    }
}
