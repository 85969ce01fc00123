using System.Buffers;
using SpeechText.Languages;

namespace SpeechText.Fields.Quotations;

/// <summary>
/// Reads who speaks from the clause beside a quotation, in a text without capital letters.
/// <code>
/// 秘书长古特雷斯说 | “…”          the subject before its verb
/// “…”， | 她在会上说              the same after the quotation
/// وقال روسي | "…"                 the subject after its verb
/// </code>
/// </summary>
internal sealed class ClauseCues(ClauseWords words, ClauseRegistry known)
{
    internal const int ReachBefore = 160;
    internal const int ReachAfter = 60;

    private const int LongestHearers = 14;

    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create("。！？；.!?؟");
    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create("。！？；，“「.،\"«");

    internal ClauseRegistry Known => known;

    private static readonly SearchValues<char> Commas = SearchValues.Create("，,：:");

    private readonly bool _isSpaced = words.Prefixes.Length > 0;

    /// <summary>Who says the quotation, by the clause that leads to it from <paramref name="from"/> on.</summary>
    internal Utterance? Before(string text, int passage, Marked quote, int from)
    {
        var start = Math.Max(from, quote.Start - ReachBefore);
        start += text.AsSpan(start, quote.Start - start).LastIndexOfAny(SentenceEnds) + 1;
        if (_isSpaced)
        {
            return Spoken(text, passage, start, quote.Start);
        }

        var end = quote.Start;
        while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is '：' or ':' or '，' or ','))
        {
            end--;
        }

        foreach (var says in words.Says)
        {
            if (text.AsSpan(start, end - start).EndsWith(says))
            {
                return Han(text, passage, start, new Slice(end - says.Length, end));
            }
        }

        return Leading(text, passage, start, quote.Start) ?? Addressing(text, passage, start, quote.Start);
    }

    // 林特告诉联合国新闻，…: the hearers stand between the verb and the comma.
    internal Slice Told(string text, int start, int comma)
    {
        foreach (var tells in words.Tells)
        {
            if (text.AsSpan(start, comma - start).LastIndexOf(tells) is var at and >= 0
                && comma - start - at <= LongestHearers
                && text.AsSpan(start + at, comma - start - at).IndexOfAny("，,") < 0)
            {
                return new Slice(start + at, start + at + tells.Length);
            }
        }

        return default;
    }

    // 她呼吁国际社会“不要忘记”: whom it is said to stands between.
    private Utterance? Addressing(string text, int passage, int start, int end)
    {
        var clause = start + text.AsSpan(start, end - start).TrimEnd("：:，, ").LastIndexOfAny("，,") + 1;
        foreach (var says in words.SaysTo)
        {
            if (text.AsSpan(clause, end - clause).IndexOf(says) is var at and >= 0)
            {
                return Han(text, passage, start, new Slice(clause + at, clause + at + says.Length));
            }
        }

        return null;
    }

    // 布兰特指出，水井“早已干涸”: the verb that a comma follows leads to all of its sentence.
    private Utterance? Leading(string text, int passage, int start, int end)
    {
        for (var at = start; at < end && text.AsSpan(at, end - at).IndexOfAny(Commas) is var next and >= 0; at++)
        {
            at += next;
            foreach (var says in words.Says)
            {
                if (text.AsSpan(start, at - start).EndsWith(says))
                {
                    return Han(text, passage, start, new Slice(at - says.Length, at));
                }
            }
        }

        return null;
    }

    // The subject of a participle, or of a verb without one, is that of the verb before it in the sentence: "وتابع ماريك قائلا".
    private Utterance? Spoken(string text, int passage, int start, int end)
    {
        var verb = Verb(text, start, end);
        if (verb.IsEmpty)
        {
            return null;
        }

        var ground = verb;
        var subject = words.Participles.Contains(verb.In(text)) ? ClauseSubject.Same : ArabicSubject.Read(text, verb, verb.End, end, words, known);
        while (subject == ClauseSubject.Same && Verb(text, start, ground.Start) is { IsEmpty: false } earlier)
        {
            (var after, ground) = (ground.Start, earlier);
            subject = ArabicSubject.Read(text, earlier, earlier.End, after, words, known);
        }

        // "أطلع المبعوث الخاص آنا روسي المجلس، مؤكدة أن": the verb that the sentence begins with need be none of saying.
        if (subject == ClauseSubject.Same
            && ground == verb
            && words.Participles.Contains(verb.In(text))
            && ArabicPhrase.EndOfWord(text, start + Blanks(text, start, end), end) is var first
            && first < ground.Start
            && ArabicSubject.Read(text, new Slice(start, first), first, ground.Start, words, known) is { Kind: MentionKind.Name or MentionKind.Delegate } opening)
        {
            subject = opening;
        }

        return Make(text, passage, verb, subject == ClauseSubject.Same
            && IsSubjectBefore(text, start, ground.Start) ? AsFor(text, start, ground) : subject, new Slice(ground.Start, end));
    }

    // "أما المندوب الروسي، أوتو برانت، فقال"
    private ClauseSubject AsFor(string text, int start, Slice verb)
    {
        start += Blanks(text, start, verb.Start);
        return words.AsFor.Length > 0 && text.AsSpan(start).StartsWith(words.AsFor)
            ? ArabicSubject.Read(text, verb, start + words.AsFor.Length, verb.Start, words, known)
            : ClauseSubject.Nobody;
    }

    private static int Blanks(string text, int start, int end) => end - start - text.AsSpan(start, end - start).TrimStart().Length;

    // "أم ماريك، وهي مزارعة، قالت": who speaks stands before the verb, where otherwise only when and where do.
    private bool IsSubjectBefore(string text, int start, int verb)
    {
        var front = text.AsSpan(start, verb - start).Trim();
        var length = front.IndexOfAny(' ', '،');
        var word = length < 0 ? front : front[..length];
        var bare = word.Length > 2 && words.Prefixes.Contains(word[0]) ? word[1..] : word;
        return !word.IsEmpty && !words.Stops.Contains(word) && !words.Stops.Contains(bare);
    }

    /// <summary>Who says the quotation, by the clause after it.</summary>
    internal Utterance? After(string text, int passage, Marked quote)
    {
        var start = quote.End;
        while (start < text.Length && (char.IsWhiteSpace(text[start]) || text[start] is '，' or ',' or '،' or '-' or '—'))
        {
            start++;
        }

        var end = Math.Min(text.Length, start + ReachAfter);
        var stop = text.AsSpan(start, end - start).IndexOfAny(ClauseEnds);
        end = stop < 0 ? end : start + stop;
        if (start == quote.End && !_isSpaced && stop != 0 && text.AsSpan(quote.Start, quote.End - quote.Start - 1)[^1] is not ('，' or '。' or '！' or '？'))
        {
            return null;
        }

        if (_isSpaced)
        {
            return Verb(text, start, end) is { IsEmpty: false } verb && verb.Start - start <= 1
                ? Make(text, passage, verb, ArabicSubject.Read(text, verb, verb.End, end, words, known), new Slice(verb.Start, end))
                : null;
        }

        foreach (var says in words.Says)
        {
            if (text.AsSpan(start, end - start).EndsWith(says))
            {
                return Han(text, passage, start, new Slice(end - says.Length, end));
            }
        }

        return Told(text, start, end) is { IsEmpty: false } told ? Han(text, passage, start, told) : null;
    }

    // The subject stands right before the verb, or before the commas that set off where and when it was said.
    internal Utterance Han(string text, int passage, int start, Slice verb)
    {
        var end = verb.Start;
        while (true)
        {
            var comma = text.AsSpan(start, end - start).LastIndexOfAny("，,");
            var clause = start + comma + 1;
            var subject = verb.Start == start ? ClauseSubject.Same : HanSubject.Read(text, clause, end, words, known);
            if (subject.Kind is not null || comma < 0)
            {
                return Make(text, passage, verb, subject, new Slice(clause, verb.End));
            }

            end = clause - 1;
        }
    }

    // The last verb of saying, with nothing but a small word written together with it before it.
    internal Slice Verb(string text, int start, int end)
    {
        var found = default(Slice);
        foreach (var part in text.AsSpan(start, end - start).SplitAny(" :،,"))
        {
            var word = text.AsSpan(start, end - start)[part];
            var skip = word.Length > 2 && words.Prefixes.Contains(word[0]) ? 1 : 0;
            foreach (var says in words.Says)
            {
                if (word.SequenceEqual(says) || (skip > 0 && word[skip..].SequenceEqual(says)))
                {
                    found = new Slice(start + part.Start.Value, start + part.End.Value);
                }
            }
        }

        return found;
    }

    internal Utterance Make(string text, int passage, Slice verb, ClauseSubject subject, Slice ground) =>
        new(known.Resolve(text, passage, subject), new Place(passage, verb), new Place(passage, ground), []);
}
