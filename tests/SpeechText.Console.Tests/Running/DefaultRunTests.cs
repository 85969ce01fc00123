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
    public void Each_begins_with_what_it_says_of_itself()
    {
        Assert.Contains(
            """
            001_dc38265066bea087.txt: statement, English
              Organization  United Nations
              Office        Office of Legal Affairs
              Occasion      New York Working Group of the Assembly of States Parties
              Kind          Remarks
              Date          18 January 2022 at 10:30 (New York time)
              Speaker       Mr. Miguel de Serpa Soares
                            Under-Secretary-General for Legal Affairs
                            United Nations Legal Counsel
              Salutation    Your Excellency, Ambassador Rae
                            Ladies and gentlemen

                 1  I am pleased to address you today
            """.ReplaceLineEndings("\n"),
            Run.Output,
            StringComparison.Ordinal);
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
