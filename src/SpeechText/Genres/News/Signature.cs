using SpeechText.Lines;

namespace SpeechText.Genres.News;

/// <summary>
/// A news story opens with a dateline or a headline, quotes people with verbs of saying, and does not speak of itself as <c>I</c>.
/// </summary>
internal sealed class Signature : ISignature
{
    private const int ForDateline = 45;
    private const int ForByline = 45;
    private const int ForHeadline = 10;
    private const int ForQuotations = 15;
    private const int ForTelling = 25;

    // An account of a meeting tells as a story does: telling makes a text a story where nothing makes it anything else.
    private const int MostByTelling = 50;
    private const int MostQuotationsCounted = 3;

    private const int MostBlocksBeforeByline = 4;

    // So many tell, whatever stands before them.
    private const int Many = 5;

    public Recognition Recognize(Manuscript manuscript)
    {
        var sample = AttributedQuotations.Count(manuscript);
        var quotations = Math.Min(sample.Found, MostQuotationsCounted);
        if (quotations == 0 || sample.SpeaksOfItself)
        {
            return Recognition.No;
        }

        var evidence = new List<Evidence>();
        var score = quotations * ForQuotations;
        var (block, dateline) = manuscript.Once(Story.Open);
        if (block >= 0)
        {
            score += ForDateline;
            var start = manuscript.Blocks[block].Extent.Start;
            evidence.Add(At("a dateline stands before the first paragraph", new Extent(start, start + dateline.Date.End)));
        }

        if (manuscript.Blocks.Count > 1 && Headline.Is(manuscript, 0))
        {
            score += ForHeadline;
            evidence.Add(At("a headline stands first", manuscript.Blocks[0].Extent));
        }

        if (sample.TellsFirst)
        {
            score = Math.Max(score, Math.Min(score + ForTelling, MostByTelling));
            evidence.Add(At("the first paragraph tells what somebody said or did", manuscript.Blocks[0].Extent));
        }

        if (sample.Found >= Many)
        {
            score = Math.Max(score, MostByTelling);
            if (Byline(manuscript) is var byline and > 0)
            {
                score += ForByline;
                evidence.Add(At("a line says who wrote the story", manuscript.Blocks[byline].Extent));
            }
        }

        evidence.Add(At($"{sample.Found} quotations stand beside verbs of saying", sample.First));
        return new Recognition(score, evidence);

        Evidence At(string rule, Extent extent) => new(rule, manuscript.Text.ToSource(extent));
    }

    // "By Rosa Lindt", below the headline.
    private static int Byline(Manuscript manuscript)
    {
        for (var i = 1; i < MostBlocksBeforeByline && i < manuscript.Blocks.Count; i++)
        {
            if (manuscript.Lexicon.Header.By.MatchStart(manuscript.Text[manuscript.Blocks[i].Extent]) > 0 && Headline.Is(manuscript, i))
            {
                return i;
            }
        }

        return -1;
    }
}
