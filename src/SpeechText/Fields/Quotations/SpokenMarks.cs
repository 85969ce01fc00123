using SpeechText.Blocks;
using SpeechText.Languages;

namespace SpeechText.Fields.Quotations;

/// <summary>
/// Finds quotations that words set off instead of marks.
/// <code>
/// He said, quote, we stay, unquote.             within a paragraph
/// QUOTE / … / UNQUOTE                           over paragraphs
/// Je cite : nous restons. Fin de citation.      the same in French
/// May I quote the Charter?                      none: nothing ends it
/// </code>
/// The words that end one are looked for first; those that begin it stand in the same paragraph, or at an end of one not far before.
/// </summary>
internal static class SpokenMarks
{
    private const int MostParagraphs = 60;

    /// <summary>Tells whether a text has words that end a quotation.</summary>
    internal static bool MayStandIn(string text, AttributionWords words) => words.MayEndQuotation(text) && Close(text, words, 0).Start >= 0;

    /// <summary>Tells whether the words before an opening mark say that a quotation begins: <c>and I quote: “</c>.</summary>
    internal static bool Announce(ReadOnlySpan<char> before, AttributionWords words)
    {
        before = before.TrimEnd(" :,\u00A0\u202F");
        foreach (var phrase in words.BeginsQuotation)
        {
            if (before.EndsWith(phrase) && (before.Length == phrase.Length || !char.IsLetterOrDigit(before[^(phrase.Length + 1)])))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Tells whether a line is nothing but such words.</summary>
    internal static bool Is(ReadOnlySpan<char> text, AttributionWords words)
    {
        foreach (var phrase in words.BeginsQuotation)
        {
            if (text.StartsWith(phrase, StringComparison.Ordinal) && text.Length <= phrase.Length + 1)
            {
                return true;
            }
        }

        foreach (var phrase in words.EndsQuotation)
        {
            if (text.StartsWith(phrase, StringComparison.Ordinal) && text.Length <= phrase.Length + 1)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Gives the paragraphs that are quoted so; <see langword="null"/> where none is.</summary>
    internal static SetOff?[]? Find(IReadOnlyList<Passage> passages, AttributionWords words)
    {
        SetOff?[]? found = null;
        for (var i = 0; i < passages.Count; i++)
        {
            if (words.MayEndQuotation(passages[i].Text) && Close(passages[i].Text, words, 0) is var close && close.Start >= 0)
            {
                found ??= new SetOff?[passages.Count];
                Mark(passages, i, close, words, found);
            }
        }

        return found;
    }

    private static void Mark(IReadOnlyList<Passage> passages, int last, Slice close, AttributionWords words, SetOff?[] found)
    {
        for (var first = last; first >= 0 && first > last - MostParagraphs && found[first] is null; first--)
        {
            var text = passages[first].Text;
            var open = Open(text, words, first == last ? close.Start : text.Length, first == last);
            if (open.Start < 0)
            {
                continue;
            }

            for (var i = first; i <= last; i++)
            {
                var whole = new Slice(i == first ? open.Start : 0, i == last ? close.End : passages[i].Text.Length);
                var inner = Trim(passages[i].Text, i == first ? open.End : 0, i == last ? close.Start : whole.End);
                found[i] = inner.IsEmpty ? SetOff.Sign
                    : new SetOff(new Marked(whole.Start, whole.End, i < last
                        && !IsOnlyClose(passages, i + 1, last, close))
                    { Opening = inner.Start - whole.Start, Closing = whole.End - inner.End }, true);
            }

            return;
        }
    }

    private static bool IsOnlyClose(IReadOnlyList<Passage> passages, int next, int last, Slice close) =>
        next == last && Trim(passages[next].Text, 0, close.Start).IsEmpty;

    private static Slice Close(string text, AttributionWords words, int from)
    {
        var first = new Slice(-1, -1);
        foreach (var phrase in words.EndsQuotation)
        {
            var at = text.IndexOf(phrase, from, StringComparison.Ordinal);
            if (at >= 0 && (first.Start < 0 || at < first.Start) && IsWhole(text, at, at + phrase.Length))
            {
                first = new Slice(at, at + phrase.Length);
            }
        }

        return first;
    }

    // In another paragraph they stand at its beginning or its end.
    private static Slice Open(string text, AttributionWords words, int before, bool anywhere)
    {
        var last = new Slice(-1, -1);
        foreach (var phrase in words.BeginsQuotation)
        {
            for (var at = text.IndexOf(phrase, StringComparison.Ordinal); at >= 0 && at < before; at = text.IndexOf(phrase, at + 1, StringComparison.Ordinal))
            {
                var end = at + phrase.Length;
                var isAtEnd = Trim(text, 0, at).IsEmpty || Trim(text, end, text.Length).IsEmpty;
                if (end <= before && at > last.Start && IsWhole(text, at, end) && (anywhere || isAtEnd))
                {
                    last = new Slice(at, end);
                }
            }
        }

        return last;
    }

    private static bool IsWhole(string text, int start, int end) =>
        (start == 0 || !char.IsLetterOrDigit(text[start - 1]) || Scripts.IsIdeograph(text[start]))
            && (end == text.Length || !char.IsLetterOrDigit(text[end]) || Scripts.IsIdeograph(text[end - 1]));

    private static Slice Trim(string text, int start, int end)
    {
        while (start < end
            && (char.IsWhiteSpace(text[start])
                || text[start] is ',' or ':' or ')' or '-' or '–' or '—' or '.' or '…' or '：' or '，' or '،'
                || QuotationMark.Is(text[start])))
        {
            start++;
        }

        while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is ',' or '(' or '-' or '–' or '—' or '，' or '،' || QuotationMark.Is(text[end - 1])))
        {
            end--;
        }

        return new Slice(start, end);
    }
}
