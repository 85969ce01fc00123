using SpeechText.Fields.Text;
using SpeechText.Languages;

namespace SpeechText.Genres;

/// <summary>
/// Looks for the words by which speakers speak of themselves, as headers, headings and reported speech do not.
/// </summary>
internal static class FirstPerson
{
    internal static bool StandsIn(ReadOnlySpan<char> text, Lexicon lexicon)
    {
        var at = 0;
        while (Word.TryNext(text, ref at, out var start))
        {
            if (lexicon.Vocatives.FirstPerson.Contains(text[start..at]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True where so many of them stand outside of quotation marks; never in Chinese, where they are single characters.</summary>
    internal static bool StandsUnquoted(ReadOnlySpan<char> text, Lexicon lexicon, int times)
    {
        var words = new UnquotedWords(text, lexicon.Script);
        while (lexicon.Script != Script.Han && times > 0 && words.TryNext(out var start, out var end))
        {
            times -= lexicon.Vocatives.FirstPerson.Contains(text[start..end]) ? 1 : 0;
        }

        return times == 0;
    }
}
