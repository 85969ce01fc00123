namespace SpeechText.Genres.News;

/// <summary>
/// How a story opens: its dateline stands at the start of one of the first blocks, after headline, lead and photo caption.
/// </summary>
/// <param name="Block">The block that begins with the dateline, or is one; -1 where none does.</param>
/// <param name="Dateline">The dateline, with its offsets within that block.</param>
internal sealed record Story(int Block, Dateline Dateline)
{
    private const int MostBlocksBefore = 5;

    internal static Story Open(Manuscript manuscript)
    {
        for (var i = 0; i < manuscript.Blocks.Count && i < MostBlocksBefore; i++)
        {
            if (Dateline.TryRead(manuscript.Text[manuscript.Blocks[i].Extent], manuscript.Lexicon.Dates, out var dateline))
            {
                return new Story(i, dateline);
            }
        }

        return new Story(-1, default);
    }
}
