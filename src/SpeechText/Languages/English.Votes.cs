namespace SpeechText.Languages;

internal static partial class English
{
    private static VoteWords Votes => new()
    {
        InFavour = new("in favour", "in favor", "voting in favour", "voted in favour", "votes for", "affirmative"),
        Against = new("against", "voting against", "voted against", "votes against", "opposed"),
        Abstaining = new("abstaining", "abstention", "abstentions", "abstained"),
        Nobody = new("none", "no one", "nil"),
        Units = new("vote", "votes", "member", "members"),
        Versus = new("to"),
        Numbers = PhraseTable<int>.OfRows(
            (0, "none|no one|nobody|nil|zero|no"), (1, "one"), (2, "two"), (3, "three"), (4, "four"), (5, "five"), (6, "six"), (7, "seven"), (8, "eight"), (9, "nine")),
        Drafts = WordSet.Of("draft amendment amendments"),
    };
}
