namespace SpeechText.Languages;

internal static partial class French
{
    private static VoteWords Votes => new()
    {
        InFavour = new("votent pour", "pour", "ont voté pour", "vote pour"),
        Against = new("votent contre", "contre", "ont voté contre", "vote contre"),
        Abstaining = new("s'abstiennent", "abstentions", "abstention", "se sont abstenus", "s'abstient"),
        Nobody = new("néant", "aucun", "aucune", "zéro"),
        Units = new("voix", "vote", "votes"),
        Versus = new("contre"),
        Numbers = PhraseTable<int>.OfRows(
            (0, "zéro|aucun|aucune|néant"), (1, "une|un"), (2, "deux"), (3, "trois"), (4, "quatre"), (5, "cinq"), (6, "six"), (7, "sept"), (8, "huit"), (9, "neuf")),
        Drafts = WordSet.Of("projet projets amendement amendements"),
    };
}
