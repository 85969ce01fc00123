using System.Globalization;
using SpeechText.Languages;
using SpeechText.Lines;

namespace SpeechText.Blocks;

/// <summary>
/// Turns blocks into whole paragraphs. A block goes on in the next where a page break cut its sentence: the block does not end a
/// sentence, and the next either begins in lower case or follows a word that cannot end one.
/// </summary>
internal static class ParagraphHealer
{
    // A line that comes up to this much of the width was ended by it.
    private const double FullLine = 0.9;

    // One of this length may have been, and one that cannot end a sentence was.
    private const double LongLine = 0.75;

    // One blank line parts paragraphs; a page break leaves more.
    private const int PageBreakBlanks = 2;

    /// <summary>
    /// Heals the blocks from <paramref name="first"/> up to, not including, <paramref name="end"/>. Where the text was wrapped to a
    /// <paramref name="width"/>, a line that comes up to it and ends no sentence goes on too.
    /// </summary>
    internal static List<Passage> Heal(ReadingText text, IReadOnlyList<Line> lines, IReadOnlyList<Block> blocks, int first, int end, Lexicon lexicon, int width = 0)
    {
        var passages = new List<Passage>(end - first);
        var current = new PassageBuilder(text);
        var isItem = false;
        for (var i = first; i < end; i++)
        {
            var block = blocks[i];
            var reason = JoinReason.PageBreak;
            if (!current.IsEmpty && !GoesOn(text, current.Last, block, lexicon, width))
            {
                passages.Add(current.Build(isItem));
            }
            else if (block.BlankBefore < PageBreakBlanks && !block.Is(LineStyle.PageBreak))
            {
                reason = block.Is(LineStyle.ColumnBreak) ? JoinReason.ColumnBreak : JoinReason.LineWrap;
            }

            isItem = current.IsEmpty ? block.Is(LineStyle.ListItem) && !block.Is(LineStyle.Heading) : isItem;
            for (var line = block.First; line < block.First + block.Count; line++)
            {
                current.Add(lines[line].Extent, line == block.First ? reason : JoinReason.LineWrap);
            }
        }

        if (!current.IsEmpty)
        {
            passages.Add(current.Build(isItem));
        }

        return passages;
    }

    private static bool GoesOn(ReadingText text, Extent last, Block next, Lexicon lexicon, int width)
    {
        if (next.Is(LineStyle.Continues))
        {
            return true;
        }

        if (next.Is(LineStyle.Heading | LineStyle.ListItem) || EndsSentence(text.Text[last.End - 1]))
        {
            return false;
        }

        var first = text.Text[next.Extent.Start];
        return (char.IsLower(first) && !ListSign.TryRead(text[next.Extent], out _))
            || (width > 0 && last.Length >= FullLine * width && char.IsLetter(first) && !next.Is(LineStyle.StartsBlock) && BreaksOff(text[last]))
            || (char.IsLetterOrDigit(first)
                && (next.BlankBefore != 1 || (width > 0 && last.Length >= LongLine * width))
                && lexicon.CannotEndSentence.Contains(LastWord(text[last])));
    }

    // A full line without a small letter is a heading; where letters have no case it ends in a letter, a vowel sign or a comma.
    private static bool BreaksOff(ReadOnlySpan<char> line)
    {
        foreach (var c in line)
        {
            if (char.IsLower(c))
            {
                return char.IsLetter(line[^1]);
            }

            if (char.GetUnicodeCategory(c) == UnicodeCategory.OtherLetter)
            {
                return char.IsLetter(line[^1]) || char.GetUnicodeCategory(line[^1]) == UnicodeCategory.NonSpacingMark || line[^1] is '،' or '，' or '、';
            }
        }

        return false;
    }

    private static bool EndsSentence(char last) => last is '.' or '!' or '?' or ':' or ';' or '…' or '"' or '”' or '»' or ')' or ']' or '*' or '。' or '！' or '？' or '؟';

    private static ReadOnlySpan<char> LastWord(ReadOnlySpan<char> text)
    {
        var start = text.Length;
        while (start > 0 && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        return text[start..];
    }
}
