using SpeechText.Fields.Quotations;
using SpeechText.Languages;
using SpeechText.Lines;

namespace SpeechText.Genres.News;

/// <summary>
/// Counts, in the opening of a text, the quotations beside verbs of saying, and how often the text speaks of itself outside of them.
/// </summary>
/// <param name="Count">The quotations with a verb of saying within a few words.</param>
/// <param name="First">The first of them.</param>
/// <param name="SpeaksOfItself">True where words such as <c>I</c> and <c>we</c> stand outside quotations oftener than a story has them.</param>
internal readonly record struct AttributedQuotations(int Count, Extent First, bool SpeaksOfItself)
{
    private const int BlocksRead = 24;
    private const int CharactersRead = 8_000;
    private const int Reach = 6;
    private const int MostSelfOfHundred = 1;

    internal static AttributedQuotations Read(Manuscript manuscript)
    {
        int count = 0, self = 0, words = 0, read = 0;
        var first = default(Extent);
        for (var i = 0; i < manuscript.Blocks.Count && i < BlocksRead && read < CharactersRead; i++)
        {
            var extent = manuscript.Blocks[i].Extent;
            extent = extent with { End = Math.Min(extent.End, extent.Start + CharactersRead) };
            var text = manuscript.Text.Read(extent);
            read += text.Length;
            var tokens = Tokenizer.Read(text, MarkPairer.Pair(text, null, out _), manuscript.Lexicon.Attribution);
            for (var at = 0; at < tokens.Count; at++)
            {
                words++;
                self += tokens[at].Is(WordRole.FirstPerson) ? 1 : 0;
                if (tokens[at].Kind == TokenKind.Quote && IsAttributed(tokens, at))
                {
                    first = count++ == 0 ? new Extent(extent.Start + tokens[at].Start, extent.Start + tokens[at].End) : first;
                }
            }
        }

        return new AttributedQuotations(count, first, self * 100 > words * MostSelfOfHundred);
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
