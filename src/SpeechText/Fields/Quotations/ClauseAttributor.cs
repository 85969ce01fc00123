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
    private const int LongestTerm = 8;

    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create("。！？；.!?؟");

    private readonly ClauseRegistry _known = new(passages, words);
    private readonly Findings _found = new([], []);
    private readonly bool _isSpaced = words.Prefixes.Length > 0;
    private ClauseCues? _made;

    private ClauseCues Cues => _made ??= new ClauseCues(words, _known);

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
                last = Report(i, from, quote.Start) ?? last;
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

            _ = Report(i, from, text.Length);
            if (alone >= 0)
            {
                _found.MarksAlone.Add(new Place(i, new Slice(alone, alone + 1)));
            }
        }

        return _found;
    }

    // Who is told of last in the words between two quotations goes on in the second.
    private Utterance? Report(int passage, int from, int to) =>
        voices is null && to - from > LongestTerm ? ClauseReports.Read(passages[passage].Text, passage, from, to, words, Cues, _found.Quotations) : null;

    // “…，”她说，“…”: nothing but who says it, up to a comma.
    private static bool IsInterrupted(string text, int from, int to)
    {
        var between = text.AsSpan(from, to - from).TrimEnd();
        return between.Length is > 0 and < ClauseCues.ReachAfter && between[^1] is '，' or ',' or '،' && !between.ContainsAny(SentenceEnds);
    }

    /// <summary>True where a verb of saying stands right before the quotation, or in the clause after it.</summary>
    internal static bool IsAttributed(ReadOnlySpan<char> text, Marked quote, ClauseWords words)
    {
        var start = Math.Max(0, quote.Start - (ClauseCues.ReachBefore / 4));
        var end = Math.Min(text.Length, quote.End + (ClauseCues.ReachAfter / 2));
        foreach (var says in words.Says)
        {
            if (text[start..quote.Start].Contains(says, StringComparison.Ordinal) || text[quote.End..end].Contains(says, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True where a verb of saying stands outside of the quotations: a word of its own, or before a comma or a quotation.</summary>
    internal static bool Tells(ReadOnlySpan<char> text, List<Marked> quotes, ClauseWords words)
    {
        foreach (var says in words.Says)
        {
            for (var at = 0; text[at..].IndexOf(says, StringComparison.Ordinal) is var next and >= 0; at++)
            {
                at += next;
                var end = at + says.Length;
                var isWord = words.Prefixes.Length > 0
                    ? (end == text.Length || !char.IsLetter(text[end]))
                        && (at == 0 || !char.IsLetter(text[at - 1]) || (words.Prefixes.Contains(text[at - 1]) && (at == 1 || !char.IsLetter(text[at - 2]))))
                    : end < text.Length && text[end] is '，' or ',' or '：' or ':' or '“' or '「';
                if (isWord && !quotes.Exists(q => q.Start < end && q.End > end))
                {
                    return true;
                }
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
        if (IsNamed(text, quote) || (isTerm && !_isSpaced && IsPartOfClause(text, quote)))
        {
            return null;
        }

        if (Cues.Before(text, passage, quote, from) is { } before)
        {
            quotation.Settle(last = before, "a verb of saying stands before the quotation in its sentence", true);
        }
        else if (Cues.After(text, passage, quote) is { } after)
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

    // 颁布的“扬善法”令人不安: few words with a noun's mark before them and a verb after.
    private bool IsPartOfClause(string text, Marked quote) =>
        quote.Start > 0 && words.Attributive.Contains(text[quote.Start - 1]) && quote.End < text.Length && char.IsLetter(text[quote.End]);

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

        foreach (var end in words.TitleEnds)
        {
            if (text.AsSpan(quote.End).StartsWith(end))
            {
                return true;
            }
        }

        return false;
    }
}
