using SpeechText.Fields.Text;
using SpeechText.Languages;

namespace SpeechText.Fields.Titles;

/// <summary>
/// A name that follows the field of a title with no comma between them. It begins after a word that completes the field, after the name of
/// a State, or with its initials; where none of them shows it, nothing is certain.
/// <code>
/// Ministro de Relaciones Exteriores Juan Pérez     at Juan
/// Министра иностранных дел А.Б.Петрова             at the initials
/// Presidente de Chile Juan Pérez                   at Juan
/// Presidente de Freedonia Juan Pérez               not certain
/// Presidente de Guinea Ecuatorial                  no name
/// </code>
/// </summary>
internal static class NameAfterTitle
{
    /// <summary>A name is within, but nothing shows where it begins.</summary>
    internal const int Unclear = -1;

    private const int LeastNameWords = 2;

    // "de Guinea Ecuatorial" is a State; without a link, two words may be a State and a surname.
    private const int MostFieldWords = 2;
    private const int MostUnlinkedFieldWords = 1;

    /// <summary>Finds where the name begins; 0 where the title holds none.</summary>
    internal static int Find(ReadOnlySpan<char> title, Lexicon lexicon)
    {
        var words = lexicon.Names;
        if (words.FieldEnds.Words.Count == 0)
        {
            return 0;
        }

        int at = 0, run = 0, start = 0;
        var (afterNoun, isNoun, isPrefix) = (false, false, false);
        var (inField, complete) = (words.FieldsAreUnlinked, false);
        while (Word.TryNext(title, ref at, out var first))
        {
            var word = title[first..at];
            if (inField && run == 0 && lexicon.States.MatchStart(title[first..], out _) is var state and > 0)
            {
                (at, complete) = (first + state, true);
                continue;
            }

            if (word.Contains('.') && char.IsUpper(word[0]) && first > 0)
            {
                return run > 0 && (complete || !inField) ? start : first;
            }

            if (IsOfTitle(word, words))
            {
                inField |= words.IsTitleLink(word);
                (run, complete) = (0, words.FieldEnds.Contains(word));
                (isNoun, isPrefix) = (isPrefix && words.TitleNouns.Contains(word), words.TitlePrefixes.Contains(word));
                continue;
            }

            // "Генерального секретаря Ивана Рекина": no field stands between an office of two words and the two of a name; "Президента Фридонии Рекина" may have one.
            afterNoun = (run == 0 ? isNoun : afterNoun) && MayBeName(word, lexicon.Header);
            start = run++ == 0 ? first : start;
        }

        var most = words.FieldsAreUnlinked ? MostUnlinkedFieldWords : MostFieldWords;
        return (complete && run >= LeastNameWords) || (words.FieldsAreUnlinked && afterNoun && run == LeastNameWords) ? start
            : inField && run > most && words.TitlesBeginWithNoun ? Unclear : 0;
    }

    private static bool MayBeName(ReadOnlySpan<char> word, HeaderWords words) =>
        word.Length > LeastNameWords && char.IsUpper(word[0]) && char.IsLower(word[1]) && !words.BodyNouns.Contains(word) && !words.OccasionNouns.Contains(word);

    private static bool IsOfTitle(ReadOnlySpan<char> word, NameWords words) =>
        char.IsLower(word[0])
        || words.IsTitleLink(word)
        || words.And.Contains(word)
        || words.TitleNouns.Contains(word)
        || words.TitlePrefixes.Contains(word)
        || words.SmallWords.Contains(word)
        || words.Fields.Contains(word) || words.FieldEnds.Contains(word);
}
