namespace SpeechText.Sample.Tests.Running;

public sealed class DefaultRunTests
{
    private static readonly ConsoleRun Run = ConsoleRun.Of();

    [Fact]
    public void No_arguments_show_the_three_bundled_documents_in_order()
    {
        var names = Lines().Where(line => line.Contains(".txt: ", StringComparison.Ordinal)).Select(line => line[..3]);

        Assert.Equal(["000", "001", "002"], names);
        Assert.Equal(0, Run.ExitCode);
        Assert.Empty(Run.Error);
    }

    [Fact]
    public void Every_paragraph_is_written_whole_into_a_pipe()
    {
        Assert.Contains(Lines(), line => line.EndsWith("which revived a negotiation process that had been stalled for decades.", StringComparison.Ordinal));
        Assert.DoesNotContain("…", Run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void One_line_sums_up_all_documents()
    {
        Assert.StartsWith("Three documents: ", Lines()[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void No_line_ends_in_blanks()
    {
        Assert.DoesNotContain(Lines(), line => line.EndsWith(' '));
    }

    private static string[] Lines() => Run.Output.TrimEnd('\n').Split('\n');
}
