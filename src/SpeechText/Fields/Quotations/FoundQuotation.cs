using SpeechText.Languages;

namespace SpeechText.Fields.Quotations;

/// <summary>
/// Quoted words as found in paragraphs, and who is thought to have said them.
/// </summary>
internal sealed class FoundQuotation
{
    /// <summary>The words without marks, in order: two where an attribution interrupts, more where they go on over paragraphs.</summary>
    internal List<Place> Pieces { get; } = new(1);

    /// <summary>True for a few words that, without somebody known to say them, are a term that the writer keeps at a distance.</summary>
    internal required bool IsTerm { get; init; }

    /// <summary>False for what somebody is said to have said, in the writer's words.</summary>
    internal bool IsDirect { get; init; } = true;

    /// <summary>True where words right before the marks say that it is quoted: <c>and I quote</c>.</summary>
    internal bool IsAnnounced { get; init; }

    /// <summary>True where the page or words, not marks, set it off.</summary>
    internal bool IsSetOff { get; init; }

    /// <summary>True where words, not marks, say that it is quoted.</summary>
    internal bool IsSpokenMarked { get; init; }

    internal Source? Source { get; private set; }

    internal Place? Cue { get; private set; }

    /// <summary>The rule that settled the speaker, or left it open.</summary>
    internal string Rule { get; private set; } = "no verb of saying stands near";

    /// <summary>What met the rule.</summary>
    internal Place? Ground { get; private set; }

    internal IReadOnlyList<Source> Candidates { get; private set; } = [];

    internal bool IsSettled { get; private set; }

    /// <summary>What the first word of the subject does, in the text of the first piece's paragraph; nothing where the subject stands elsewhere.</summary>
    internal WordRole Subject(string text, AttributionWords words)
    {
        if (Ground is not { } ground || ground.Passage != Pieces[0].Passage)
        {
            return WordRole.None;
        }

        var subject = ground.Slice.In(text);
        var end = subject.IndexOfAny(' ', '’');
        return words.Roles.Value.Of(end < 0 ? subject : subject[..end]);
    }

    /// <summary>Leaves open who said the words, for one of <paramref name="candidates"/> may have.</summary>
    internal void Abstain(IReadOnlyList<Source> candidates) => (Source, Candidates) = (null, candidates);

    /// <summary>Gives the words to a source; <paramref name="isCued"/> tells whether the verb of saying is that of these very words.</summary>
    internal void Settle(Utterance by, string rule, bool isCued)
    {
        Source = by.Source;
        Cue = isCued ? by.Cue : null;
        Ground = by.Ground;
        Candidates = by.Candidates;
        Rule = rule;
        IsSettled = true;
    }
}

/// <summary>One act of speaking: who, by which words, and whom else they may mean.</summary>
internal sealed record Utterance(Source? Source, Place? Cue, Place Ground, IReadOnlyList<Source> Candidates)
{
    /// <summary>True where the words name a text of somebody, to be read out: <c>the message of President Otto Brandt:</c>.</summary>
    internal bool IsOfOwner { get; init; }
}
