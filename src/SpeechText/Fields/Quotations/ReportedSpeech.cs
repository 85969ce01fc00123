using SpeechText.Languages;

namespace SpeechText.Fields.Quotations;

/// <summary>
/// Finds what somebody is said to have said in words that are the writer's.
/// <code>
/// Mr. Marek said that the wells were dry.              the wells were dry
/// Mr. Marek said that the wells were “dry”.            a quotation, and nothing beside it
/// Mr. Marek said the wells were dry.                   nothing: no word tells where his part begins
/// </code>
/// </summary>
internal static class ReportedSpeech
{
    private const int LeastWords = 3;

    internal static void Add(Prose prose, List<Cue> cues, List<Utterance> utterances, int end, List<FoundQuotation> found)
    {
        for (var i = 0; i < cues.Count; i++)
        {
            var first = cues[i].Last + 1;
            if (first < end && prose.Tokens[first].Kind == TokenKind.Comma)
            {
                first++;
            }

            if (utterances[i].Source is null || first >= end || !prose.Tokens[first].Is(WordRole.That))
            {
                continue;
            }

            var last = Last(prose, first + 1, i + 1 < cues.Count ? cues[i + 1].First : end);
            if (last - first >= LeastWords)
            {
                var reported = new FoundQuotation { IsTerm = false, IsDirect = false };
                reported.Pieces.Add(new Place(prose.Index, new Slice(prose.Tokens[first + 1].Start, prose.Tokens[last].End)));
                reported.Settle(utterances[i], "a verb of saying and the word after it lead to what was said", true);
                found.Add(reported);
            }
        }
    }

    // The last word before the clause ends; none where a part of it is quoted, for then the words would be given twice.
    private static int Last(Prose prose, int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (prose.Tokens[at].Kind == TokenKind.Quote)
            {
                return -1;
            }
        }

        var last = end - 1;
        while (last > first && (!prose.Tokens[last].IsWord || (last == end - 1 && end < prose.Tokens.Count && prose.Tokens[last].Is(WordRole.Conjunction))))
        {
            last--;
        }

        return last;
    }
}
