namespace SpeechText.Genres.Briefings;

/// <summary>
/// The title that a format carries beside the text: front matter, a page's <c>title</c>.
/// </summary>
internal static class CarriedTitle
{
    private static readonly string[] Keys = ["title", "og:title", "dcterms.title"];

    /// <summary>What it says that the text is.</summary>
    internal static SpeechKind? Kind(Manuscript manuscript) =>
        Read(manuscript) is { } title ? Announcement.FindKind(title, 0, manuscript.Lexicon.Briefings, out _, out _) : null;

    internal static string? Read(Manuscript manuscript)
    {
        foreach (var key in Keys)
        {
            foreach (var carried in manuscript.Metadata)
            {
                if (carried.Key == key)
                {
                    return carried.Value;
                }
            }
        }

        return null;
    }
}
