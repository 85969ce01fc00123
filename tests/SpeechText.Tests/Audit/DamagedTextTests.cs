using FsCheck;
using FsCheck.Fluent;

namespace SpeechText.Tests.Audit;

/// <summary>
/// Whatever the text: nothing throws, the audit is clean, and the JSON comes back as it was.
/// </summary>
public sealed class DamagedTextTests
{
    private static readonly JsonOptions Whole = new() { Segments = true };

    // Every run tries the same: a build is green or red for what it holds. Another seed is another set of damages.
    private static readonly Replay Seed = new(new Rnd(1, 1), null);

    private static readonly string?[] MediaTypes = [null, null, null, "text/plain", "text/markdown", "text/html"];

    [Fact]
    public void Damaged_fixtures() => ForAll(DamagedText.Of([.. SharedTexts.Fixtures.Select(File.ReadAllText), "", " ", "Thank you."]), 300);

    [SkippableFact]
    public void Damaged_shared_texts()
    {
        Skip.If(SharedTexts.Shared.Count == 0, "There is no folder 'shared' beside the project.");

        ForAll(DamagedText.Of([.. SharedTexts.Shared.Select(File.ReadAllText)]), 100);
    }

    [SkippableFact]
    public void Whole_shared_texts()
    {
        Skip.If(SharedTexts.Shared.Count == 0, "There is no folder 'shared' beside the project.");

        Assert.All(SharedTexts.Shared, path => Holds(File.ReadAllText(path), new ReadOptions { Name = Path.GetFileName(path) }));
    }

    [Fact]
    public void Random_characters() => ForAll(Gen.Choose(0, 0xFFFF).Select(c => (char)c).ListOf().Select(string.Concat), 200);

    [Theory]
    [InlineData("# e\ny\\-\ne", "text/markdown", Genre.NewsArticle)]
    [InlineData("S-\ne\n\nW", "text/plain", Genre.NewsArticle)]
    [InlineData("E<br>a\n>N", "text/markdown", Genre.NewsArticle)]
    [InlineData("a<i>-\n/", "text/markdown", Genre.Statement)]
    [InlineData("`a &amp; b` &amp; \\&amp;", "text/markdown", Genre.Statement)]
    [InlineData("e<!-- >-->\n<", "text/markdown", Genre.NewsArticle)]
    [InlineData("](http\"e\n,\n\n---\n\"\"", "text/markdown", Genre.NewsArticle)]
    [InlineData("<h2\n>1\t\vo", "text/html", Genre.Statement)]
    [InlineData("<blockquote>><td>e", "text/html", Genre.Statement)]
    [InlineData("</h2>e<p>-</p>e</p>", "text/html", Genre.Statement)]
    [InlineData("v&shy<b><br>&", "text/html", Genre.NewsArticle)]
    [InlineData("<!doctype html>n<script></script><", "text/html", Genre.Unknown)]
    public void What_trials_once_found(string text, string mediaType, Genre genre) =>
        Holds(text, new ReadOptions { MediaType = mediaType, Genre = genre });

    [Theory]
    [InlineData("text/plain")]
    [InlineData("text/markdown")]
    [InlineData("text/html")]
    public void One_line_of_fifty_megabytes(string mediaType)
    {
        var sentence = "We said: \"Thank you, Mr. President.\" ";
        var text = string.Concat(Enumerable.Repeat(sentence, 50_000_000 / sentence.Length));

        var transcript = Transcript.Parse(text, new ReadOptions { MediaType = mediaType });

        Assert.Empty(transcript.Audit().Findings);
    }

    private static void ForAll(Gen<string> texts, int count)
    {
        var cases =
            from text in texts
            from mediaType in Gen.Elements(MediaTypes)
            from genre in Gen.Elements<Genre?>(null, null, null, Genre.Statement, Genre.NewsArticle)
            select (text, new ReadOptions { MediaType = mediaType, Genre = genre });
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(count).WithReplay(Seed),
            Prop.ForAll(cases.ToArbitrary(), each => Holds(each.text, each.Item2)));
    }

    private static void Holds(string text, ReadOptions options)
    {
        var transcript = Transcript.Parse(text, options);
        var report = transcript.Audit();
        var json = transcript.ToJson(Whole);

        Assert.Empty(report.Findings);
        Assert.DoesNotContain(transcript.Diagnostics, d => d.Id == DiagnosticId.ReadingFailed);
        Assert.Empty(report.Unchecked);
        Assert.Equal(json, Transcript.FromJson(json, text).ToJson(Whole));
    }
}
