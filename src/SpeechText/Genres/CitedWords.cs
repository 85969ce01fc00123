using SpeechText.Blocks;
using SpeechText.Fields.Quotations;
using SpeechText.Languages;

namespace SpeechText.Genres;

/// <summary>
/// Writes what a speech quotes of others. Most speeches quote nobody, and most paragraphs of those that do: only those with a mark are read.
/// </summary>
internal static class CitedWords
{
    internal static void Write(Manuscript manuscript, TranscriptBuilder builder, IReadOnlyList<NumberedPassage> passages, Lexicon lexicon)
    {
        // A text that words or the page set off needs all that stands around it.
        var isBlock = BlockQuotations.Of(manuscript);
        foreach (var (passage, _) in passages)
        {
            if (SpokenMarks.MayStandIn(passage.Text, lexicon.Attribution) || isBlock?.Invoke(passage) == true)
            {
                var all = passages.Select(p => p.Passage).ToList();
                new QuotationWriter(builder, all, lexicon).Write(SpokenQuotations.FindSpoken(all, lexicon.Attribution, isBlock));
                return;
            }
        }

        List<Passage>? marked = null;
        var voices = new List<Voice>();
        var last = -1;
        for (var i = 0; i < passages.Count; i++)
        {
            if (passages[i].Passage.Text.AsSpan().ContainsAny(QuotationMark.All))
            {
                (marked ??= []).Add(passages[i].Passage);
                voices.Add(new Voice(i != last + 1, null));
                last = i;
            }
        }

        if (marked is not null)
        {
            new QuotationWriter(builder, marked, lexicon).Write(SpokenQuotations.FindCited(marked, voices, lexicon.Attribution));
        }
    }
}
