using System.Buffers;
using SpeechText.Fields.Text;
using SpeechText.Languages;

namespace SpeechText.Fields.Names;

/// <summary>
/// Where a name ends: it goes on word by word, over particles, initials and line ends.
/// <code>
/// Anna O’Neill-Rossi, Minister              Anna O’Neill-Rossi
/// Jean de la Tour at the Council            Jean de la Tour
/// Kim In Sun                                Kim In Sun, though "in" is a common word
/// DE LAS NACIONES UNIDAS                    none
/// </code>
/// </summary>
internal static class NameEnd
{
    private const int MostWords = 8;
    private const int ShortWord = 2;
    private const int ShortSurname = 4;

    // What may stand between two words of a name.
    private static readonly SearchValues<char> Between = SearchValues.Create(" \t\r\n\u00A0.");

    /// <summary>Finds where the name that begins at <paramref name="at"/> ends; <paramref name="at"/> itself where none begins there.</summary>
    internal static int Find(ReadOnlySpan<char> span, int at, Lexicon lexicon, bool mayBeOneWord)
    {
        int end = at, last = at, count = 0, own = 0;
        while (count < MostWords)
        {
            var next = last;
            if (!Word.TryNext(span, ref next, out var start) || (count > 0 ? span[last..start].ContainsAnyExcept(Between) : span[at..start].Contains('(')))
            {
                break;
            }

            // "DEL POZO": a particle leads to the rest of the name, or else is not of it.
            // "von und zu": so does "and" behind one.
            var isParticle = (lexicon.Names.Particles.Contains(span[start..next]) && (char.IsLower(span[start]) || lexicon.Names.IsTitleLink(span[start..next])))
                || (last > end && count > 0 && lexicon.Names.And.Contains(span[start..next]));
            if (isParticle ? count == 0 && !mayBeOneWord : !MayStandInName(span, start, next, lexicon) && !(at > 0 && IsShortOfName(span, start, next, count, lexicon)))
            {
                break;
            }

            // "General Assembly" is no general.
            if (count == 0 && lexicon.Header.OccasionNouns.Contains(span[start..next]))
            {
                break;
            }

            last = next;
            end = isParticle ? end : next;
            own += lexicon.Names.Particles.Contains(span[start..next]) ? 0 : 1;
            count++;
        }

        // Without an honorific or a title one word alone may be anything, unless initials begin it; particles alone are no name without an honorific.
        return count > (mayBeOneWord || BeginsWithInitial(span[at..end]) ? 0 : 1) && (own > 0 || at > 0) ? end : at;
    }

    // "Mr. To Minh", "Mr. Kim In Sun": behind an honorific a word of two letters may be a common one of the language, where a word of a name follows at
    // once; in the middle only behind a short surname and before the last word, and not in capitals: "Mr. Rossi On Peace And Security", "MR. ROSSI IN GENEVA".
    private static bool IsShortOfName(ReadOnlySpan<char> span, int start, int end, int count, Lexicon lexicon)
    {
        var next = end;
        return end - start == ShortWord && char.IsUpper(span[start]) && end < span.Length && span[end] == ' '
            && Word.TryNext(span, ref next, out var after) && after == end + 1 && MayStandInName(span, after, next, lexicon)
            && (count == 0
                || (count == 1
                    && char.IsLower(span[end - 1])
                    && LengthOfLastWord(span[..start]) <= ShortSurname
                    && (next == span.Length || span[next] is ',' or '(' or '\n' or '\r' or ':' || span[next..].StartsWith(" ("))))
            && lexicon.Header.Places.MatchStart(span[after..]) == 0
            && lexicon.Header.Organizations.MatchStart(span[after..]) == 0
            && !lexicon.Header.OccasionNouns.Contains(span[after..next]);
    }

    private static int LengthOfLastWord(ReadOnlySpan<char> text) => text.TrimEnd().Length - (text.TrimEnd().LastIndexOf(' ') + 1);

    // "А.Б.Петров": initials and the surname are one word where no blank parts them.
    private static bool BeginsWithInitial(ReadOnlySpan<char> name) =>
        name.TrimStart() is [_, '.', .., var last] && char.IsLetter(last) && name.Length - name.LastIndexOf('.') > 2;

    private static bool MayStandInName(ReadOnlySpan<char> span, int start, int end, Lexicon lexicon)
    {
        var word = Word.WithoutElision(span[start..end]);
        var words = lexicon.Names;
        return (words.Particles.Contains(word) && char.IsLower(word[0]))
            || (StartsName(word)
                && (!words.TitleNouns.Contains(word) || words.TitlesInNames.Contains(word))
                && !words.IsTitleLink(word)
                && !words.And.Contains(word)
                && !words.PostNominals.Contains(word)
                && !words.Fields.Contains(word)
                && !words.FieldEnds.Contains(word)
                && (words.Particles.Contains(word) || !lexicon.CommonWords.Contains(word))
                && lexicon.Header.OccasionCues.MatchStart(span[start..]) == 0);
    }

    private static bool StartsName(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (char.IsDigit(c))
            {
                return false;
            }
        }

        return char.IsUpper(word[0]) || char.GetUnicodeCategory(word[0]) == System.Globalization.UnicodeCategory.OtherLetter;
    }
}
