namespace SpeechText.Tests.Pages;

/// <summary>
/// Pages cut off, with holes, and put together of pieces: nothing throws, and every character of the page is accounted for.
/// </summary>
public class DamagedPageTests
{
    public static TheoryData<string> Pages => [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Pages", "Sites"), "*.html").Select(p => Path.GetFileNameWithoutExtension(p))];

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_damaged_page_is_accounted_for(string page)
    {
        var text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Pages", "Sites", page + ".html"));
        var random = new Random(page.Length);
        for (var round = 0; round < 30; round++)
        {
            var (a, b) = (random.Next(text.Length), random.Next(text.Length));
            var (start, end) = (Math.Min(a, b), Math.Max(a, b));
            Holds(text[..start]);
            Holds(text[start..]);
            Holds(text[..start] + text[end..]);
            Holds(text[..end] + text[start..]);
        }
    }

    [Theory]
    [InlineData("<table><tr><td>", "a sentence that is long enough to be one")]
    [InlineData("<time datetime='2031-01-01'>", "x")]
    [InlineData("<figcaption>", "a caption")]
    [InlineData("<span class=byline>", "by")]
    [InlineData("<h1>t</h1>", "<p>a paragraph that comes again and again and again</p>")]
    public void What_never_ends_is_read_whole(string tag, string text) => Holds("<html><body>" + string.Concat(Enumerable.Repeat(tag + text, 4000)));

    private static void Holds(string page)
    {
        var findings = Transcript.Parse(page).Audit().Findings;
        Assert.True(findings.Count == 0, $"{string.Join('\n', findings)}\n{page[..Math.Min(page.Length, 2000)]}");
    }
}
