namespace SpeechText.Tests.Quotations;

/// <summary>Reads invented stories and says for each quotation <c>who: words</c>, <c>?</c> for nobody.</summary>
internal static class Quoting
{
    internal static Transcript Read(string story, string language = "en") => Transcript.Parse(story, new ReadOptions { Genre = Genre.NewsArticle, Language = language });

    internal static string[] Said(string story, string language = "en") => [.. Read(story, language).Quotations.Where(q => q.Direct).Select(q => $"{Who(q.Speaker)}: {q.Text}")];

    private static string Who(Speaker? speaker) => speaker is null ? "?"
        : speaker.Name ?? (speaker.Affiliation is { } home ? $"{speaker.Titles[0].Value} of {home.Value}" : speaker.Titles[0].Value);
}
