namespace SpeechText.Pdf.Layout;

/// <summary>
/// One printed line of a page: its words in reading order, and where it begins and ends in that order. A line from right to left is measured
/// from the right edge of the page, so that all that follows knows but one direction.
/// </summary>
internal sealed class PageLine
{
    internal PageLine(List<Word> words, double pageWidth, bool isRightToLeft, int block)
    {
        Block = block;
        Words = words;
        PageWidth = pageWidth;
        IsRightToLeft = isRightToLeft;
        Left = words.Min(word => word.Left);
        Right = words.Max(word => word.Right);
        var heights = words.Select(word => word.Height).Order().ToList();
        Size = heights[heights.Count / 2];
        var middle = words.Where(word => word.Height >= Size - 0.01).MinBy(word => word.Height)!;
        (Top, Bottom) = (middle.Top, middle.Bottom);
        Characters = words.Sum(word => word.Text.Length) + words.Count - 1;
    }

    internal List<Word> Words { get; }

    /// <summary>Which block of its page the tool has it in, from 0.</summary>
    internal int Block { get; }

    internal double PageWidth { get; }

    internal bool IsRightToLeft { get; }

    internal double Left { get; }

    internal double Right { get; }

    internal double Top { get; }

    internal double Bottom { get; }

    /// <summary>The height of most of its words.</summary>
    internal double Size { get; }

    internal int Characters { get; }

    /// <summary>Where the line begins, from the edge of the page at which its lines begin.</summary>
    internal double Start => IsRightToLeft ? PageWidth - Right : Left;

    internal double End => IsRightToLeft ? PageWidth - Left : Right;

    internal double StartOf(Word word) => IsRightToLeft ? PageWidth - word.Right : word.Left;

    internal double EndOf(Word word) => IsRightToLeft ? PageWidth - word.Left : word.Right;
}
