using SpeechText.Blocks;

namespace SpeechText.Genres.Coverage;

/// <summary>
/// What stands above an account of a meeting.
/// </summary>
/// <param name="Lines">The lines that say what it is of, in order.</param>
/// <param name="Headlines">The blocks of its headlines.</param>
/// <param name="Blocks">How many blocks it has; the account begins with the next.</param>
internal sealed record Masthead(List<MastheadLine> Lines, List<int> Headlines, int Blocks)
{
    private const int MostBlocks = 16;

    internal bool Has(MastheadLineKind kind) => Lines.Exists(l => l.Kind == kind);

    internal static Masthead Find(Manuscript manuscript)
    {
        var lines = new List<MastheadLine>();
        var headlines = new List<int>();
        var count = 0;
        for (var i = 0; i < manuscript.Blocks.Count && i < MostBlocks; i++)
        {
            var read = lines.Count;
            if (!ReadAll(manuscript, manuscript.Blocks[i], lines))
            {
                lines.RemoveRange(read, lines.Count - read);
                if (!Headline.Is(manuscript, i) && !IsInCapitals(manuscript, i))
                {
                    break;
                }

                headlines.Add(i);
            }

            count = i + 1;
        }

        // Without a line that says what it is, there may be only headlines; those of the account's own sections come later.
        return new Masthead(lines, headlines, count);
    }

    private static bool ReadAll(Manuscript manuscript, Block block, List<MastheadLine> lines)
    {
        for (var line = block.First; line < block.First + block.Count; line++)
        {
            if (!MastheadLine.TryRead(manuscript.Text, manuscript.Lines[line].Extent, manuscript.Lexicon, lines))
            {
                return false;
            }
        }

        return true;
    }

    // The headlines of older accounts are set in capitals throughout, however long.
    private static bool IsInCapitals(Manuscript manuscript, int block)
    {
        var text = manuscript.Text[manuscript.Blocks[block].Extent];
        foreach (var c in text)
        {
            if (char.IsLower(c))
            {
                return false;
            }
        }

        return text[^1] != '.';
    }
}
