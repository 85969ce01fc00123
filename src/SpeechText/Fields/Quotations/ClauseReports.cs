using System.Buffers;
using SpeechText.Languages;

namespace SpeechText.Fields.Quotations;

/// <summary>
/// Finds what somebody is said to have said in words that are the writer's, in a text without capital letters.
/// <code>
/// 秘书长布兰特指出，水井已经干涸。            水井已经干涸
/// وقال السفير روسي إن الآبار جافة.             الآبار جافة
/// 报告指出，水井已经干涸。                    nothing: a report is nobody
/// </code>
/// Who speaks so is the one that a pronoun means afterwards.
/// </summary>
internal static class ClauseReports
{
    private const int Least = 5;
    private const int LongestLead = 90;

    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create("。！？；.!?؟\n");
    private static readonly SearchValues<char> Commas = SearchValues.Create("，,：:");

    /// <summary>
    /// Adds those of the whole sentences between <paramref name="from"/> and <paramref name="to"/>, which hold no quotation; gives the last of them,
    /// <see langword="null"/> where none is.
    /// </summary>
    internal static Utterance? Read(string text, int passage, int from, int to, ClauseWords words, ClauseCues cues, List<FoundQuotation> found)
    {
        Utterance? last = null;
        for (var start = from; start < to;)
        {
            var length = EndOfSentence(text.AsSpan(start, to - start));
            if (length < 0 && to < text.Length)
            {
                return last;
            }

            var end = length < 0 ? to : start + length;
            // "“…。”她还说，…": a sentence ended within the marks.
            var isWhole = start == 0
                || start > from
                || SentenceEnds.Contains(text[start - 1])
                || (start > 1 && QuotationMark.Is(text[start - 1]) && SentenceEnds.Contains(text[start - 2]));
            while (start < end && char.IsWhiteSpace(text[start]))
            {
                start++;
            }

            if (isWhole
                && (words.Prefixes.Length > 0
                    ? AfterThat(text, passage, start, end, words, cues)
                    : AfterComma(text, passage, start, end, words, cues)) is var (utterance, said)
                && utterance.Source is not null
                && said.End - said.Start >= Least)
            {
                var reported = new FoundQuotation { IsTerm = false, IsDirect = false };
                reported.Pieces.Add(new Place(passage, said));
                reported.Settle(utterance, "a verb of saying and the clause after it tell what was said", true);
                found.Add(reported);
                last = utterance;
            }

            start = end + 1;
        }

        return last;
    }

    // The first mark that ends a sentence; -1 where none does. "1.4万" goes on.
    private static int EndOfSentence(ReadOnlySpan<char> text)
    {
        for (var at = 0; at < text.Length && text[at..].IndexOfAny(SentenceEnds) is var next and >= 0; at++)
        {
            at += next;
            if (text[at] != '.' || at == 0 || at + 1 == text.Length || !char.IsDigit(text[at - 1]) || !char.IsDigit(text[at + 1]))
            {
                return at;
            }
        }

        return -1;
    }

    // The first clause that ends with a verb of saying.
    private static (Utterance Utterance, Slice Said)? AfterComma(string text, int passage, int start, int end, ClauseWords words, ClauseCues cues)
    {
        var limit = Math.Min(end, start + LongestLead);
        for (var at = start; at < limit && text.AsSpan(at, limit - at).IndexOfAny(Commas) is var next and >= 0; at++)
        {
            at += next;
            foreach (var says in words.Says)
            {
                if (!text.AsSpan(start, at - start).EndsWith(says))
                {
                    continue;
                }

                var verb = new Slice(at - says.Length, at);
                return IsWork(text.AsSpan(start, verb.Start - start), words) ? null : (cues.Han(text, passage, start, verb), new Slice(at + 1, end));
            }

            if (cues.Told(text, start, at) is { IsEmpty: false } told)
            {
                return (cues.Han(text, passage, start, told), new Slice(at + 1, end));
            }
        }

        return null;
    }

    // A verb that begins its sentence, and the word that leads from its subject to what is said.
    private static (Utterance Utterance, Slice Said)? AfterThat(string text, int passage, int start, int end, ClauseWords words, ClauseCues cues)
    {
        var first = text.AsSpan(start, end - start).IndexOf(' ');
        var verb = first < 0 ? default : cues.Verb(text, start, start + first);
        verb = verb.IsEmpty ? VerbWithin(text, start, Math.Min(end, start + LongestLead), words) : verb;
        if (verb.IsEmpty)
        {
            return null;
        }

        var before = verb;
        for (var at = verb.End; at < Math.Min(end, start + LongestLead);)
        {
            while (at < end && text[at] is ' ' or '،')
            {
                at++;
            }

            var stop = at;
            while (stop < end && text[stop] is not (' ' or '،'))
            {
                stop++;
            }

            if (stop == at)
            {
                break;
            }

            var word = text.AsSpan(at, stop - at);
            var isThat = words.That.Contains(word);
            if ((isThat || words.ThatHe.Contains(word))
                && (words.ThatOfSpeech.Contains(word) || words.LeadsToThat.Contains(before.In(text)) || !words.Stops.Contains(before.In(text))))
            {
                var subject = ArabicSubject.Read(text, verb, verb.End, at, words, cues.Known);
                return IsWork(text.AsSpan(verb.End, at - verb.End), words) ? null
                    : (cues.Make(text, passage, verb, subject, new Slice(verb.Start, at)), Trimmed(text, isThat ? stop : at, EndOfSaid(text, stop, end, cues)));
            }

            before = new Slice(at, stop);
            at = stop;
        }

        // Somebody else who speaks, though not with these words, is whom a verb without a subject means next.
        if (!IsWork(text.AsSpan(verb.End, Math.Min(end, start + LongestLead) - verb.End), words))
        {
            cues.Make(text, passage, verb, ArabicSubject.Read(text, verb, verb.End, end, words, cues.Known), verb);
        }

        return null;
    }

    // "من جانبه، قال روسي إن": behind other words, only a verb that is no other word too.
    private static Slice VerbWithin(string text, int start, int end, ClauseWords words)
    {
        foreach (var part in text.AsSpan(start, end - start).SplitAny(" ،"))
        {
            var word = text.AsSpan(start, end - start)[part];
            if ((words.TakesNoObject.Contains(word) || (word.Length > 3 && words.Says.Contains(word.ToString()) && !words.Participles.Contains(word)))
                && !words.Stops.Contains(word))
            {
                return new Slice(start + part.Start.Value, start + part.End.Value);
            }
        }

        return default;
    }

    // "، وأضاف أن": somebody says more, or somebody else does.
    private static int EndOfSaid(string text, int from, int end, ClauseCues cues)
    {
        for (var at = from; at < end && text.AsSpan(at, end - at).IndexOf('،') is var next and >= 0; at++)
        {
            at += next;
            var word = at + 1;
            while (word < end && text[word] == ' ')
            {
                word++;
            }

            var stop = text.AsSpan(word, end - word).IndexOf(' ');
            if (stop > 0 && !cues.Verb(text, word, word + stop).IsEmpty)
            {
                return at;
            }
        }

        return end;
    }

    private static bool HasOffice(ReadOnlySpan<char> subject, ClauseWords words)
    {
        foreach (var office in words.Offices)
        {
            if (subject.Contains(office, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsWork(ReadOnlySpan<char> subject, ClauseWords words)
    {
        foreach (var work in words.Works)
        {
            // "报告作者、经济学家布兰特": somebody behind the work.
            if (subject.IndexOf(work) is var at and >= 0)
            {
                return words.Prefixes.Length > 0 || !HasOffice(subject[(at + work.Length)..], words);
            }
        }

        return false;
    }

    private static Slice Trimmed(string text, int start, int end)
    {
        while (start < end && text[start] == ' ')
        {
            start++;
        }

        return new Slice(start, end);
    }
}
