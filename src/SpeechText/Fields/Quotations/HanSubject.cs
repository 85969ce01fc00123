using SpeechText.Languages;

namespace SpeechText.Fields.Quotations;

/// <summary>
/// Reads the subject of a Chinese clause, which stands before the verb.
/// <code>
/// 联合国秘书长古特雷斯在会上 | 说      an office up to its noun, a name up to a word that stands in none
/// 玛丽亚·索拉 | 指出                  a name with its dot
/// 中国代表 | 表示                     whoever speaks for a State
/// 联合国难民署 | 周二表示             a body
/// 他还 | 说                           the one spoken of last
/// </code>
/// </summary>
internal static class HanSubject
{
    private const int LongestName = 14;
    private const int LongestOffice = 30;
    private const int LeastOfName = 2;
    private const int LongestOfName = 6;

    internal static ClauseSubject Read(string text, int start, int end, ClauseWords words, ClauseRegistry known)
    {
        while (start < end && (char.IsWhiteSpace(text[start]) || text[start] is '，' or ',' or '、'))
        {
            start++;
        }

        var clause = text.AsSpan(start, end - start);
        foreach (var pronoun in words.Pronouns)
        {
            if (clause.StartsWith(pronoun) && !clause[pronoun.Length..].StartsWith(words.Plural))
            {
                return ClauseSubject.Same;
            }
        }

        // "布兰特随后对记者": behind a name, up to the hearers.
        var plain = new Slice(start, EndOfName(text, start, end, words));
        if (!plain.IsEmpty && plain.End < end && known.Known(plain.In(text)) is not null)
        {
            return new ClauseSubject(MentionKind.Name, plain);
        }

        if (Body(text, start, end, words) is var body and > 0)
        {
            return new ClauseSubject(MentionKind.Body, new Slice(start, body));
        }

        if (Office(clause, words) is var (noun, length) && noun >= 0 && noun + length <= LongestOffice)
        {
            var after = EndOfOffices(text, LastOffice(text, start + noun + length, end, words), end, words);
            var name = new Slice(after, EndOfName(text, after, end, words));
            var title = new Slice(start, after);
            if (!name.IsEmpty && name.End - name.Start > 1)
            {
                return new ClauseSubject(MentionKind.Name, name, title);
            }

            if (name.IsEmpty
                && after < end
                && char.IsLetter(text[after])
                && !words.Stops.Contains(text.AsSpan(after, 1))
                && !words.Stops.Contains(text.AsSpan(after, Math.Min(2, end - after))))
            {
                // Letters that are no name: where it ends is not known.
                return ClauseSubject.Nobody;
            }

            return words.Delegates.Contains(clause.Slice(noun, length)) && noun > 0
                ? new ClauseSubject(MentionKind.Delegate, default, new Slice(start + noun, after), new Slice(start, start + noun))
                : new ClauseSubject(MentionKind.Office, default, title);
        }

        var isName = !plain.IsEmpty && (plain.In(text).Contains('·') || known.ByName(plain.In(text)) is not null);
        return isName ? new ClauseSubject(MentionKind.Name, plain) : ClauseSubject.Nobody;
    }

    // "秘书长阿富汗问题特别代表": the first office is whose the second is, if nothing but its own words lies between.
    private static int LastOffice(string text, int after, int end, ClauseWords words)
    {
        while (Office(text.AsSpan(after, end - after), words) is var (noun, length) && noun >= 0 && IsWithoutStop(text.AsSpan(after, noun), words))
        {
            // "主席布兰特教授": a name stands between.
            if (noun is >= LeastOfName and <= LongestOfName && words.AfterName.Contains(text.AsSpan(after + noun, length))
                && (after + noun + length is var behind && (behind == end || !char.IsLetter(text[behind]) || words.Stops.Contains(text.AsSpan(behind, 1)))))
            {
                return after;
            }

            after += noun + length;
        }

        return after;
    }

    private static bool IsWithoutStop(ReadOnlySpan<char> between, ClauseWords words)
    {
        foreach (var part in between)
        {
            if (!char.IsLetter(part) || part == '·' || words.Stops.Contains([part]))
            {
                return false;
            }
        }

        return between.Length <= LongestOffice;
    }

    // "联合国难民署周二": up to the noun of a body, behind which comes nothing but when and where.
    private static int Body(string text, int start, int end, ClauseWords words)
    {
        var last = 0;
        foreach (var body in words.Bodies)
        {
            if (text.AsSpan(start, end - start).IndexOf(body) is var at and >= 0
                && start + at + body.Length is var after
                && (after == end || !char.IsLetter(text[after]) || words.Stops.Contains(text.AsSpan(after, 1)))
                && !words.Offices.Any(office => text.AsSpan(after, end - after).StartsWith(office)))
            {
                last = last == 0 ? after : Math.Min(last, after);
            }
        }

        return last - start is > 1 and <= LongestOffice && text.AsSpan(start, last - start).IndexOfAny("，,、；。") < 0 ? last : 0;
    }

    // "副秘书长兼紧急救济协调员": one person, two offices.
    private static int EndOfOffices(string text, int after, int end, ClauseWords words)
    {
        while (after < end && words.AndOffice.Contains(text[after]) && Office(text.AsSpan(after, end - after), words) is var (noun, length) && noun > 0)
        {
            after += noun + length;
        }

        return after;
    }

    // The first noun of an office, with what makes it another one before it.
    private static (int At, int Length) Office(ReadOnlySpan<char> clause, ClauseWords words)
    {
        (int At, int Length) first = (-1, 0);
        foreach (var office in words.Offices)
        {
            if (clause.IndexOf(office) is var at and >= 0
                && (first.At < 0 || at + office.Length < first.At + first.Length || (at < first.At && at + office.Length == first.At + first.Length)))
            {
                first = (at, office.Length);
            }
        }

        return first;
    }

    private static int EndOfName(string text, int start, int end, ClauseWords words)
    {
        var at = start;
        while (at < end
            && at - start < LongestName
            && (text[at] == '·'
                || (text[at] is '-' or '－' && at > start && at + 1 < end && char.IsLetter(text[at + 1]))
                || (char.IsLetter(text[at])
                    && !words.Stops.Contains(text.AsSpan(at, 1))
                    && !words.Stops.Contains(text.AsSpan(at, Math.Min(2, end - at)))
                    && !words.Honorifics.Contains(text.AsSpan(at, Math.Min(2, end - at)))
                    && !(at - start >= LeastOfName
                        && (words.AfterName.Contains(text.AsSpan(at, Math.Min(2, end - at))) || words.AfterName.Contains(text.AsSpan(at, Math.Min(3, end - at))))))))
        {
            at++;
        }

        return at - start < LongestName ? at : start;
    }
}
