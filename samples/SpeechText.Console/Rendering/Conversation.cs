namespace SpeechText.Sample.Rendering;

/// <summary>
/// A text in which several turns are taken, and how many words each speaker has of it.
/// </summary>
internal sealed class Conversation
{
    private Conversation(IReadOnlyList<Share> shares)
    {
        Shares = shares;
        Turns = shares.Sum(share => share.Turns);
        Words = shares.Sum(share => share.Words);
    }

    /// <summary>What each speaker has of it; whoever speaks most comes first.</summary>
    public IReadOnlyList<Share> Shares { get; }

    public int Turns { get; }

    public int Words { get; }

    /// <summary>The conversation of a transcript; <see langword="null"/> where fewer than two turns are taken.</summary>
    public static Conversation? Of(Transcript transcript)
    {
        var turns = transcript.Items.OfType<Speech>().ToList();
        return turns.Count < 2 ? null : new Conversation(
        [
            .. turns
                .GroupBy(turn => turn.Speaker.Id)
                .Select(group => new Share(group.First().Speaker, group.Count(), group.Sum(turn => ReadingTime.CountWords(turn.Paragraphs))))
                .OrderByDescending(share => share.Words),
        ]);
    }

    /// <summary>Says it: <c>Three speakers in eight turns</c>.</summary>
    public override string ToString() =>
        $"{Rendering.Words.Sentence(Rendering.Words.Count(Shares.Count, "speaker"))} in {Rendering.Words.Count(Turns, "turn")}";

    /// <summary>What one speaker has of a conversation.</summary>
    /// <param name="Speaker">The speaker.</param>
    /// <param name="Turns">The number of turns, at least 1.</param>
    /// <param name="Words">The words of all of them.</param>
    internal sealed record Share(Speaker Speaker, int Turns, int Words);
}
