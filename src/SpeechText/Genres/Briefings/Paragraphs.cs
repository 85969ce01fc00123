using SpeechText.Lines;

namespace SpeechText.Genres.Briefings;

/// <summary>
/// Lines as the paragraphs they are. Where a page keeps a paragraph on one line, however long, short ones stand next to each other with no
/// blank line between them and are paragraphs too.
/// </summary>
internal static class Paragraphs
{
    private const int LongestWrappedLine = 180;
    private const int LeastFullLine = 60;
    private const int OneOf = 10;

    /// <summary>True where so many of the full lines are longer than any page is wide that every line is a paragraph.</summary>
    internal static bool AreLines(IReadOnlyList<Line> lines)
    {
        var (whole, full) = (0, 0);
        foreach (var line in lines)
        {
            full += line.Extent.Length > LeastFullLine ? 1 : 0;
            whole += line.Extent.Length > LongestWrappedLine ? 1 : 0;
        }

        return whole > 0 && whole * OneOf >= full;
    }
}
