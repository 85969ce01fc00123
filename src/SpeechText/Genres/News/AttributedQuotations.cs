using SpeechText.Fields.Quotations;
using SpeechText.Languages;
using SpeechText.Lines;

namespace SpeechText.Genres.News;

/// <summary>
/// Counts, in the opening of a text, the quotations beside verbs of saying, and how often the text speaks of itself outside of them.
/// </summary>
/// <param name="Found">The quotations with a verb of saying within a few words, and those listed below a line that a colon ends.</param>
/// <param name="First">The first of them.</param>
/// <param name="SpeaksOfItself">True where words such as <c>I</c> and <c>we</c> stand outside quotations oftener than a story has them.</param>
/// <param name="TellsFirst">True where the first paragraph, after its headlines if there are any, has a verb of saying outside quotations and does not speak of itself.</param>
internal readonly record struct AttributedQuotations(int Found, Extent First, bool SpeaksOfItself, bool TellsFirst)
{
    private const int Reach = 6;
    private const int MostSelfOfHundred = 1;

    // A headline and what stands in smaller print below it.
    private const int MostHeadlines = 2;

    internal static AttributedQuotations Count(Manuscript manuscript)
    {
        int count = 0, self = 0, words = 0;
        var first = default(Extent);
        if (!manuscript.Text.Text.AsSpan().ContainsAny(QuotationMark.All))
        {
            return default;
        }

        var clauses = manuscript.Lexicon.Attribution.Clauses;
        var isListed = false;
        for (var i = 0; i < manuscript.Once(BlockFrames.Read).All.Count; i++)
        {
            var (extent, frame) = manuscript.Once(BlockFrames.Read).All[i];
            isListed = manuscript.Blocks[i].Is(LineStyle.ListItem) && (isListed || (i > 0 && manuscript.Text.Text[manuscript.Blocks[i - 1].Extent.End - 1] == ':'));
            if (clauses is not null)
            {
                var attributed = frame.Quotes.FindAll(q => ClauseAttributor.IsAttributed(manuscript.Text[extent], q, clauses));
                first = count == 0 && attributed.Count > 0 ? new Extent(extent.Start + attributed[0].Start, extent.Start + attributed[0].End) : first;
                count += attributed.Count;
                continue;
            }

            var tokens = frame.Tokens;
            words += tokens.Count;
            for (var at = 0; at < tokens.Count; at++)
            {
                self += tokens[at].Is(WordRole.FirstPerson) ? 1 : 0;
                if (tokens[at].Kind == TokenKind.Quote && (IsAttributed(tokens, at) || (isListed && at == 0)))
                {
                    first = count++ == 0 ? new Extent(extent.Start + tokens[at].Start, extent.Start + tokens[at].End) : first;
                }
            }
        }

        return new AttributedQuotations(count, first, self * 100 > words * MostSelfOfHundred, Tells(manuscript, clauses));
    }

    private static bool Tells(Manuscript manuscript, Languages.ClauseWords? clauses)
    {
        var frames = manuscript.Once(BlockFrames.Read).All;
        var first = 0;
        while (first < MostHeadlines && first + 1 < frames.Count && Headline.Is(manuscript, first))
        {
            first++;
        }

        if (clauses is not null)
        {
            var text = manuscript.Text[frames[first].Extent];
            return text[^1] is '.' or '。' or '؟' or '!' or '！' or '”' or '"' or '»' && ClauseAttributor.Tells(text, frames[first].Frame.Quotes, clauses);
        }

        var tokens = frames[first].Frame.Tokens;
        return tokens.Exists(t => t.Is(WordRole.Says) && !t.IsCapital)
            && !tokens.Exists(t => t.Is(WordRole.FirstPerson))
            && tokens[^1].Kind is TokenKind.Stop or TokenKind.Quote;
    }

    private static bool IsAttributed(List<Token> tokens, int quote)
    {
        for (var at = Math.Max(0, quote - Reach); at < tokens.Count && at <= quote + Reach; at++)
        {
            if (tokens[at].Is(WordRole.Says | WordRole.Saying))
            {
                return true;
            }
        }

        return false;
    }
}
