using SpeechText.Blocks;

namespace SpeechText.Genres.Statements;

/// <summary>
/// Where prose begins among lines with no blank line between them: at the first of several lines that all come up to the width of the text.
/// Lines of a header come up to it one or two at a time, and end no sentence.
/// </summary>
/// <param name="Width">How long the full lines of the text are, in characters; 0 where it was wrapped to no width.</param>
internal sealed record WrappedProse(int Width)
{
    // Lines of letters of many widths end within a quarter of each other.
    private const double FullLine = 0.75;

    // So many full lines are prose though no sentence ends in them, if most of them begin in mid-sentence.
    private const int CertainLines = 4;

    private const int LeastFullLines = 2;

    // The lines after the first that show how a block begins.
    internal const int OpeningLines = 5;

    internal static WrappedProse Of(Manuscript manuscript) => new(TextWidth.Of(manuscript.Lines, 0));

    /// <summary>True where a paragraph of prose begins at the line.</summary>
    internal bool BeginsAt(Manuscript manuscript, Block block, int line)
    {
        var end = block.First + block.Count;
        var last = line;
        while (last < end && last - line < CertainLines && manuscript.Lines[last].Extent.Length >= FullLine * Width)
        {
            last++;
        }

        if (Width == 0 || last - line < LeastFullLines || last == end || char.IsLower(manuscript.Text.Text[manuscript.Lines[line].Extent.Start]))
        {
            return false;
        }

        var text = manuscript.Text[manuscript.Lines[line].Extent.To(manuscript.Lines[last].Extent)];
        return text[^1] is '.' or '?' or '!' || FirstPerson.StandsIn(text, manuscript.Lexicon)
            || (last - line == CertainLines && CountLower(manuscript, line, last) * 2 >= CertainLines && manuscript.Lexicon.Header.Kinds.MatchStart(text, out _) == 0);
    }

    /// <summary>True where a block is prose from its first line, however short that is: most of the lines after it begin in mid-sentence.</summary>
    internal static bool Opens(Manuscript manuscript, Block block)
    {
        var last = block.First + OpeningLines;
        var text = manuscript.Text[manuscript.Lines[block.First].Extent.To(manuscript.Lines[last].Extent)];
        return CountLower(manuscript, block.First, last) * 2 > OpeningLines && manuscript.Lexicon.Header.Kinds.MatchStart(text, out _) == 0
            && (FirstPerson.StandsIn(text, manuscript.Lexicon) || Sentences.GoOn(text) || manuscript.Text.Text[block.Extent.End - 1] == '.');
    }

    // The lines after the first, up to the last, that begin in lower case.
    private static int CountLower(Manuscript manuscript, int first, int last)
    {
        var lower = 0;
        for (var line = first + 1; line <= last; line++)
        {
            lower += char.IsLower(manuscript.Text.Text[manuscript.Lines[line].Extent.Start]) ? 1 : 0;
        }

        return lower;
    }
}
