using SpeechText.Sample.Input;

namespace SpeechText.Sample.Tests.Running;

public sealed class ShowTests
{
    private const string Article = "000_34f1285971ef79a5.txt";

    [Fact]
    public void An_article_shows_each_quotation_with_its_speaker_and_cue()
    {
        using var folder = new TemporaryFolder();
        var output = ConsoleRun.Of("show", folder.Add(Article, Bundled(Article))).Output;

        Assert.Contains("\n  Eleven quotations\n     1  Ban Ki-moon  citing        “stay on the offence”\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_known_date_completes_one_that_is_printed_without_its_year()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Add(Article, Bundled(Article));

        Assert.Contains("  Date    6 December (no year is printed)\n", ConsoleRun.Of("show", path).Output, StringComparison.Ordinal);
        Assert.Contains("  Date    6 December 2010\n", ConsoleRun.Of("show", path, "--date", "2010-12-06").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_genre_that_is_given_is_the_genre_of_the_text()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Add("a.txt");

        Assert.StartsWith($"{path}: unknown, English\n", ConsoleRun.Of("show", path).Output, StringComparison.Ordinal);
        Assert.StartsWith($"{path}: news article, English\n", ConsoleRun.Of("show", path, "--genre", "news-article").Output, StringComparison.Ordinal);
    }

    private static byte[] Bundled(string name)
    {
        using var stream = typeof(Document).Assembly.GetManifestResourceStream("bundled/" + name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
