namespace SpeechText.Pdf.Layout;

/// <summary>
/// Tells by geometry whether a line begins a paragraph: by the space above it, by its indent, by the line before it, which had room for its
/// first word and did not take it, by a number or a bullet of its own, by a change of size.
/// </summary>
internal sealed class ParagraphMarks(double leading, double start, double end)
{
    private const double WideGap = 1.25;

    // A full line that ends no sentence goes on, though the first page be set wider than the others.
    private const double WideGapInSentence = 2.2;
    private const double LeastExtraGap = 2;
    private const double Indent = 0.7;

    // The boxes of two fonts of one size differ by a quarter and more.
    private const double OtherSize = 0.3;
    private const double SameSize = 0.05;
    private const double Blank = 0.25;

    /// <summary>The number of blank lines that the space above a line stands for.</summary>
    internal int BlankLines(PageLine before, PageLine line)
    {
        var gap = line.Bottom - before.Bottom;

        // Larger letters take more room by themselves.
        var usual = Math.Max(leading, 1.05 * Math.Max(line.Size, before.Size) * (leading / Math.Max(leading, line.Size)));
        var wide = HadRoom(before, line) || EndsSentence(before) || !AreOfOneSize(before, line) ? WideGap : WideGapInSentence;
        return gap > wide * usual && gap > usual + LeastExtraGap ? Math.Max(1, (int)Math.Round(gap / usual) - 1) : 0;
    }

    /// <summary>The line begins a block of its own, though no space parts it from the one before.</summary>
    internal bool StartsBlock(PageLine before, bool beforeStarts, PageLine line) =>
        line.Bottom < before.Bottom - 1
        || Math.Abs(line.Size - before.Size) > OtherSize * Math.Max(line.Size, before.Size)
        || line.IsRightToLeft != before.IsRightToLeft
        || HadRoom(before, line)
        || (Label.Is(line) && (EndsSentence(before) || Label.Is(before)))
        || IsIndented(before, beforeStarts, line);

    /// <summary>The first line of a page goes on where the last of the page before stopped.</summary>
    internal bool Continues(PageLine before, PageLine line, double start) =>
        !HadRoom(before, line) && !Label.Is(line) && !EndsSentence(before) && line.Start < Math.Max(start, Label.TextStart(before)) + (Indent * line.Size)
        && Math.Abs(line.Size - before.Size) <= OtherSize * Math.Max(line.Size, before.Size);

    /// <summary>The line before had no room for the first word of this one, wherever it begins: lines of a cover stand about the middle.</summary>
    internal bool IsWrapped(PageLine before, PageLine line) =>
        AreOfOneSize(before, line) && before.End - before.Start + Needed(before, line) > end - start;

    private static bool AreOfOneSize(PageLine before, PageLine line) => Math.Abs(line.Size - before.Size) <= SameSize * line.Size;

    // Words with a blank in between that would have ended before the edge: the line was ended on purpose.
    private bool HadRoom(PageLine before, PageLine line) => before.End + Needed(before, line) < end - (0.4 * before.Size);

    private static double Needed(PageLine before, PageLine line) => (Blank * before.Size) + (line.EndOf(line.Words[0]) - line.StartOf(line.Words[0]));

    private static bool IsIndented(PageLine before, bool beforeStarts, PageLine line)
    {
        var step = Indent * line.Size;
        if (line.Start > before.Start + step)
        {
            // The text of an item hangs under its first word, not under the bullet.
            return !Label.Is(before) || line.Start > Label.TextStart(before) + step;
        }

        // The first line of a paragraph may be indented; a line further down that is followed by one further out was the end of something.
        return line.Start < before.Start - step && !beforeStarts;
    }

    private static bool EndsSentence(PageLine line) =>
        line.Words[^1].Text[^1] is '.' or '!' or '?' or ':' or ';' or '…' or '"' or '”' or '»' or ')' or ']' or '*' or '。' or '！' or '？' or '؟' or '/' or '،';
}
