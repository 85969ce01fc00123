namespace SpeechText.Sample.Tests.Running;

public sealed class ExplainTests
{
    [Fact]
    public void Without_colour_each_leaf_is_a_line_with_its_span_place_role_and_characters()
    {
        using var folder = new TemporaryFolder();
        var run = ConsoleRun.Of("explain", folder.Add("a.txt", "One line.\n\nAnother.\n"));

        Assert.StartsWith(
            """
            [0..9)     1:1  narrative    One line.
            [9..11)   1:10  white space  ␊␊
            [11..19)   3:1  narrative    Another.
            """.ReplaceLineEndings("\n"),
            run.Output,
            StringComparison.Ordinal);
        Assert.Contains("What was read, where, and why", run.Output, StringComparison.Ordinal);
        Assert.Equal(0, run.ExitCode);
    }
}
