using SpeechText.Languages;

namespace SpeechText.Fields.Quotations;

/// <summary>
/// Tells words of one person from those of another who passes them on.
/// <code>
/// Mr. Marek called for “more rain”, his spokesperson, Rosa Lindt, told reporters     Mr. Marek
/// Mr. Marek called for “more rain”, Otto Brandt told reporters                       one of the two
/// Mr. Marek, speaking after the vote, “never agreed”, Otto Brandt said               Otto Brandt
/// </code>
/// A verb that leads to the quotation with no comma between, and after it somebody else who says so.
/// </summary>
internal static class ToldByAnother
{
    internal static bool Is(Prose prose, int quote, List<Cue> cues, List<Utterance> utterances, int before, int next)
    {
        if (before < 0 || next >= cues.Count || cues[before].Inherits || cues[next].Inherits || !CuePlace.IsBeside(prose, quote, cues[next].First)
            || utterances[before].Source is not { } teller || utterances[next].Source == teller)
        {
            return false;
        }

        for (var at = cues[before].Last + 1; at < quote; at++)
        {
            if (!prose.Tokens[at].IsWord)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The words are the first one's where the second speaks for the first; otherwise it is open whose they are.</summary>
    internal static Utterance Words(Prose prose, Cue next, Utterance first, Utterance second) =>
        IsSpokenFor(prose, next) ? first : first with { Source = null, Candidates = second.Source is { } other ? [first.Source!, other] : [first.Source!] };

    // "his spokesperson", "her deputy".
    private static bool IsSpokenFor(Prose prose, Cue next) =>
        next.Subject is not null && prose.Tokens[next.First].Is(WordRole.Own);
}
