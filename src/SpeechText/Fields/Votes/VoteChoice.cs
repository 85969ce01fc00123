namespace SpeechText.Fields.Votes;

/// <summary>What a vote was cast for.</summary>
internal enum VoteChoice
{
    InFavour,
    Against,
    Abstaining,
}
