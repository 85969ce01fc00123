using SpeechText.Fields.Text;
using SpeechText.Languages;
using SpeechText.Lines;

namespace SpeechText.Genres.Coverage;

/// <summary>
/// An account of a meeting has a press service's masthead, or opens with the body that met today and those who spoke in it.
/// </summary>
internal sealed class Signature : ISignature
{
    private const int ForMeeting = 70;
    private const int ForSymbol = 30;
    private const int ForLead = 50;
    private const int ForTopic = 40;
    private const int ForDelegates = 15;
    private const int ForHeadline = 10;

    // Where the first paragraph is looked for what a first paragraph says.
    private const int LeadRead = 1_200;
    private const int BlocksRead = 8;
    private const int BlocksBeforeBody = 3;

    // The words between a speech and the body that it was held before.
    private const int LongestAddress = 80;
    private const int LongestPlace = 30;

    public Recognition Recognize(Manuscript manuscript)
    {
        var words = manuscript.Lexicon.Coverage;
        if (words.Series.Count == 0)
        {
            return Recognition.No;
        }

        var masthead = manuscript.Once(Masthead.Find);
        if (masthead.Blocks >= manuscript.Blocks.Count)
        {
            return Recognition.No;
        }

        var score = 0;
        var evidence = new List<Evidence>();
        Count(MastheadLineKind.Meeting, ForMeeting, "the number of a meeting and its half of the day stand above the text");
        Count(MastheadLineKind.Symbol, ForSymbol, "a press service's symbol stands above the text");

        // Only what stands under something is looked into: the opening words of a statement or of a story with a dateline are left alone.
        if (masthead.Blocks > 0 && Lead(manuscript, masthead.Blocks) is { } lead)
        {
            score += ForLead;
            evidence.Add(At("the first paragraph says who met, and that it was today", lead));
        }

        else if (masthead.Headlines.Count > 0 && !CallsUpon(manuscript, masthead.Blocks) && Topic(manuscript, masthead.Headlines[0]) is { } topic)
        {
            score += ForTopic;
            evidence.Add(At("the headline names who met", topic));
        }

        if (score > 0 && Delegate(manuscript, masthead.Blocks) is { } speaks)
        {
            score += ForDelegates;
            evidence.Add(At("delegates speak", speaks));
        }

        score += score > 0 && masthead.Headlines.Count > 0 ? ForHeadline : 0;
        return new Recognition(score, evidence);

        void Count(MastheadLineKind kind, int points, string rule)
        {
            if (masthead.Lines.Find(l => l.Kind == kind) is { Value.IsEmpty: false } line)
            {
                score += points;
                evidence.Add(At(rule, line.Value));
            }
        }

        Evidence At(string rule, Extent extent) => new(rule, manuscript.Text.ToSource(extent));
    }

    // Who is called upon hears a speech.
    private static bool CallsUpon(Manuscript manuscript, int block)
    {
        for (var i = block; i < Math.Min(manuscript.Blocks.Count, block + BlocksBeforeBody); i++)
        {
            if (Opening.IsSalutation(manuscript, manuscript.Blocks[i].First))
            {
                return true;
            }
        }

        return false;
    }

    private static Extent? Lead(Manuscript manuscript, int block)
    {
        var extent = manuscript.Blocks[block].Extent;
        var text = manuscript.Text[extent with { End = Math.Min(extent.End, extent.Start + LeadRead) }];
        if (text[^1] == ':')
        {
            return null;
        }

        int organ = -1, day = -1;
        for (var at = 0; Word.TryNext(text, ref at, out var start);)
        {
            var rest = text[start..];
            organ = organ < 0 && manuscript.Lexicon.Coverage.Organs.MatchStart(rest) > 0 && !IsSpokenTo(text[..start], manuscript.Lexicon.Header) ? start : organ;
            day = day < 0 && manuscript.Lexicon.Coverage.Today.MatchStart(rest) is var length and > 0 ? start + length : day;
        }

        return organ >= 0 && day >= 0 ? extent with { End = extent.Start + day } : null;
    }

    // "in remarks to the eightieth session of the | General Assembly": an article on one speech before a body.
    private static bool IsSpokenTo(ReadOnlySpan<char> before, HeaderWords words)
    {
        before = before[Math.Max(0, before.Length - LongestAddress)..];
        for (var at = 0; Word.TryNext(before, ref at, out var start);)
        {
            if (words.Kinds.MatchStart(before[start..], out _) is var kind and > 0 && words.OccasionLeads.MatchStart(before[(start + kind)..].TrimStart()) > 0)
            {
                return true;
            }
        }

        return false;
    }

    private static Extent? Topic(Manuscript manuscript, int block)
    {
        var extent = manuscript.Blocks[block].Extent;
        var text = manuscript.Text[extent];
        for (var at = 0; Word.TryNext(text, ref at, out var start);)
        {
            if (manuscript.Lexicon.Coverage.Organs.MatchStart(text[start..]) is var length and > 0 && !IsPlace(text[..start], manuscript.Lexicon.Header))
            {
                return new Extent(extent.Start + start, extent.Start + start + length);
            }
        }

        return null;
    }

    // "Envoy Leads Delegation at the United Nations | Commission": where somebody was is not who met.
    private static bool IsPlace(ReadOnlySpan<char> before, HeaderWords words)
    {
        before = before[Math.Max(0, before.Length - LongestPlace)..];
        for (var at = 0; Word.TryNext(before, ref at, out var start);)
        {
            if (start > 0 && words.OccasionCues.MatchStart(before[start..]) > 0)
            {
                return true;
            }
        }

        return false;
    }

    private static Extent? Delegate(Manuscript manuscript, int first)
    {
        for (var i = first; i < manuscript.Blocks.Count && i < first + BlocksRead; i++)
        {
            var extent = manuscript.Blocks[i].Extent;
            var text = manuscript.Text[extent];
            for (var at = 0; Word.TryNext(text, ref at, out var start);)
            {
                if (manuscript.Lexicon.Coverage.Delegates.Contains(text[start..at]))
                {
                    return new Extent(extent.Start + start, extent.Start + at);
                }
            }
        }

        return null;
    }
}
