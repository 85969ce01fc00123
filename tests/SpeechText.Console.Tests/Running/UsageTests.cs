namespace SpeechText.Sample.Tests.Running;

public sealed class UsageTests
{
    [Theory]
    [InlineData("no files given (see: speechtext show --help)", "show")]
    [InlineData("no files given (see: speechtext parse --help)", "parse", "--segments")]
    [InlineData("no files given (see: speechtext explain --help)", "explain")]
    [InlineData("unknown option: --colour (see: speechtext --help)", "show", "--colour")]
    [InlineData("unknown option: --colour (see: speechtext --help)", "--colour")]
    [InlineData("unknown command: shout (see: speechtext --help)", "shout")]
    [InlineData("no such file: x.txt", "show", "x.txt")]
    [InlineData("no file matches: nowhere/*.txt", "parse", "nowhere/*.txt")]
    [InlineData("--format: not a format: xml (json or jsonl)", "parse", "--format", "xml", "x.txt")]
    [InlineData("--output: a value is missing (see: speechtext --help)", "parse", "x.txt", "-o")]
    [InlineData("--date: not a date such as 2010-12-06: 6 December", "show", "--date", "6 December", "x.txt")]
    [InlineData("--language: not a language tag such as en or zh-Hans: ?", "audit", "--language", "?", "x.txt")]
    [InlineData("one file only, please: b.txt is one too many (see: speechtext --help)", "explain", "a.txt", "b.txt")]
    [InlineData("explain takes one file: *.txt may be several", "explain", "*.txt")]
    public void Wrong_use_is_one_plain_line_and_exit_code_2(string message, params string[] arguments)
    {
        var run = ConsoleRun.Of(arguments);

        Assert.Equal($"speechtext: {message}\n", run.Error);
        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
    }

    [Fact]
    public void An_unknown_genre_names_those_there_are()
    {
        var run = ConsoleRun.Of("show", "--genre", "poem", "x.txt");

        Assert.StartsWith("speechtext: --genre: no such genre: poem (one of unknown, statement, pressRelease, newsArticle, ", run.Error, StringComparison.Ordinal);
        Assert.Equal(2, run.ExitCode);
    }

    [Fact]
    public void A_file_without_a_command_is_told_the_command()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Add("a.txt");

        Assert.Equal($"speechtext: no command for {path}: say 'speechtext show {path}' (see: speechtext --help)\n", ConsoleRun.Of(path).Error);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("parse", "--help")]
    [InlineData("--version")]
    public void Help_and_version_are_output_not_errors(params string[] arguments)
    {
        var run = ConsoleRun.Of(arguments);

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Error);
        Assert.NotEmpty(run.Output);
    }
}
