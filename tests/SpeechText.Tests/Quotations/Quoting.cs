namespace SpeechText.Tests.Quotations;

/// <summary>Reads invented stories and says for each quotation <c>who: words</c>, <c>?</c> for nobody.</summary>
internal static class Quoting
{
    internal static Transcript Read(string story) => Transcript.Parse(story, new ReadOptions { Genre = Genre.NewsArticle, Language = "en" });

    internal static string[] Said(string story) => [.. Read(story).Quotations.Select(q => $"{Who(q.Speaker)}: {q.Text}")];

    private static string Who(Speaker? speaker) => speaker is null ? "?"
        : speaker.Name ?? (speaker.Affiliation is { } home ? $"{speaker.Titles[0].Value} of {home.Value}" : speaker.Titles[0].Value);
}
