namespace SpeechText.Pdf.Layout;

/// <summary>
/// Finds the footnotes of a page: the last lines above its foot, in smaller print than the text, the first of them with a number or a star.
/// </summary>
internal static class Footnotes
{
    private const double SmallPrint = 0.86;

    // Notes count from one: a higher number so early is a day of the month at the foot of a cover.
    private const int MostNotesOfPage = 9;

    /// <param name="page">The page.</param>
    /// <param name="number">Which page it is, from 1.</param>
    /// <param name="furniture">What else belongs to the page.</param>
    /// <param name="bodySize">The size of the text, in points.</param>
    internal static IEnumerable<PageLine> Find(Page page, int number, HashSet<PageLine> furniture, double bodySize)
    {
        var notes = new List<PageLine>();
        var sorted = page.Lines.Where(line => !furniture.Contains(line)).OrderByDescending(line => line.Bottom);
        foreach (var line in sorted)
        {
            if (line.Size >= SmallPrint * bodySize || line.Top < page.Height / 2)
            {
                break;
            }

            notes.Add(line);
        }

        return notes.Count > 0 && IsLabel(notes[^1].Words[0].Text, MostNotesOfPage * number) ? notes : [];
    }

    /// <summary>True for the line that a note begins with.</summary>
    internal static bool Begins(PageLine line) => IsLabel(line.Words[0].Text, int.MaxValue - 1);

    private static bool IsLabel(string word, int most)
    {
        var label = 0;
        foreach (var c in word.TakeWhile(char.IsAsciiDigit))
        {
            label = Math.Min((10 * label) + (c - '0'), most + 1);
        }

        return (char.IsDigit(word[0]) && label <= most) || word[0] is '*' or '†' or '¹' or '²' or '³';
    }
}
