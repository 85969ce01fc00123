using SpeechText.Blocks;
using SpeechText.Fields.TurnHeads;
using SpeechText.Fields.Votes;
using SpeechText.Lines;

namespace SpeechText.Genres.Records;

/// <summary>
/// Finds where turns begin: every line start, and in lines that are whole paragraphs every start of a sentence, is looked at once.
/// </summary>
internal sealed class TurnFinder
{
    // A longer line is no line of a page, but a paragraph or a whole speech.
    private const int LongestWrappedLine = 180;
    private const int LongestHead = 480;
    private const int LongestOffice = 40;

    // One head alone on its line may be a signature, or a name of the cover.
    private const int LeastAlone = 2;

    private readonly Manuscript _manuscript;
    private readonly HeadJudge _judge;
    private readonly List<FoundHead> _heads = [];
    private readonly List<FoundHead> _alone = [];
    private readonly List<Extent> _doubtful = [];
    private readonly List<Extent> _remains = [];

    private TurnFinder(Manuscript manuscript)
    {
        _manuscript = manuscript;
        _judge = new HeadJudge(manuscript, new Register(manuscript));
    }

    internal static FoundTurns Find(Manuscript manuscript)
    {
        var (blocks, furniture, _) = BodyBlocks.Read(manuscript.Text, manuscript.Lines, 0);
        var finder = new TurnFinder(manuscript);
        Line? before = null;
        foreach (var block in blocks)
        {
            for (var i = block.First; i < block.First + block.Count; i++)
            {
                var line = manuscript.Lines[i];
                finder.LookAt(line, block, i == block.First, before);
                before = line;
            }
        }

        var standAlone = finder._alone.Count >= LeastAlone && finder._alone.Count > finder._heads.Count;
        var heads = standAlone ? finder.Merge() : finder._heads;
        var (kept, continuations, notices) = ContinuationHeads.Part(manuscript, blocks, heads);
        return new FoundTurns { Heads = heads, Doubtful = finder._doubtful, Blocks = kept, Furniture = notices.Count == 0 ? furniture : [.. furniture.Concat(notices).OrderBy(f => f.Start)], Continuations = continuations, Remains = finder._remains };
    }

    private void LookAt(Line line, Block block, bool beginsBlock, Line? before)
    {
        var text = _manuscript.Text;
        // A head may run on over the lines after its own.
        var at = _heads.Count > 0 ? Math.Max(line.Extent.Start, _heads[^1].Head.End) : line.Extent.Start;
        var window = new Extent(at, Math.Min(block.Extent.End, at + LongestHead));
        if (at == line.Extent.Start && HeadReader.Read(text, window, line.Extent.End, _manuscript.Lexicon) is { } head)
        {
            var place = beginsBlock ? HeadPlace.Paragraph
                : before is { } last && EndsSentence(text.Text[last.Extent.End - 1]) ? HeadPlace.AfterSentence : HeadPlace.InSentence;
            if (_judge.Ground(head, place, BoldHeads.IsBold(head, line)) is { } ground)
            {
                _heads.Add(new FoundHead(head, ground, false));
                at = head.End;
            }
            else if (!head.HasColon && head.Kind != HeadKind.Bare && !head.MayBeOffice && beginsBlock && (head.Home is null || _judge.IsState(head)))
            {
                _alone.Add(new FoundHead(head, "the head stands alone on its line, as others do", false));
            }
            else if (head.HasColon && head.Kind != HeadKind.Bare && !head.MayBeOffice)
            {
                _doubtful.Add(head.Pieces[0]);
            }
        }

        if (at == line.Extent.Start && line.Extent.Length <= LongestWrappedLine && TrailingHead.Read(text, line.Extent, _manuscript.Lexicon, _judge) is { } trailing)
        {
            if (EndsSentence(text.Text[trailing.Aside!.Value.End - 1]))
            {
                // The words before it may be of whoever spoke before: then the head begins inside the line, as where line breaks are lost.
                _heads.Add(new FoundHead(trailing with { Aside = null }, "a head with a note stands behind the end of a sentence", true));
            }
            else if (beginsBlock || (before is { } above && EndsSentence(text.Text[above.Extent.End - 1])))
            {
                _heads.Add(new FoundHead(trailing, "a head with a note stands behind the first words of a sentence that goes on below it", true));
            }
            else
            {
                _doubtful.Add(trailing.Pieces[0]);
            }
        }

        if (line.Extent.Length > LongestWrappedLine && at < line.Extent.End)
        {
            var known = _heads.Count;
            LookInside(line, at);
            DoubtWithin(line.Extent with { Start = at }, known);
        }
    }

    // A line that is a whole speech, or several that extraction has run together.
    private void LookInside(Line line, int from)
    {
        var remain = _remains.Count;
        PageRemains.Find(_manuscript.Text, line.Extent, _remains);
        var text = _manuscript.Text.Text;
        var first = _heads.Count == 0 ? FirstHead.After(_manuscript, line.Extent) : default;
        var colon = text.IndexOfAny(Colons, from, line.Extent.End - from);
        for (var at = from; colon >= 0 && at < line.Extent.End - 1; at++)
        {
            while (remain < _remains.Count && _remains[remain].End <= at)
            {
                remain++;
            }

            // What follows the head of a page may begin a turn, too.
            var endsPage = remain < _remains.Count && _remains[remain].End == at + 1;
            var mayBeFirst = _heads.Count == 0 && at >= first.Start && at < first.End && text[at] == ' ' && char.IsUpper(text[at + 1]);
            var start = at + 1;
            if (!mayBeFirst && (!(endsPage || EndsSentence(text[at])) || !BeginsSentence(text, at, line.Extent.End, out start)))
            {
                continue;
            }

            while (colon >= 0 && colon < start)
            {
                colon = text.IndexOfAny(Colons, start, line.Extent.End - start);
            }

            if (colon < 0 || colon - start > LongestHead)
            {
                continue;
            }

            var window = new Extent(start, Math.Min(line.Extent.End, start + LongestHead));
            if (HeadReader.Read(_manuscript.Text, window, line.Extent.End, _manuscript.Lexicon) is { } head && _judge.Ground(head, HeadPlace.InLine) is { } ground
                && (!mayBeFirst || head.Kind == HeadKind.Chair || _judge.IsState(head)))
            {
                _heads.Add(new FoundHead(head, ground, true));
                at = head.End - 1;
            }
        }
    }

    // "and religious leaders The President: Pursuant to": a head for all that is printed, but in the middle of a sentence.
    private void DoubtWithin(Extent line, int known)
    {
        var text = _manuscript.Text.Text;
        for (var from = line.Start; from < line.End && text.IndexOf(':', from, line.End - from) is var next and >= 0; from = next + 1)
        {
            for (var start = Math.Max(line.Start + 1, next - LongestOffice); start < next; start++)
            {
                if (char.IsUpper(text[start]) && text[start - 1] == ' ' && _manuscript.Lexicon.Records.Chairs.MatchStart(text.AsSpan(start)) == next - start
                    && _heads.FindIndex(known, h => h.Head.Start <= start && start < h.Head.End) < 0)
                {
                    if (FollowsList(line, start) && Chair(line, start) is { } head)
                    {
                        _heads.Add(head);
                    }
                    else
                    {
                        _doubtful.Add(new Extent(start, next));
                    }

                    break;
                }
            }
        }

        _heads.Sort(static (a, b) => a.Head.Start.CompareTo(b.Head.Start));
    }

    private FoundHead? Chair(Extent line, int start) =>
        HeadReader.Read(_manuscript.Text, new Extent(start, Math.Min(line.End, start + LongestHead)), line.End, _manuscript.Lexicon) is { Kind: HeadKind.Chair } head
            && _judge.Ground(head, HeadPlace.InLine) is { } ground ? new FoundHead(head, ground, true) : null;

    // "Abstaining: Freedonia, Sylvania The President: There were": the list of a vote ends in no full stop.
    private bool FollowsList(Extent line, int start)
    {
        var text = _manuscript.Text.Text.AsSpan(line.Start, start - line.Start);
        var sentence = text[(text.LastIndexOf('.') + 1)..].TrimStart();
        return BallotReader.BeginsWithLabel(sentence, _manuscript.Lexicon);
    }

    private static readonly char[] Colons = [':', '：'];

    // The word before the mark is no abbreviation, and a capital or a figure follows.
    private static bool BeginsSentence(string text, int mark, int end, out int start)
    {
        start = mark + 1;
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        return start > mark + 1 && start < end && !char.IsLower(text[start])
            && (text[mark] is not '.' || (mark > 1 && (char.IsLower(text[mark - 1]) || char.IsDigit(text[mark - 1]) || text[mark - 1] is ')' or '"' or '”' or '’')
                && (mark < 3 || text[mark - 3] != ' ' || !char.IsUpper(text[mark - 2]))));
    }

    private static bool EndsSentence(char c) => c is '.' or '!' or '?' or '…' or '"' or '”' or '»' or ')' or ']' or '。' or '！' or '？' or '؟';

    private List<FoundHead> Merge()
    {
        List<FoundHead> all = [.. _heads, .. _alone];
        all.Sort(static (a, b) => a.Head.Start.CompareTo(b.Head.Start));
        return all;
    }
}
