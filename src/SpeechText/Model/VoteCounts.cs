namespace SpeechText;

/// <summary>
/// The numbers of a vote as announced, each 0 or more.
/// </summary>
/// <param name="InFavour">Votes in favour.</param>
/// <param name="Against">Votes against.</param>
/// <param name="Abstaining">Abstentions.</param>
public sealed record VoteCounts(int InFavour, int Against, int Abstaining);
