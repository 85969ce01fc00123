using SpeechText.Languages;

namespace SpeechText.Fields.Quotations;

/// <summary>
/// Reads the subject of an Arabic clause, which stands after the verb.
/// <code>
/// قال | الأمين العام للأمم المتحدة أنطونيو روسي        an office, then a name
/// قالت | مديرة الوكالة، آنا روسي،                       an office and a name between commas
/// قالت | آنا روسي، مديرة الوكالة،                       a name and an office between commas
/// قالت | السيدة روسي                                    a courtesy and a name
/// قالت | منظمة الصحة العالمية                           a body
/// قال | روسي                                            somebody named elsewhere
/// أضاف |                                                the one spoken of last
/// </code>
/// An office goes on while its words have the article, are those of a body, or hang on a small word. After a verb that may have an object, what follows
/// the office is a name only where it is known from elsewhere or has the two or three words of one: <c>دعت الأمينة العامة دول العالم إلى</c>.
/// </summary>
internal static class ArabicSubject
{
    private const int MostOfName = 4;
    private const int MostOfOpenName = 3;

    internal static ClauseSubject Read(string text, Slice verb, int start, int end, ClauseWords words, ClauseRegistry known)
    {
        var phrase = ArabicPhrase.Read(text, start, end, words);
        if (phrase.Parts.Count == 0)
        {
            return ClauseSubject.Same;
        }

        var part = phrase.Parts[0];
        var next = phrase.Parts.Count > 1 ? phrase.Parts[1] : null;
        var isOpen = next is null && ((phrase.IsOpen && MayHaveObject(verb.In(text), words)) || Has(words.TakesObject, verb.In(text), words));
        if (words.Honorifics.Contains(part[0].In(text)))
        {
            if (isOpen || part.Count is < 2 or > MostOfName + 1)
            {
                return ClauseSubject.Nobody;
            }

            var named = Over(part, 1, part.Count - 1);
            known.LookFor(named.In(text));
            return new ClauseSubject(MentionKind.Name, named);
        }

        if (words.Offices.Contains(part[0].Of(text)))
        {
            return OfOffice(text, part, next, isOpen, words, known);
        }

        if (IsBody(part[0].In(text), words))
        {
            var body = isOpen ? EndOfTitle(text, part, words) : part.Count;
            return isOpen && body == 1 && part.Count > 1 ? ClauseSubject.Nobody : new ClauseSubject(MentionKind.Body, Over(part, 0, body - 1));
        }

        // "آنا روسي، مديرة الوكالة، قالت"
        if (next is not null && IsName(text, part, 0, words) && part.Count > 1 && words.Offices.Contains(next[0].Of(text)))
        {
            return new ClauseSubject(MentionKind.Name, Over(part, 0, part.Count - 1), Over(next, 0, next.Count - 1));
        }

        return Known(text, part, isOpen, words, known);
    }

    internal static ClauseSubject OfOffice(string text, List<Slice> part, List<Slice>? next, bool isOpen, ClauseWords words, ClauseRegistry known)
    {
        var title = EndOfTitle(text, part, words);
        var isOfBody = words.Domains.Contains(part[title - 1].In(text)) || IsOf(part[title - 1].In(text), words);
        var name = title < part.Count && words.Honorifics.Contains(part[title].In(text)) ? title + 1 : title;
        // "مديرة منظمة الماء لنا": what follows a body's noun is the body's name, or may be.
        var isWhole = IsDefinite(part[title - 1].In(text), words)
            || (title > 1 && words.States.MatchStart(text.AsSpan(part[1].Start, part[title - 1].End - part[1].Start), out _) == part[title - 1].End - part[1].Start)
            || (title > 2 && words.Links.Contains(part[title - 2].In(text)));
        if (isOpen && isWhole && !isOfBody && EndOfName(text, part, name, words) is var last && last - name is > 1 and <= MostOfOpenName)
        {
            return new ClauseSubject(MentionKind.Name, Over(part, name, last - 1), Over(part, 0, title - 1));
        }

        if (name < part.Count
            && !isOfBody
            && isWhole
            && IsName(text, part, name, words)
            && (title > 1 || part.Count - name > 1)
            && (!isOpen || IsWholeName(text, part, name, words) || known.ByName(part[^1].In(text)) is not null))
        {
            return new ClauseSubject(MentionKind.Name, Over(part, name, part.Count - 1), Over(part, 0, title - 1));
        }

        if (next is not null && IsName(text, next, words.Honorifics.Contains(next[0].In(text)) ? 1 : 0, words))
        {
            return new ClauseSubject(MentionKind.Name, Over(next, words.Honorifics.Contains(next[0].In(text)) ? 1 : 0, next.Count - 1), Over(part, 0, part.Count - 1));
        }

        if (words.Delegates.Contains(part[0].In(text)) && title > 1 && title == part.Count)
        {
            return new ClauseSubject(MentionKind.Delegate, default, part[0], Over(part, 1, title - 1));
        }

        return isOpen && title < part.Count ? ClauseSubject.Nobody : new ClauseSubject(MentionKind.Office, default, Over(part, 0, isWhole ? title - 1 : part.Count - 1));
    }

    // Where the office or body that the part begins with ends.
    private static int EndOfTitle(string text, List<Slice> part, ClauseWords words)
    {
        var end = 1;

        // "مندوب روسيا": a State without an article
        if (part.Count > 1 && words.States.MatchStart(text.AsSpan(part[1].Start, part[^1].End - part[1].Start), out _) is var length and > 0)
        {
            while (end < part.Count && part[end].End <= part[1].Start + length)
            {
                end++;
            }
        }

        while (end < part.Count
            && (IsDefinite(part[end].In(text), words)
            || words.Domains.Contains(part[end].In(text))
            || words.Offices.Contains(part[end].Of(text))
            || words.Links.Contains(part[end - 1].In(text))
            || words.Links.Contains(part[end].In(text))
            || IsOf(part[end].In(text), words)))
        {
            end++;
        }

        return end;
    }

    // "لمنظمة": of, written together with a word of a title.
    private static bool IsOf(ReadOnlySpan<char> word, ClauseWords words) => word.Length > 3
        && word[0] == words.Of
        && (words.Domains.Contains(word[1..]) || words.BeginsBehindOf.Contains(word[1]));

    private static bool IsBody(ReadOnlySpan<char> word, ClauseWords words)
    {
        foreach (var body in words.Bodies)
        {
            if (word.SequenceEqual(body))
            {
                return true;
            }
        }

        return words.States.MatchStart(word, out _) == word.Length;
    }

    // No more words than a name has, the first of them without an article and none of an office.
    private static bool IsName(string text, List<Slice> part, int first, ClauseWords words)
    {
        if (part.Count - first is < 1 or > MostOfName || IsDefinite(part[first].In(text), words))
        {
            return false;
        }

        for (var i = first; i < part.Count; i++)
        {
            if (words.Domains.Contains(part[i].In(text))
                || words.Offices.Contains(part[i].Of(text))
                || words.Links.Contains(part[i].In(text))
                || IsBody(part[i].In(text), words))
            {
                return false;
            }
        }

        return true;
    }

    // Where an object may follow: up to the first word that has an article or is none of a name.
    private static int EndOfName(string text, List<Slice> part, int first, ClauseWords words)
    {
        var end = first;
        while (end < part.Count
            && !IsDefinite(part[end].In(text), words)
            && !words.Domains.Contains(part[end].In(text))
            && !words.Offices.Contains(part[end].Of(text))
            && !IsBody(part[end].In(text), words))
        {
            end++;
        }

        // "شعوب العالم": before a word with an article, the word may be of an object.
        return end < part.Count && IsDefinite(part[end].In(text), words) ? first : end;
    }

    private static bool IsWholeName(string text, List<Slice> part, int first, ClauseWords words) =>
        part.Count - first is > 1 and <= MostOfOpenName && !part.Exists(p => p.Start >= part[first].Start && IsDefinite(p.In(text), words));

    // Somebody named elsewhere by these words, or by the first of them where an object may follow; or a name of two words or more that the text takes up by its last.
    private static ClauseSubject Known(string text, List<Slice> part, bool isOpen, ClauseWords words, ClauseRegistry known)
    {
        for (var count = Math.Min(part.Count, MostOfName); count > 0; count--)
        {
            var name = Over(part, 0, count - 1);
            if ((count == part.Count || isOpen) && known.ByName(name.In(text)) is not null)
            {
                return new ClauseSubject(MentionKind.Name, name);
            }
        }

        return part.Count > 1 && !isOpen && IsName(text, part, 0, words) && known.IsTakenUp(part[^1].Of(text))
            ? new ClauseSubject(MentionKind.Name, Over(part, 0, part.Count - 1))
            : ClauseSubject.Nobody;
    }

    private static bool MayHaveObject(ReadOnlySpan<char> verb, ClauseWords words) => !Has(words.TakesNoObject, verb, words);

    private static bool Has(WordSet verbs, ReadOnlySpan<char> verb, ClauseWords words) =>
        verbs.Contains(verb) || (verb.Length > 1 && words.Prefixes.Contains(verb[0]) && verbs.Contains(verb[1..]));

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
