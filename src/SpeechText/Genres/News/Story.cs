namespace SpeechText.Genres.News;

/// <summary>
/// Where a story's dateline stands: at the start of one of the first blocks, after headline, lead and photo caption.
/// </summary>
internal static class Story
{
    private const int MostBlocksBefore = 5;

    /// <summary>The block that begins with a dateline, or is one; -1 where none does.</summary>
    internal static int FindDateline(Manuscript manuscript) => FindDateline(manuscript, out _);

    /// <summary>The same, and the dateline with its offsets within that block.</summary>
    internal static int FindDateline(Manuscript manuscript, out Dateline dateline)
    {
        dateline = default;
        for (var i = 0; i < manuscript.Blocks.Count && i < MostBlocksBefore; i++)
        {
            if (Dateline.TryRead(manuscript.Text[manuscript.Blocks[i].Extent], manuscript.Lexicon.Dates, out dateline))
            {
                return i;
            }
        }

        return -1;
    }
}
