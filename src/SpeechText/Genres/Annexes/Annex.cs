using SpeechText.Fields.Announcements;
using SpeechText.Lines;

namespace SpeechText.Genres.Annexes;

/// <summary>
/// One annex of a letter.
/// </summary>
/// <param name="First">The line of its heading.</param>
/// <param name="Heading">The heading: <c>Annex I</c>.</param>
/// <param name="Body">The first line below heading and title.</param>
internal sealed record Annex(int First, Extent Heading, int Body)
{
    /// <summary>The lines that say whose words follow; empty where they say of no speech.</summary>
    internal Extent Title { get; init; }

    /// <summary>Whose words follow; <see langword="null"/> where the annex is no speech.</summary>
    internal AnnouncedSpeaker? Speaker { get; init; }
}
