using SpeechText.Lines;

namespace SpeechText.Genres.Briefings;

/// <summary>
/// Somebody whom an announcement names as speaker.
/// </summary>
/// <param name="Name">The name; <see langword="null"/> where only the office is printed.</param>
/// <param name="Printed">Where the name stands, or the office where there is none.</param>
/// <param name="Honorifics">The honorifics before it.</param>
/// <param name="Titles">The offices, each in one piece.</param>
internal sealed record Credit(string? Name, Extent Printed, IReadOnlyList<Extent> Honorifics, IReadOnlyList<Extent> Titles)
{
    /// <summary>True for whose talk it is, where others are only named with them.</summary>
    internal bool IsHost { get; init; }
}
