using SpeechText.Blocks;
using SpeechText.Fields.Quotations;
using SpeechText.Languages;

namespace SpeechText.Genres;

/// <summary>
/// Writes what a speech quotes of others. Most speeches quote nobody, and most paragraphs of those that do: only those with a mark are read.
/// </summary>
internal static class CitedWords
{
    internal static void Write(TranscriptBuilder builder, IReadOnlyList<NumberedPassage> passages, Lexicon lexicon)
    {
        // A text that words set off needs all that stands around it.
        foreach (var (passage, _) in passages)
        {
            if (SpokenMarks.MayStandIn(passage.Text, lexicon.Attribution))
            {
                var all = passages.Select(p => p.Passage).ToList();
                new QuotationWriter(builder, all, lexicon).Write(QuotationFinder.FindSpoken(all, lexicon.Attribution));
                return;
            }
        }

        List<Passage>? marked = null;
        foreach (var (passage, _) in passages)
        {
            if (passage.Text.AsSpan().ContainsAny(QuotationMark.All))
            {
                (marked ??= []).Add(passage);
            }
        }

        if (marked is not null)
        {
            new QuotationWriter(builder, marked, lexicon).Write(QuotationFinder.FindCited(marked, lexicon.Attribution));
        }
    }
}
