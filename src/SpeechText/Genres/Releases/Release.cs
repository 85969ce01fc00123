using SpeechText.Fields.Text;
using SpeechText.Lines;

namespace SpeechText.Genres.Releases;

/// <summary>
/// How a release is laid out.
/// </summary>
/// <param name="Lead">The sentence that says whose words follow; <see langword="null"/> where nobody speaks.</param>
/// <param name="Notice">What shows that the release reports without anybody speaking; empty where nothing does.</param>
/// <param name="Head">The number of lines before the lead, or before the report.</param>
/// <param name="End">The line at which the page's own foot begins; the number of lines where it has none.</param>
internal sealed record Release(Lead? Lead, Extent Notice, int Head, int End)
{
    private const int LeastProse = 90;
    private const int MostLinesBefore = 25;
    private const int MostFootLines = 40;
    private const int MostTitleLines = 6;

    internal static Release Find(Manuscript manuscript)
    {
        var lead = Lead.Find(manuscript);
        var (first, notice) = lead is null ? FindNotice(manuscript) : (lead.First, default);
        return new Release(lead, notice, first, lead is null && notice.IsEmpty ? manuscript.Lines.Count : FindEnd(manuscript));
    }

    // "… announced today the appointment of …" in the first sentence of the text.
    private static (int Line, Extent Notice) FindNotice(Manuscript manuscript)
    {
        var notices = manuscript.Lexicon.Releases.Notices;
        var readout = Readout(manuscript);
        foreach (var block in manuscript.Blocks)
        {
            if (block.First > MostLinesBefore)
            {
                break;
            }

            if (block.Extent.Length < LeastProse || manuscript.Text.Text[block.Extent.End - 1] is not ('.' or ' ' or '”'))
            {
                continue;
            }

            if (!readout.IsEmpty)
            {
                return (block.First, readout);
            }

            var span = manuscript.Text[block.Extent];
            var end = span.IndexOf(". ", StringComparison.Ordinal);
            span = end < LeastProse ? span : span[..end];
            var at = 0;
            while (Word.TryNext(span, ref at, out var start))
            {
                if (notices.MatchStart(span[start..]) is var length and > 0)
                {
                    return (block.First, new Extent(block.Extent.Start + start, block.Extent.Start + start + length));
                }
            }

            break;
        }

        return (0, default);
    }

    // "Readout of the Secretary-General’s meeting with …": the title of a report on a talk, none of whose words follow.
    private static Extent Readout(Manuscript manuscript)
    {
        for (var line = 0; line < Math.Min(manuscript.Lines.Count, MostTitleLines); line++)
        {
            var extent = manuscript.Lines[line].Extent;
            if (manuscript.Lexicon.Releases.Readouts.MatchStart(manuscript.Text[extent]) is var length and > 0)
            {
                return extent with { End = extent.Start + length };
            }
        }

        return default;
    }

    // The press service's note, under which nothing is of the text.
    private static int FindEnd(Manuscript manuscript)
    {
        var count = manuscript.Lines.Count;
        var end = count;
        for (var line = count - 1; line >= 0 && line >= count - MostFootLines; line--)
        {
            var text = manuscript.Text[manuscript.Lines[line].Extent].TrimStart("*-–—· ");
            end = manuscript.Lexicon.Releases.EndNotes.MatchStart(text) > 0 ? line : end;
        }

        return end;
    }
}
