using SpeechText.Fields.Names;
using SpeechText.Fields.Text;
using SpeechText.Languages;
using SpeechText.Lines;

namespace SpeechText.Fields.Titles;

/// <summary>
/// A name between an honorific and a title that no comma parts from it. It has two words or more, and none of them is of titles.
/// <code>
/// His Excellency Mr. Andres Belmar Minister for Foreign Affairs     Andres Belmar
/// Her Excellency the Deputy Prime Minister                          no name
/// </code>
/// </summary>
internal static class NameBeforeTitle
{
    private const int LeastWords = 2;

    internal static PersonName? Read(ReadingText text, Extent phrase, Lexicon lexicon)
    {
        if (lexicon.Names.NamesAreUnmarked || PersonName.Read(text, phrase, lexicon) is not { PostNominals.Count: 0 } person || person.End >= phrase.End
            || !TitleShape.BeginsWithNoun(text[phrase with { Start = person.End }], lexicon.Names))
        {
            return null;
        }

        int at = 0, count = 0;
        var name = text[person.Name];
        while (Word.TryNext(name, ref at, out var start))
        {
            if (lexicon.Names.TitlePrefixes.Contains(name[start..at]))
            {
                return null;
            }

            count++;
        }

        return count >= LeastWords ? person : null;
    }
}
