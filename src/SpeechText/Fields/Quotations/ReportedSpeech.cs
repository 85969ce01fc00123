using SpeechText.Languages;

namespace SpeechText.Fields.Quotations;

/// <summary>
/// Finds what somebody is said to have said in words that are the writer's.
/// <code>
/// Mr. Marek said that the wells were dry.              the wells were dry
/// Mr. Marek said that the wells were “dry”.            a quotation, and nothing beside it
/// The wells were dry, Mr. Marek said.                  the wells were dry, as <see cref="ReportedClause"/> finds it
/// </code>
/// </summary>
internal static class ReportedSpeech
{
    private const int LeastWords = 3;
    private const int LongestHearers = 12;

    internal static void Add(Prose prose, List<Cue> cues, List<Utterance> utterances, int start, int end, List<FoundQuotation> found)
    {
        var quote = cues.Count == 0 || end <= start ? -1 : prose.Tokens.FindIndex(start, end - start, t => t.Kind == TokenKind.Quote);
        for (var i = 0; i < cues.Count; i++)
        {
            var first = cues[i].Last + 1;
            if (first < end && prose.Tokens[first].Kind == TokenKind.Comma)
            {
                first++;
            }

            if (utterances[i].Source is null)
            {
                continue;
            }

            first = That(prose, cues[i], first, end);
            if (first >= end || !prose.Tokens[first].Is(WordRole.That))
            {
                // Beside a quotation, only what comes before the next verb of saying is told without one.
                if (!(quote >= 0 && quote < (i + 1 < cues.Count ? cues[i + 1].First : end))
                    && ReportedClause.Read(prose, start, end, cues, i, quote >= 0) is { Count: > 0 } pieces)
                {
                    Add(prose, pieces, utterances[i], "the grammar of a verb of saying and a clause beside it", found);
                }

                continue;
            }

            var last = Last(prose, first + 1, End(prose, first, end, cues, i + 1));
            if (last - first >= LeastWords)
            {
                Add(prose, [new Slice(prose.Tokens[first + 1].Start, prose.Tokens[last].End)], utterances[i], "a verb of saying and the word after it lead to what was said", found);
            }
        }
    }

    // What the next verb of saying begins is a clause of its own behind a comma or an "and"; else it is within the words told.
    private static int End(Prose prose, int first, int end, List<Cue> cues, int next)
    {
        for (; next < cues.Count; next++)
        {
            var before = cues[next].First - 1;
            if (before > first
                && (!prose.Tokens[before].IsWord
                    || prose.Words.Coordinates.Contains(prose.Text.AsSpan(prose.Tokens[before].Start, prose.Tokens[before].End - prose.Tokens[before].Start))
                    || cues[next].Inherits))
            {
                return cues[next].First;
            }
        }

        return end;
    }

    // "said in his opening remarks that", "told reporters in Port Lindt that", "pointed out that": to whom, when and where stand between.
    private static int That(Prose prose, Cue cue, int first, int end)
    {
        if (cue.Last != cue.Verb || first >= end || prose.Tokens[first].Is(WordRole.That) || prose.Tokens[first - 1].Kind == TokenKind.Comma)
        {
            return first;
        }

        var verb = prose.Tokens[cue.Verb];
        var isOpen = verb.Is(WordRole.Tells)
            || prose.Words.TimePrepositions.Contains(prose.Text.AsSpan(prose.Tokens[first].Start, prose.Tokens[first].End - prose.Tokens[first].Start))
            || prose.Tokens[first].Is(WordRole.Auxiliary);
        isOpen |= prose.Tokens[first].Is(WordRole.People)
            || (first + 1 < end && prose.Tokens[first].Is(WordRole.Preposition) && prose.Tokens[first + 1].Is(WordRole.That));
        for (var at = first; isOpen && at < end && at < first + LongestHearers; at++)
        {
            if (prose.Tokens[at].Is(WordRole.That))
            {
                return at;
            }

            if (!prose.Tokens[at].IsWord && !(at + 1 < end && prose.Tokens[at].Kind == TokenKind.Comma && prose.Tokens[at + 1].Is(WordRole.That)))
            {
                break;
            }
        }

        return first;
    }

    private static void Add(Prose prose, List<Slice> pieces, Utterance by, string rule, List<FoundQuotation> found)
    {
        var reported = new FoundQuotation { IsTerm = false, IsDirect = false };
        pieces.ForEach(piece => reported.Pieces.Add(new Place(prose.Index, piece)));
        reported.Settle(by, rule, true);
        found.Add(reported);
    }

    // The last word before the clause ends; none where a part of it is quoted, for then the words would be given twice.
    private static int Last(Prose prose, int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (prose.Tokens[at].Kind == TokenKind.Quote)
            {
                // "said that the wells were dry and that “it pays to dig”": the second clause is quoted, the first is not.
                var joint = at - 1;
                joint -= joint > first && prose.Tokens[joint].Is(WordRole.That) ? 1 : 0;
                if (joint == at - 1
                    || !prose.Tokens[joint].IsWord
                    || !prose.Words.Coordinates.Contains(prose.Text.AsSpan(prose.Tokens[joint].Start, prose.Tokens[joint].End - prose.Tokens[joint].Start)))
                {
                    return -1;
                }

                end = joint;
                break;
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
