namespace SpeechText.Pdf.Layout;

/// <summary>
/// Finds the footnotes of a page: the last lines above its foot, in smaller print than the text, the first of them with a number or a star.
/// </summary>
internal static class Footnotes
{
    private const double SmallPrint = 0.86;

    internal static IEnumerable<PageLine> Find(Page page, HashSet<PageLine> furniture, double bodySize)
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

        return notes.Count > 0 && IsLabel(notes[^1].Words[0].Text) ? notes : [];
    }

    private static bool IsLabel(string word) => char.IsDigit(word[0]) || word[0] is '*' or '†' or '¹' or '²' or '³';
}
