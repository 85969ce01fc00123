namespace SpeechText.Genres;

/// <summary>
/// How surely a text is of a genre, and why.
/// </summary>
/// <param name="Score">0 for not at all; 100 or more for as good as certain.</param>
/// <param name="Evidence">The rules met.</param>
internal readonly record struct Recognition(int Score, IReadOnlyList<Evidence> Evidence)
{
    internal static Recognition No { get; } = new(0, []);
}
