using SpeechText.Languages;

namespace SpeechText.Fields.Quotations;

/// <summary>
/// Reads the subject of an Arabic clause, which stands after the verb.
/// <code>
/// قال | الأمين العام للأمم المتحدة أنطونيو روسي        an office as long as its words have the article, then a name
/// قالت | السيدة روسي                                    a courtesy and a name
/// قال | روسي                                            somebody named before
/// أضاف |                                                the one spoken of last
/// </code>
/// An office without an article after it may be followed by a State or a name: no name is taken. Nor is one after a verb that may have an object,
/// unless a mark or <c>that</c> shows where the subject ends: <c>دعت الأمينة العامة آنا روسي دول العالم إلى</c>.
/// </summary>
internal static class ArabicSubject
{
    private const int MostWords = 16;
    private const int MostOfName = 4;

    internal static ClauseSubject Read(string text, Slice verb, int start, int end, ClauseWords words, ClauseRegistry known)
    {
        var parts = Words(text, start, end, words, out var isOpen);
        if (parts.Count == 0)
        {
            return ClauseSubject.Same;
        }

        isOpen &= MayHaveObject(verb.In(text), words);
        if (words.Honorifics.Contains(parts[0].In(text)))
        {
            return !isOpen && parts.Count is > 1 and <= MostOfName + 1 ? new ClauseSubject(MentionKind.Name, Over(parts, 1, parts.Count - 1)) : ClauseSubject.Nobody;
        }

        if (!words.Offices.Contains(parts[0].Of(text)))
        {
            return parts.Count <= MostOfName && known.ByName(Over(parts, 0, parts.Count - 1).In(text)) is not null
                ? new ClauseSubject(MentionKind.Name, Over(parts, 0, parts.Count - 1))
                : ClauseSubject.Nobody;
        }

        var title = 1;
        while (title < parts.Count && (IsDefinite(parts[title].In(text), words) || words.Domains.Contains(parts[title].In(text))))
        {
            title++;
        }

        var rest = isOpen ? 0 : parts.Count - title;
        if (words.Delegates.Contains(parts[0].In(text)) && rest == 0 && title > 1)
        {
            return new ClauseSubject(MentionKind.Delegate, default, parts[0], Over(parts, 1, title - 1));
        }

        var isWhole = title > 1 && IsDefinite(parts[title - 1].In(text), words);
        var name = rest > 0 && words.Honorifics.Contains(parts[title].In(text)) ? title + 1 : title;
        return rest > 0 && isWhole && name < parts.Count && parts.Count - name <= MostOfName
            ? new ClauseSubject(MentionKind.Name, Over(parts, name, parts.Count - 1), Over(parts, 0, title - 1))
            : new ClauseSubject(MentionKind.Office, default, Over(parts, 0, rest == 0 ? title - 1 : parts.Count - 1));
    }

    // The words up to the first that is none of a subject, or to a mark.
    private static List<Slice> Words(string text, int start, int end, ClauseWords words, out bool isOpen)
    {
        isOpen = false;
        var parts = new List<Slice>();
        for (var at = start; at < end && parts.Count < MostWords;)
        {
            if (text[at] == ' ')
            {
                at++;
                continue;
            }

            var next = at;
            while (next < end && (char.IsLetter(text[next]) || text[next] is '-' or '\u0640' || char.GetUnicodeCategory(text[next]) == System.Globalization.UnicodeCategory.NonSpacingMark))
            {
                next++;
            }

            if (next == at || words.Stops.Contains(text.AsSpan(at, next - at)))
            {
                // An apposition goes on after its comma, a name after an office up to another comma.
                if (next == at && text[at] == '،' && (parts.Count == 0 || (words.Offices.Contains(parts[0].Of(text)) && IsNameBetweenCommas(text, at + 1, end, words))))
                {
                    at++;
                    continue;
                }

                isOpen = next > at && !words.That.Contains(text.AsSpan(at, next - at)) && !words.ThatHe.Contains(text.AsSpan(at, next - at));
                break;
            }

            parts.Add(new Slice(at, next));
            at = next;
        }

        return parts;
    }

    private static bool MayHaveObject(ReadOnlySpan<char> verb, ClauseWords words) =>
        !words.TakesNoObject.Contains(verb) && !(verb.Length > 1 && words.Prefixes.Contains(verb[0]) && words.TakesNoObject.Contains(verb[1..]));

    private static bool IsNameBetweenCommas(string text, int start, int end, ClauseWords words)
    {
        var comma = text.AsSpan(start, end - start).IndexOf('،');
        if (comma <= 0)
        {
            return false;
        }

        var count = 0;
        foreach (var part in text.AsSpan(start, comma).Split(' '))
        {
            var word = text.AsSpan(start, comma)[part];
            count += word.IsEmpty ? 0 : 1;
            if (words.Stops.Contains(word) || IsDefinite(word, words) || !(word.IsEmpty || char.IsLetter(word[0])))
            {
                return false;
            }
        }

        return count is > 0 and <= MostOfName;
    }

    internal static bool IsDefinite(ReadOnlySpan<char> word, ClauseWords words)
    {
        foreach (var article in words.Articles)
        {
            if (word.Length > article.Length + 1 && word.StartsWith(article))
            {
                return true;
            }
        }

        return false;
    }

    private static Slice Over(List<Slice> parts, int first, int last) => new(parts[first].Start, parts[last].End);
}
