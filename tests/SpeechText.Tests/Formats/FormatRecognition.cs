using SpeechText.Lines;

namespace SpeechText.Tests.Formats;

public sealed class FormatRecognition
{
    [Theory]
    [InlineData("<!DOCTYPE html><p>x", "text/html")]
    [InlineData("\n <html lang=en>", "text/html")]
    [InlineData("<p class=x>Remarks", "text/html")]
    [InlineData("Remarks</p> <p>a</p> <p>b</p>", "text/html")]
    [InlineData("<?xml version='1.0'?><html>", "text/html")]
    [InlineData("# Remarks", "text/markdown")]
    [InlineData("---\ntitle: Remarks\n---\ntext", "text/markdown")]
    [InlineData("the **Council** met", "text/markdown")]
    [InlineData("see [here](https://un.org)", "text/markdown")]
    [InlineData("a < b, <name>, <3", "text/plain")]
    [InlineData("* one\n* two\n\n* *** *", "text/plain")]
    [InlineData("** Sudan\n\nGood **", "text/plain")]
    [InlineData("1. It is an honour", "text/plain")]
    [InlineData("# # #", "text/plain")]
    [InlineData("- Check against delivery -", "text/plain")]
    [InlineData("----\nNo keys\n----", "text/plain")]
    [InlineData("<?xml version='1.0'?><akomaNtoso>", "text/plain")]
    [InlineData("", "text/plain")]
    public void The_content_tells_the_format(string source, string mediaType) => Assert.Equal(mediaType, Transcript.Parse(source).Source.MediaType);

    [Theory]
    [InlineData("speech.md", "text/markdown")]
    [InlineData("SPEECH.HTM", "text/html")]
    [InlineData("speech.xhtml", "text/html")]
    [InlineData("speech.txt", "text/plain")]
    [InlineData("speech", "text/plain")]
    public void The_name_tells_where_the_content_does_not(string name, string mediaType) =>
        Assert.Equal(mediaType, Transcript.Parse("Thank you.", new ReadOptions { Name = name }).Source.MediaType);

    [Fact]
    public void The_caller_has_the_last_word() =>
        Assert.Equal("text/plain", Transcript.Parse("# Remarks", new ReadOptions { MediaType = "text/plain" }).Source.MediaType);

    [SkippableTheory]
    [InlineData("gold", "*.txt", "text/plain")]
    [InlineData("corpus/ungdc", "*.txt", "text/plain")]
    [InlineData("corpus/markdown", "*.md", "text/markdown")]
    public void Real_texts_are_told_apart_whatever_their_name(string folder, string pattern, string mediaType)
    {
        var root = Path.Combine(House.Repository.Root, "..", "shared", folder);
        Skip.IfNot(Directory.Exists(root), "The shared texts are not beside the repository.");
        var wrong = Directory.EnumerateFiles(root, pattern, SearchOption.AllDirectories)
            .Where(f => LineReaders.For(File.ReadAllText(f), string.Empty, null).MediaType != mediaType)
            .Select(f => Path.GetFileName(f)!)
            .Except(CoverPages);

        Assert.Empty(wrong);
    }

    // Two of the labelled statements are the cover pages of the fixtures, which are Markdown.
    private static readonly string[] CoverPages = ["ola-001.txt", "ola-002.txt"];
}
