using SpeechText.Fields.Text;
using SpeechText.Languages;

namespace SpeechText.Genres.Statements;

/// <summary>
/// The small words that lead from a speaker to what the speech was given at.
/// <code>
/// im Ständigen Rat                                im
/// en el 79.º período ordinario de sesiones        en el
/// to the General Debate                           to the, where a line begins so
/// à la Mission permanente                         none: a mission is no event
/// </code>
/// </summary>
internal static class EventLinks
{
    // "en el 79.º período ordinario de sesiones": so many words after the link.
    private const int MostWordsBeforeNoun = 4;

    /// <summary>Tells whether a text begins with a link and one of the next words names an event: <c>im Ständigen Rat</c>.</summary>
    internal static bool Are(HeaderSheet sheet, ReadOnlySpan<char> text) => Of(sheet, text) > 0 || Of(sheet, text, sheet.Lexicon.Header.OccasionLeads) > 0;

    /// <summary>Tells whether a text leads to an event that is no body, to which somebody may be sent: <c>to the General Debate</c>, but not <c>to the Council</c>.</summary>
    internal static bool LeadToEvent(HeaderSheet sheet, ReadOnlySpan<char> text)
    {
        var words = sheet.Lexicon.Header;
        int at = Match(words.OccasionLeads, text), count = 0;
        while (at > 0 && count++ < MostWordsBeforeNoun && Word.TryNext(text, ref at, out var start) && words.OccasionCues.MatchStart(text[start..]) == 0)
        {
            if (words.OccasionNouns.Contains(text[start..at]))
            {
                return !words.BodyNouns.Contains(text[start..at]);
            }
        }

        return false;
    }

    /// <summary>The length of the link that a text begins with, where one of the next words says what kind of event is named; otherwise 0.</summary>
    internal static int Of(HeaderSheet sheet, ReadOnlySpan<char> span) => Of(sheet, span, sheet.Lexicon.Header.OccasionLinks);

    private static int Of(HeaderSheet sheet, ReadOnlySpan<char> span, PhraseSet links)
    {
        var link = Match(links, span);
        int at = link, words = 0;
        while (link > 0 && words++ < MostWordsBeforeNoun && Word.TryNext(span, ref at, out var start) && !(words > 1 && OccasionEnd.IsStop(span[..start])))
        {
            if (sheet.Lexicon.Header.OccasionNouns.Contains(span[start..at]))
            {
                return link;
            }

            // "в Женеве И.И.Рекина на открытии": a name stands before any event.
            if (span[start..at] is [_, '.', ..])
            {
                return 0;
            }
        }

        return 0;
    }

    /// <summary>The length of the phrase that a text begins with; an initial leads nowhere: <c>В.А.Петрова</c>, <c>a.i.</c></summary>
    internal static int Match(PhraseSet words, ReadOnlySpan<char> span) =>
        words.MatchStart(span) is var length && length < span.Length && span[length] == '.' ? 0 : length;
}
