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
    private const int LongestHeadline = 250;
    private const int LongestLine = 110;

    internal static Masthead Find(Manuscript manuscript)
    {
        var lines = new List<MastheadLine>();
        var headlines = new List<int>();
        var count = 0;
        for (var i = 0; i < manuscript.Blocks.Count && i < MostBlocks; i++)
        {
            var read = lines.Count;
            if (lines.Count > 0 && IsNote(manuscript, i))
            {
                lines.Add(new(MastheadLineKind.Label, manuscript.Blocks[i].Extent));
                count = i + 1;
                continue;
            }

            if (!ReadAll(manuscript, manuscript.Blocks[i], lines))
            {
                lines.RemoveRange(read, lines.Count - read);
                if (!Headline.Is(manuscript, i) && !IsInCapitals(manuscript, i) && !(lines.Count > 0 && headlines.Count == 0 && IsLong(manuscript, i))
                    && !(lines.Exists(l => l.Kind == MastheadLineKind.Meeting) && IsWrapped(manuscript, i, headlines)))
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

    // "(Note: A complete summary will follow.)"
    private static bool IsNote(Manuscript manuscript, int block) => manuscript.Text[manuscript.Blocks[block].Extent] is ['(', .., ')'];

    // The first one may be long, and end with words in quotation marks, which say nothing about a sentence.
    private static bool IsLong(Manuscript manuscript, int block)
    {
        var text = manuscript.Text[manuscript.Blocks[block].Extent];
        return text.Length is > 2 and <= LongestHeadline && char.IsUpper(text[0]) && text.TrimEnd("”\"»’' ") is [.., var last] && char.IsLetterOrDigit(last);
    }

    // One that the press service's pages part into lines with blank lines between, or that stands below another.
    private static bool IsWrapped(Manuscript manuscript, int block, List<int> headlines)
    {
        var text = manuscript.Text[manuscript.Blocks[block].Extent];
        return text.Length <= LongestLine && char.IsLetterOrDigit(text[^1]) && (char.IsUpper(text[0]) || (headlines.Count > 0 && headlines[^1] == block - 1));
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
