using SpeechText.Fields.States;
using SpeechText.Fields.Text;
using SpeechText.Languages;
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
    private const int MostLinkedWords = 16;

    /// <summary>Tells whether nothing but a comma parts a phrase from a title.</summary>
    internal static bool Follows(HeaderSheet sheet, Extent title, Extent phrase) =>
        phrase.Start > title.End
            && sheet.Text.Text.AsSpan(title.End, phrase.Start - title.End) is var between
            && between.Contains(',')
            && !between.ContainsAnyExcept(", \t\r\n");

    /// <summary>Where the list ends that begins with the extent; 0 where none stands there.</summary>
    internal static int End(HeaderSheet sheet, Extent rest)
    {
        var span = sheet.Text[rest];
        var names = sheet.Lexicon.Names;
        if (StateReader.TryFind(span, sheet.Lexicon, out var state) && state.Start == 0)
        {
            return 0;
        }

        // "des Affaires étrangères, | de la Coopération / internationale et …": parts that each begin with a link show themselves on any line.
        int at = 0, words = 0;
        var inField = false;
        var isLinked = BeginsWithLink(span, names);
        while (words++ < (isLinked ? MostLinkedWords : MostWords) && Word.TryNext(span, ref at, out var start))
        {
            var word = span[start..at];
            if (names.And.Contains(word) && inField)
            {
                return BeginsOther(sheet, span[at..]) ? 0 : EndOfField(sheet, rest, at);
            }

            // Only the word that closes the list leads over to another line.
            var isSmall = names.SmallWords.Contains(word) || names.IsTitleLink(word);
            if ((!isLinked && span[..at].Contains('\n')) || BeginsOther(sheet, span[start..]) || !(char.IsUpper(word[0]) || isSmall || inField))
            {
                return 0;
            }

            inField |= !isSmall;
        }

        return 0;
    }

    // A title, a name or an occasion, and no further field.
    private static bool BeginsOther(HeaderSheet sheet, ReadOnlySpan<char> text)
    {
        var at = 0;
        return !Word.TryNext(text, ref at, out var start)
            || sheet.Lexicon.Names.TitleNouns.Contains(text[start..at])
            || sheet.Lexicon.Header.OccasionNouns.Contains(text[start..at])
            || sheet.Lexicon.Names.Honorifics.MatchStart(text[start..]) > 0 || sheet.Lexicon.Header.OccasionCues.MatchStart(text[start..]) > 0;
    }

    // "and Regional Cooperation / of the Republic of Freedonia": whose office it is may stand on the next line, where no occasion begins there.
    private static int EndOfField(HeaderSheet sheet, Extent rest, int from)
    {
        var span = sheet.Text[rest];
        var end = from;
        do
        {
            end = span[(end + 1)..].IndexOfAny(',', '\n') is var mark and >= 0 ? end + 1 + mark : span.Length;
        }
        while (end < span.Length
            && span[end] == '\n'
            && BeginsWithLink(span[end..], sheet.Lexicon.Names)
            && !OccasionLines.StartsOccasion(sheet, rest with { Start = rest.Start + end + 1 }));

        return rest.Start + end;
    }

    private static bool BeginsWithLink(ReadOnlySpan<char> text, NameWords names)
    {
        var at = 0;
        return Word.TryNext(text, ref at, out var start) && names.IsTitleLink(text[start..at]);
    }
}
