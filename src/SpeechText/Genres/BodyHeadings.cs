using SpeechText.Blocks;
using SpeechText.Fields.Notes;
using SpeechText.Fields.Quotations;
using SpeechText.Fields.Text;
using SpeechText.Fields.Vocatives;
using SpeechText.Lines;

namespace SpeechText.Genres;

/// <summary>
/// Takes the headings within a speech out of its paragraphs: what the format shows as one, and a short line of words between whole
/// paragraphs that ends as no sentence does.
/// <code>
/// The road ahead
/// III. CLIMATE AND THE SEA
/// (The state of the world)
/// </code>
/// </summary>
internal static class BodyHeadings
{
    private const int LongestHeading = 110;
    private const int MostWords = 15;
    private const int MostOfSpeaker = 2;
    private const int LeastParagraph = 60;
    private const double FullLine = 0.75;

    // What stands on every page belongs to the pages.
    private const int MostTimes = 2;
    private const int Level = 2;

    /// <summary>Claims the headings and takes them out of <paramref name="passages"/>.</summary>
    internal static List<Heading> Take(Manuscript manuscript, TranscriptBuilder builder, List<NumberedPassage> passages, IReadOnlyList<Block> blocks, int width)
    {
        var found = new List<(int Index, int Level)>();
        var marked = Marked(manuscript, blocks);
        for (var i = 0; i < passages.Count; i++)
        {
            if (LevelOf(manuscript, passages, i, marked, width, found) is var level and > 0)
            {
                found.Add((i, level));
            }
        }

        DropRepeated(passages, found);

        // Where every other line looks like one, they are verses or a list.
        if (found.Count == 0 || found.Count * 2 > passages.Count)
        {
            return [];
        }

        var headings = new List<Heading>(found.Count);
        foreach (var (index, level) in found)
        {
            var (passage, number) = (passages[index].Passage, passages[index].Number);
            if (number is { } label)
            {
                builder.Claim(label, SegmentRole.Heading);
            }

            // A page number may stand between its lines.
            foreach (var line in passage.Pieces)
            {
                builder.Claim(line, SegmentRole.Heading);
            }

            var extent = number?.To(passage.Extent) ?? passage.Extent;
            var words = string.Concat(manuscript.Text[extent with { End = passage.Extent.Start }], passage.Text);
            headings.Add(new Heading { Text = OneLine.Of(words), Span = builder.PieceOf(extent).Span, Level = level });
        }

        var taken = found.Select(f => passages[f.Index].Passage).ToHashSet();
        passages.RemoveAll(p => taken.Contains(p.Passage));

        return headings;
    }

    private static int LevelOf(Manuscript manuscript, List<NumberedPassage> passages, int index, Dictionary<int, int>? marked, int width, List<(int Index, int Level)> found)
    {
        var passage = passages[index].Passage;
        if (passage.Text.Length > LongestHeading || passages.Count == 1 || SpokenMarks.Is(passage.Text, manuscript.Lexicon.Attribution))
        {
            return 0;
        }

        if (marked is not null && marked.TryGetValue(passage.Extent.Start, out var level))
        {
            return level;
        }

        return index + 1 < passages.Count && passages[index] is { Number: null, Kind: ParagraphKind.Text }
            && (width == 0 || passage.Pieces[0].Length < FullLine * width || !passage.Text.Any(char.IsLower))
            && LooksLikeOne(manuscript, passage.Text)
            && StandsBetweenParagraphs(passages, index, found) ? Level : 0;
    }

    // What the format shows as headings: where each begins, and its level. Null where it shows none.
    private static Dictionary<int, int>? Marked(Manuscript manuscript, IReadOnlyList<Block> blocks)
    {
        Dictionary<int, int>? marked = null;
        foreach (var block in blocks)
        {
            if (block.Is(LineStyle.Heading))
            {
                (marked ??= [])[block.Extent.Start] = Math.Max(1, manuscript.Lines[block.First].Level);
            }
        }

        return marked;
    }

    private static bool LooksLikeOne(Manuscript manuscript, string text)
    {
        var isInBrackets = text[0] == '(' && text[^1] == ')';
        if (!(isInBrackets || char.IsUpper(text[0]) || char.IsAsciiDigit(text[0])) || !(isInBrackets || char.IsLetterOrDigit(text[^1]) || text[^1] == ')'))
        {
            return false;
        }

        int at = 0, words = 0;
        while (Word.TryNext(text, ref at, out var start))
        {
            // A line of prose that was cut off by a page speaks of its speaker; a heading hardly.
            if (++words > MostOfSpeaker && char.IsLower(text[start]) && manuscript.Lexicon.Vocatives.FirstPerson.Contains(text.AsSpan(start, at - start)))
            {
                return false;
            }
        }

        return words is > 0 and <= MostWords
            && !EndsInLink(manuscript, text)
            && !VocativeShape.IsStrong(text, manuscript.Lexicon)
            && manuscript.Lexicon.Vocatives.Thanks.MatchStart(text) == 0
            && !(text[^1] == ')' && StageNote.Find(text, 0, manuscript.Lexicon.Records) is not null);
    }

    private static bool EndsInLink(Manuscript manuscript, string text) => manuscript.Lexicon.CannotEndSentence.Contains(text.AsSpan(text.LastIndexOf(' ') + 1));

    // A whole paragraph ends before it, or nothing stands there; one begins after it, or after a heading more.
    private static bool StandsBetweenParagraphs(List<NumberedPassage> passages, int index, List<(int Index, int Level)> found) =>
        (index == 0 || EndsSentence(passages[index - 1].Passage.Text) || (found.Count > 0 && found[^1].Index == index - 1))
        && (IsParagraph(passages[index + 1].Passage.Text)
            || (index + 2 < passages.Count && IsShort(passages[index + 1].Passage.Text) && IsParagraph(passages[index + 2].Passage.Text)));

    private static void DropRepeated(List<NumberedPassage> passages, List<(int Index, int Level)> found)
    {
        if (found.Count <= MostTimes)
        {
            return;
        }

        var repeated = found.GroupBy(f => passages[f.Index].Passage.Text, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > MostTimes).Select(g => g.Key)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        found.RemoveAll(f => repeated.Contains(passages[f.Index].Passage.Text));
    }

    private static bool IsShort(string text) => text.Length <= LongestHeading;

    private static bool IsParagraph(string text) => !char.IsLower(text[0]) && (text.Length >= LeastParagraph || EndsSentence(text));

    private static bool EndsSentence(string text) => text[^1] is '.' or '!' or '?' or ':' or ';' or ',' or '…' or '"' or '”' or '»' or ')' or '。' or '！' or '？' or '،' or '؟';
}
