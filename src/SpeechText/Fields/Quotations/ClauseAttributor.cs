using System.Buffers;
using SpeechText.Blocks;
using SpeechText.Languages;

namespace SpeechText.Fields.Quotations;

/// <summary>
/// Finds the quotations of a text without capital letters, and who said them by the clause beside each.
/// <code>
/// 古特雷斯说：“…”          the clause before it
/// “…”，古特雷斯说。         the clause after it
/// وقال روسي: "…"           the clause before it
/// </code>
/// </summary>
internal sealed class ClauseAttributor(IReadOnlyList<Passage> passages, ClauseWords words, SetOff?[]? setOff = null, IReadOnlyList<Voice>? voices = null)
{
    private const int ReachBefore = 160;
    private const int ReachAfter = 60;
    private const int LongestTerm = 8;

    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create("。！？；.!?؟");
    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create("。！？；，“「.،\"«");

    private readonly ClauseRegistry _known = new(passages, words);
    private readonly Findings _found = new([], []);
    private readonly bool _isSpaced = words.Prefixes.Length > 0;

    internal Findings Find()
    {
        FoundQuotation? going = null;
        for (var i = 0; i < passages.Count; i++)
        {
            var text = passages[i].Text;
            if (setOff?[i] is { Marked: null })
            {
                continue;
            }

            if (voices?[i].IsAnew == true)
            {
                _known.Follow(null);
            }

            var next = i + 1 < passages.Count && voices?[i + 1].IsAnew != true ? passages[i + 1].Text : null;
            var alone = -1;
            var quotes = setOff?[i] is { Marked: { } marked } ? [marked] : MarkPairer.Pair(text, next, out alone);
            Utterance? last = null;
            FoundQuotation? interrupted = null;
            var from = 0;
            foreach (var quote in quotes)
            {
                var (start, end) = quote.Words(text);
                var piece = new Place(i, new Slice(start, end));
                if (going is not null && quote.Start == 0)
                {
                    going.Pieces.Add(piece);
                    ReadWithin(text, piece);
                }
                else if (end > start && going is null && interrupted is not null && IsInterrupted(text, from, quote.Start))
                {
                    interrupted.Pieces.Add(piece);
                    ReadWithin(text, piece);
                }
                else if (end > start && Read(text, i, quote, from, ref last) is { } quotation)
                {
                    interrupted = quotation.Cue is { } cue && cue.Slice.Start >= end && text[end - 1] is '，' or ',' or '،' ? quotation : null;
                    quotation.Pieces.Add(piece);
                    _found.Quotations.Add(quotation);
                    going = quotation;
                    ReadWithin(text, piece);
                }

                going = quote.GoesOn ? going : null;
                from = quote.End;
            }

            if (alone >= 0)
            {
                _found.MarksAlone.Add(new Place(i, new Slice(alone, alone + 1)));
            }
        }

        return _found;
    }

    // “…，”她说，“…”: nothing but who says it, up to a comma.
    private static bool IsInterrupted(string text, int from, int to)
    {
        var between = text.AsSpan(from, to - from).TrimEnd();
        return between.Length is > 0 and < ReachAfter && between[^1] is '，' or ',' or '،' && !between.ContainsAny(SentenceEnds);
    }

    /// <summary>True where a verb of saying stands right before the quotation, or in the clause after it.</summary>
    internal static bool IsAttributed(ReadOnlySpan<char> text, Marked quote, ClauseWords words)
    {
        var start = Math.Max(0, quote.Start - (ReachBefore / 4));
        var end = Math.Min(text.Length, quote.End + (ReachAfter / 2));
        foreach (var says in words.Says)
        {
            if (text[start..quote.Start].Contains(says, StringComparison.Ordinal) || text[quote.End..end].Contains(says, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    // What is quoted within a quotation has a verb of saying there, and a pronoun there means nobody met outside.
    private void ReadWithin(string text, Place outer)
    {
        var marks = InnerMarks.Pair(text, outer.Slice);
        if (marks.Count == 0)
        {
            return;
        }

        var speaker = _known.Current;
        _known.Follow(null);
        var inner = text[..outer.Slice.End];
        var from = outer.Slice.Start;
        Utterance? last = null;
        foreach (var mark in marks)
        {
            var (start, end) = mark.Words(inner);
            if (end > start && Read(inner, outer.Passage, mark, from, ref last) is { Cue: not null } quotation && (quotation.Source is not null || !quotation.IsTerm))
            {
                quotation.Pieces.Add(new Place(outer.Passage, new Slice(start, end)));
                _found.Quotations.Add(quotation);
            }

            from = mark.End;
        }

        _known.Follow(speaker);
    }

    private FoundQuotation? Read(string text, int passage, Marked quote, int from, ref Utterance? last)
    {
        var isTerm = quote.End - quote.Start - 2 <= (_isSpaced ? 2 * LongestTerm : LongestTerm);
        var quotation = new FoundQuotation { IsTerm = isTerm };
        if (IsNamed(text, quote))
        {
            return null;
        }

        if (Before(text, passage, quote, from) is { } before)
        {
            quotation.Settle(last = before, "a verb of saying stands before the quotation in its sentence", true);
        }
        else if (After(text, passage, quote) is { } after)
        {
            quotation.Settle(last = after, "the quotation is followed by who said it", true);
        }
        else if (isTerm)
        {
            return null;
        }
        else if (last is not null)
        {
            quotation.Settle(last, "the paragraph's source stands before the quotation", false);
        }

        return quotation;
    }

    private Utterance? Before(string text, int passage, Marked quote, int from)
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

        return null;
    }

    // The subject of a participle is that of the verb before it: "وتابع ماريك قائلا".
    private Utterance? Spoken(string text, int passage, int start, int end)
    {
        var verb = Verb(text, start, end);
        if (verb.IsEmpty)
        {
            return null;
        }

        var subject = words.Participles.Contains(verb.In(text)) && Verb(text, start, verb.Start) is { IsEmpty: false } finite ? new Slice(finite.End, verb.Start) : new Slice(verb.End, end);
        return Make(text, passage, verb, ArabicSubject.Read(text, subject.Start, subject.End, words, _known), new Slice(Math.Min(subject.Start, verb.Start), end));
    }

    private Utterance? After(string text, int passage, Marked quote)
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
                ? Make(text, passage, verb, ArabicSubject.Read(text, verb.End, end, words, _known), new Slice(verb.Start, end))
                : null;
        }

        foreach (var says in words.Says)
        {
            if (text.AsSpan(start, end - start).EndsWith(says))
            {
                return Han(text, passage, start, new Slice(end - says.Length, end));
            }
        }

        return null;
    }

    // The subject stands right before the verb, or before the commas that set off where and when it was said.
    private Utterance Han(string text, int passage, int start, Slice verb)
    {
        var end = verb.Start;
        while (true)
        {
            var comma = text.AsSpan(start, end - start).LastIndexOfAny("，,");
            var clause = start + comma + 1;
            var subject = verb.Start == start ? ClauseSubject.Same : HanSubject.Read(text, clause, end, words, _known);
            if (subject.Kind is not null || comma < 0)
            {
                return Make(text, passage, verb, subject, new Slice(clause, verb.End));
            }

            end = clause - 1;
        }
    }

    // The last verb of saying, with nothing but a small word written together with it before it.
    private Slice Verb(string text, int start, int end)
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

    private Utterance Make(string text, int passage, Slice verb, ClauseSubject subject, Slice ground) =>
        new(_known.Resolve(text, passage, subject), new Place(passage, verb), new Place(passage, ground), []);

    private bool IsNamed(string text, Marked quote)
    {
        var before = text.AsSpan(0, quote.Start).TrimEnd();
        foreach (var cue in words.TitleCues)
        {
            if (before.EndsWith(cue))
            {
                return true;
            }
        }

        return false;
    }
}
